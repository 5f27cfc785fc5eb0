/** What must hold for our commands before Discord sees them: its own rules, and those that only we can know. */
import {
  ApplicationCommandOptionType,
  type APIApplicationCommandOption as Option,
} from "discord-api-types/v10";
import type { Command } from "../command.ts";
import { broken, DEFINITION_RULES, type Rule, repeated, translationsIn } from "./definition-rules.ts";
import { menuProblems } from "./menu-rules.ts";

/** One sentence a problem, with the command that has it; empty if all is well. */
export function commandProblems(commands: readonly Command[]): string[] {
  return [
    ...repeated(
      "command",
      commands.map(({ definition }) => definition.name),
    ),
    ...repeated(
      "button",
      commands.flatMap(({ buttons }) => Object.keys(buttons ?? {})),
    ),
    ...repeated(
      "form",
      commands.flatMap(({ forms }) => Object.keys(forms ?? {})),
    ),
    ...repeated(
      "select",
      commands.flatMap(({ selects }) => Object.keys(selects ?? {})),
    ),
    ...menuProblems(commands),
    ...(commands.filter(({ listener }) => listener !== undefined).length > 1
      ? ["Two commands listen to messages."]
      : []),
    ...(commands.length > MOST_COMMANDS ? [`There are more than ${MOST_COMMANDS} commands.`] : []),
    ...commands.flatMap((command) => problemsOf(command)),
  ];
}

// --- internal ---

const MOST_COMMANDS = 100;
const MOST_OPTIONS = 25;
const MOST_TEXT = 8_000;
/** Discord's own pattern, for lower case. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const ACTION_NAME = /^[\w-]{1,40}$/;

const COMMAND_RULES: readonly Rule<Command>[] = [
  ...DEFINITION_RULES,
  {
    says: "its name is not one lower-case word of up to 32 letters",
    holds: ({ definition }) => isName(definition.name),
  },
  {
    says: "its description or a translation of it is empty or over 100 characters",
    holds: ({ definition }) =>
      areTexts([definition.description, ...translationsIn(definition.description_localizations)]),
  },
  {
    says: "an option has autocomplete, but there is no complete()",
    holds: ({ definition, complete }) =>
      complete !== undefined || !allOptions(definition.options).some(completes),
  },
  {
    says: "formButtons names a button that it does not have",
    holds: ({ buttons, formButtons }) => (formButtons ?? []).every((name) => buttons?.[name] !== undefined),
  },
  {
    says: "a button's, list's or form's name is not a word of letters, digits, _ and -",
    holds: ({ buttons, forms, selects }) =>
      Object.keys({ ...buttons, ...forms, ...selects }).every((name) => ACTION_NAME.test(name)),
  },
  {
    says: `its texts are over ${MOST_TEXT} characters together`,
    holds: ({ definition }) => textOf(definition) <= MOST_TEXT,
  },
  {
    says: "a list of options is over 25, repeats a name, or has a required option after an optional one",
    holds: ({ definition }) => areOptions(definition.options),
  },
];

const OPTION_RULES: readonly Rule<Option>[] = [
  { says: "its name is not one lower-case word of up to 32 letters", holds: ({ name }) => isName(name) },
  {
    says: "its description or a translation of it is empty or over 100 characters",
    holds: ({ description, description_localizations }) =>
      areTexts([description, ...translationsIn(description_localizations)]),
  },
  {
    says: "a list of options is over 25, repeats a name, or has a required option after an optional one",
    holds: (option) => areOptions(innerOptions(option)),
  },
  {
    says: "it has both choices and autocomplete",
    holds: (option) => !(completes(option) && choicesOf(option).length > 0),
  },
  {
    says: "its choices are over 25, or one is empty or over 100 characters",
    holds: (option) =>
      choicesOf(option).length <= 25 &&
      choicesOf(option).every(({ name, value, name_localizations }) =>
        areTexts([name, String(value), ...translationsIn(name_localizations)]),
      ),
  },
];

function problemsOf(command: Command): string[] {
  const name = `/${command.definition.name}`;
  return [
    ...broken(COMMAND_RULES, command).map((says) => `${name}: ${says}.`),
    ...allOptions(command.definition.options).flatMap((option) =>
      broken(OPTION_RULES, option).map((says) => `${name}, option ${option.name}: ${says}.`),
    ),
  ];
}

function isName(name: string): boolean {
  return NAME.test(name) && name === name.toLowerCase();
}

function isText(text: string, most: number): boolean {
  return text.trim() !== "" && text.length <= most;
}

function areTexts(texts: readonly string[]): boolean {
  return texts.every((text) => isText(text, 100));
}

function areOptions(options: readonly Option[] = []): boolean {
  const firstOptional = options.findIndex((option) => !isRequired(option));
  const ordered = firstOptional === -1 || options.slice(firstOptional).every((option) => !isRequired(option));
  return (
    ordered &&
    options.length <= MOST_OPTIONS &&
    new Set(options.map(({ name }) => name)).size === options.length
  );
}

function isRequired(option: Option): boolean {
  return "required" in option && option.required === true;
}

function completes(option: Option): boolean {
  return "autocomplete" in option && option.autocomplete === true;
}

function innerOptions(option: Option): readonly Option[] {
  const grouped =
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup;
  return grouped ? (option.options ?? []) : [];
}

type OptionChoice = {
  readonly name: string;
  readonly value: string | number;
  readonly name_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined;
};

function choicesOf(option: Option): readonly OptionChoice[] {
  return "choices" in option ? (option.choices ?? []) : [];
}

function allOptions(options: readonly Option[] = []): Option[] {
  return options.flatMap((option) => [option, ...allOptions(innerOptions(option))]);
}

function textOf({ name, description, options }: Command["definition"]): number {
  const texts = allOptions(options).flatMap((option) => [
    option.name,
    option.description,
    ...choicesOf(option).flatMap((choice) => [choice.name, String(choice.value)]),
  ]);
  return [name, description, ...texts].reduce((sum, text) => sum + text.length, 0);
}
