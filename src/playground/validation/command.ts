/** Is a command definition one that Discord takes? */
import { ApplicationCommandOptionType as Option } from "discord-api-types/v10";
import { COMMAND_RULES, type Level, LIST_RULES, OPTION_RULES, slashName, typeOf } from "./command-rules.ts";
import { CHOICE_FIELDS, COMMAND_FIELDS, OPTION_FIELDS } from "./command-tables.ts";
import { at, checkFields } from "./fields.ts";
import { asList, asObject, type Json, type Problem, problemsBy, under } from "./rule.ts";

/** Problems of one definition. */
export function commandProblems(definition: unknown): Problem[] {
  const command = asObject(definition);
  if (command === null) return checkFields(definition, COMMAND_FIELDS);
  return [
    ...checkFields(command, COMMAND_FIELDS),
    ...problemsBy(COMMAND_RULES, command),
    ...optionProblems(command.options, "top"),
  ];
}

/** Problems of a whole list, as `PUT` takes it: each by index, and no two of one type with one name. */
export function commandListProblems(definitions: unknown): Problem[] {
  if (!Array.isArray(definitions))
    return [at([], "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")];
  const seen = new Set<string>();
  return definitions.flatMap((definition, index) => {
    const key = `${typeOf(asObject(definition) ?? {})} ${String(asObject(definition)?.name)}`;
    const repeated = seen.has(key);
    seen.add(key);
    return [
      ...under([index], commandProblems(definition)),
      ...(repeated
        ? [
            at(
              [index, "name"],
              "APPLICATION_COMMANDS_DUPLICATE_NAME",
              "Application command names must be unique",
            ),
          ]
        : []),
    ];
  });
}

// --- internal ---

function optionProblems(options: unknown, level: Level): Problem[] {
  const listed = asList(options).map((option) => asObject(option) ?? {});
  return [
    ...under(["options"], problemsBy(LIST_RULES, { options: listed, level })),
    ...listed.flatMap((option, index) => under(["options", index], oneOption(option))),
  ];
}

function oneOption(option: Json): Problem[] {
  const inner: Level = option.type === Option.SubcommandGroup ? "group" : "sub-command";
  const choices = asList(option.choices).flatMap((choice, index) =>
    under(["choices", index], checkFields(choice, CHOICE_FIELDS)),
  );
  return [
    ...checkFields(option, OPTION_FIELDS),
    ...slashName(option.name),
    ...problemsBy(OPTION_RULES, option),
    ...choices,
    ...optionProblems(option.options, inner),
  ];
}
