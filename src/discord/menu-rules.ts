/** What must hold for commands in a message's menu before Discord sees them. */
import { ApplicationCommandType } from "discord-api-types/v10";
import type { Command, Menu } from "../command.ts";
import { broken, DEFINITION_RULES, type Rule, repeated, translationsIn } from "./definition-rules.ts";

/** One sentence a problem, with the menu that has it; empty if all is well. */
export function menuProblems(commands: readonly Command[]): string[] {
  const menus = commands.flatMap((command) => command.menus ?? []);
  return [
    ...repeated(
      "menu",
      menus.map(({ definition }) => definition.name),
    ),
    ...(menus.length > MOST_MENUS ? [`There are more than ${MOST_MENUS} message menus.`] : []),
    ...menus.flatMap((menu) =>
      broken(MENU_RULES, menu).map((says) => `Menu ${menu.definition.name}: ${says}.`),
    ),
  ];
}

// --- internal ---

/** Discord's older number: some pages now say 15. */
const MOST_MENUS = 5;

const MENU_RULES: readonly Rule<Menu>[] = [
  ...DEFINITION_RULES,
  {
    says: "it is not for messages (type)",
    holds: ({ definition }) => definition.type === ApplicationCommandType.Message,
  },
  {
    says: "its name or a translation of it is empty or over 32 characters",
    holds: ({ definition }) =>
      [definition.name, ...translationsIn(definition.name_localizations)].every(isName),
  },
];

function isName(name: string): boolean {
  return name.trim() !== "" && name.length <= 32;
}
