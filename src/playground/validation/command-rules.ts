/** What holds for commands, options and lists of options that no single field says. Rows with their reasons. */
import { Locale, ApplicationCommandOptionType as Option } from "discord-api-types/v10";
import { at, lengthProblem } from "./fields.ts";
import { asList, asObject, type Json, lengthOf, type Problem, type Rule } from "./rule.ts";

export type Level = "top" | "group" | "sub-command";

/** 1 slash, 2 user menu, 3 message menu. */
export const typeOf = (command: Json): number => Number(command.type ?? 1);

/** Names of slash commands and of options follow one pattern. */
export function slashName(name: unknown): Problem[] {
  const good = typeof name === "string" && NAME.test(name) && name === name.toLowerCase();
  return good ? [] : [at(["name"], "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")];
}

/** Names hold 32 characters, descriptions 100, in every language. */
function translationProblems(subject: Json): Problem[] {
  return (
    [
      ["name_localizations", 32],
      ["description_localizations", 100],
    ] as const
  ).flatMap(([field, most]) =>
    Object.entries(asObject(subject[field]) ?? {}).flatMap(([locale, text]) => {
      if (!LOCALES.has(locale))
        return [at([field, locale], "ENUM_TYPE_COERCE", `Value "${locale}" is not a valid enum value.`)];
      const fits = text === null || (lengthOf(text) >= 1 && lengthOf(text) <= most);
      return fits ? [] : [lengthProblem([field, locale], 1, most)];
    }),
  );
}

const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

/** What holds for a command as a whole. */
export const COMMAND_RULES: readonly Rule<Json>[] = [
  {
    name: "a slash command's name is one lower-case word",
    why: "the API description lets upper case pass",
    broken: (command) => (typeOf(command) === 1 ? slashName(command.name) : []),
  },
  {
    name: "a slash command has a description",
    why: "it is shown in the list; the API description does not require it",
    broken: (command) =>
      typeOf(command) === 1 && lengthOf(command.description) === 0
        ? [at(["description"], "BASE_TYPE_REQUIRED", "This field is required")]
        : [],
  },
  {
    name: "a menu command has neither description nor options",
    why: "there is nowhere to show them",
    broken: (command) => {
      if (typeOf(command) === 1) return [];
      const described = lengthOf(command.description) > 0;
      const optioned = asList(command.options).length > 0;
      return [
        ...(described
          ? [
              at(
                ["description"],
                "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_FORBIDDEN",
                "Context menu commands cannot have description",
              ),
            ]
          : []),
        ...(optioned
          ? [
              at(
                ["options"],
                "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_FORBIDDEN",
                "Context menu commands cannot have options",
              ),
            ]
          : []),
      ];
    },
  },
  {
    name: "translations of a command keep the original's bounds, in locales that Discord has",
    why: "one that is too long is refused with all commands beside it",
    broken: (command) => translationProblems(command),
  },
  {
    name: "contexts are among the three and not repeated",
    why: "0 guild, 1 bot DM, 2 private channel",
    broken: (command) => {
      const contexts = asList(command.contexts);
      const good =
        contexts.every((context) => [0, 1, 2].includes(context as number)) &&
        new Set(contexts).size === contexts.length;
      return good ? [] : [at(["contexts"], "BASE_TYPE_CHOICES", "Value must be one of {0, 1, 2}.")];
    },
  },
  {
    name: "a command holds 8000 characters",
    why: "names, descriptions and choice values together",
    broken: (command) =>
      textOf(command) <= MOST_TEXT
        ? []
        : [at([], "APPLICATION_COMMAND_TOO_LARGE", `Command exceeds maximum size (${MOST_TEXT})`)],
  },
];

/** What holds for one option. */
export const OPTION_RULES: readonly Rule<Json>[] = [
  {
    name: "translations of an option keep the original's bounds, in locales that Discord has",
    why: "one that is too long is refused with all commands beside it",
    broken: (option) => translationProblems(option),
  },
  {
    name: "choices and autocomplete exclude each other",
    why: "one list is fixed, the other asked for",
    broken: (option) =>
      option.autocomplete === true && asList(option.choices).length > 0
        ? [
            at(
              ["autocomplete"],
              "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
              "Autocomplete options cannot have choices",
            ),
          ]
        : [],
  },
  {
    name: "only texts and numbers have choices or autocomplete",
    why: "the others have pickers of their own",
    broken: (option) => {
      const wants = option.autocomplete === true || asList(option.choices).length > 0;
      return wants && !CHOOSABLE.includes(option.type as number)
        ? [
            at(
              ["type"],
              "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
              "Option type cannot have choices or autocomplete",
            ),
          ]
        : [];
    },
  },
  {
    name: "a choice's value is of its option's type",
    why: "texts up to 100 characters, or numbers",
    broken: (option) => {
      const wanted = option.type === Option.String ? "string" : "number";
      return asList(option.choices).flatMap((choice, index) => {
        const value = asObject(choice)?.value;
        const good = typeof value === wanted && lengthOf(value) <= 100;
        return good || value === undefined
          ? []
          : [
              at(
                ["choices", index, "value"],
                "BASE_TYPE_CHOICES",
                "Choice value is not of the option's type",
              ),
            ];
      });
    },
  },
];

/** What holds for the options of one level. */
export const LIST_RULES: readonly Rule<{ readonly options: readonly Json[]; readonly level: Level }>[] = [
  {
    name: "required options come first",
    why: "the API description lets it pass",
    broken: ({ options }) => {
      const firstOptional = options.findIndex((option) => option.required !== true);
      return options.flatMap((option, index) =>
        option.required === true && firstOptional !== -1 && index > firstOptional
          ? [
              at(
                [index],
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "Required options must be placed before non-required options",
              ),
            ]
          : [],
      );
    },
  },
  {
    name: "option names are unique",
    why: "the name is the key that comes back",
    broken: ({ options }) =>
      options.flatMap((option, index) =>
        options.findIndex((other) => other.name === option.name) < index
          ? [
              at(
                [index, "name"],
                "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                "Option name already exists",
              ),
            ]
          : [],
      ),
  },
  {
    name: "sub-commands stand alone and nest once",
    why: "a command has either sub-commands or options; a group holds only sub-commands",
    broken: ({ options, level }) =>
      options.flatMap((option, index) => {
        const grouping = GROUPING.includes(option.type as number);
        const mixed =
          level === "top" && options.some((other) => GROUPING.includes(other.type as number) !== grouping);
        const misplaced =
          (level === "sub-command" && grouping) || (level === "group" && option.type !== Option.Subcommand);
        return mixed || misplaced
          ? [
              at(
                [index, "type"],
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-command and sub-command group option types are mutually exclusive to all other types",
              ),
            ]
          : [];
      }),
  },
];

// --- internal ---

/** Discord's own pattern; lower case is a rule of its own, for scripts that have case. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_TEXT = 8000;
const GROUPING: readonly number[] = [Option.Subcommand, Option.SubcommandGroup];
const CHOOSABLE: readonly number[] = [Option.String, Option.Integer, Option.Number];

function textOf(part: Json): number {
  const own = lengthOf(part.name) + lengthOf(part.description) + lengthOf(part.value);
  return [...asList(part.options), ...asList(part.choices)].reduce(
    (sum: number, inner) => sum + textOf(asObject(inner) ?? {}),
    own,
  );
}
