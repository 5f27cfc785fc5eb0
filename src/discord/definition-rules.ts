/** Rules that hold for every definition, of a command and of a menu alike. */
import { InteractionContextType, PermissionFlagsBits } from "discord-api-types/v10";
import type { Guard } from "../command.ts";

export type Rule<Subject> = { readonly says: string; readonly holds: (subject: Subject) => boolean };

type Defined = {
  readonly guard: Guard;
  readonly definition: {
    readonly contexts?: readonly InteractionContextType[] | null | undefined;
    readonly default_member_permissions?: string | null | undefined;
  };
};

export const DEFINITION_RULES: readonly Rule<Defined>[] = [
  {
    says: "it is not for servers alone (contexts)",
    holds: ({ definition: { contexts } }) =>
      contexts === undefined || (contexts?.length === 1 && contexts[0] === InteractionContextType.Guild),
  },
  {
    says: "its default_member_permissions do not fit its guard",
    holds: ({ definition, guard }) =>
      (definition.default_member_permissions ?? undefined) === permissionOf[guard],
  },
];

/** What each subject breaks, in words. */
export function broken<Subject>(rules: readonly Rule<Subject>[], subject: Subject): string[] {
  return rules.filter(({ holds }) => !holds(subject)).map(({ says }) => says);
}

/** One sentence for each name that stands more than once. */
export function repeated(what: string, names: readonly string[]): string[] {
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(twice)].map((name) => `Two ${what}s are called "${name}".`);
}

/** Translations of a name or description, as Discord takes them: by locale, where null is none. */
export function translationsIn(
  map: Readonly<Record<string, string | null | undefined>> | null | undefined,
): string[] {
  return Object.values(map ?? {}).filter((text) => text !== null && text !== undefined);
}

// --- internal ---

/** Discord hides a command from who lacks this; a guarded one that all can see would only ever refuse. */
const permissionOf: Readonly<Record<Guard, string | undefined>> = {
  everyone: undefined,
  moderators: String(PermissionFlagsBits.ManageMessages),
  managers: String(PermissionFlagsBits.ManageGuild),
};
