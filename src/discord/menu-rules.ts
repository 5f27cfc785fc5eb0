/** What must hold for commands in a message's menu before Discord sees them. */
import { ApplicationCommandType, InteractionContextType } from "discord-api-types/v10";
import type { Command, Menu } from "../command.ts";
import { permissionOf } from "./permission-of.ts";
import { translationsIn } from "./translations.ts";

/** One sentence a problem, with the menu that has it; empty if all is well. */
export function menuProblems(commands: readonly Command[]): string[] {
  const menus = commands.flatMap((command) => command.menus ?? []);
  const names = menus.map(({ definition }) => definition.name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...twice.map((name) => `Two menus are called "${name}".`),
    ...(menus.length > MOST_MENUS ? [`There are more than ${MOST_MENUS} message menus.`] : []),
    ...menus.flatMap((menu) =>
      RULES.filter(({ holds }) => !holds(menu)).map(({ says }) => `Menu ${menu.definition.name}: ${says}.`),
    ),
  ];
}

// --- internal ---

/** Discord's older number: some pages now say 15. */
const MOST_MENUS = 5;

const RULES: readonly { readonly says: string; readonly holds: (menu: Menu) => boolean }[] = [
  {
    says: "it is not for messages (type)",
    holds: ({ definition }) => definition.type === ApplicationCommandType.Message,
  },
  {
    says: "its name or a translation of it is empty or over 32 characters",
    holds: ({ definition }) =>
      [definition.name, ...translationsIn(definition.name_localizations)].every(isName),
  },
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

function isName(name: string): boolean {
  return name.trim() !== "" && name.length <= 32;
}
