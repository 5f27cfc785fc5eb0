/** Is a modal, or a list of autocomplete choices, one that Discord takes? */
import { componentProblems } from "./components.ts";
import { at, checkFields, type Field } from "./fields.ts";
import { asList, asObject, type Problem, under } from "./rule.ts";

/** Problems of a modal's `data`. */
export function modalProblems(data: unknown): Problem[] {
  return [...checkFields(data, MODAL_FIELDS), ...componentProblems(asObject(data)?.components, "modal")];
}

/** Problems of an autocomplete answer's `data`, for an option of this type (3 string, 4 integer, 10 number). */
export function choiceProblems(data: unknown, optionType: number): Problem[] {
  const each = asList(asObject(data)?.choices).flatMap((choice, index) => {
    const value = asObject(choice)?.value;
    const wrong = typeof value !== (optionType === 3 ? "string" : "number");
    const fields = under(["choices", index], checkFields(choice, CHOICE_FIELDS));
    const long = typeof value === "string" && (value.length < 1 || value.length > 100);
    return [
      ...fields,
      ...(long
        ? [at(["choices", index, "value"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.")]
        : []),
      ...(wrong
        ? [
            at(
              ["choices", index, "value"],
              "APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_TYPE",
              "Choice value is not of the option's type",
            ),
          ]
        : []),
    ];
  });
  return [...checkFields(data, COMPLETION_FIELDS), ...each];
}

// --- internal ---

const MODAL_FIELDS: readonly Field[] = [
  {
    name: "custom_id",
    kind: "string",
    required: true,
    min: 1,
    max: 100,
    why: "comes back with the submission",
  },
  { name: "title", kind: "string", required: true, min: 1, max: 45, why: "fits a phone's width" },
  {
    name: "components",
    kind: "list",
    required: true,
    min: 1,
    max: 5,
    why: "Discord shows five; its API description says 40",
  },
];
const COMPLETION_FIELDS: readonly Field[] = [
  { name: "choices", kind: "list", required: true, max: 25, why: "more are refused, not cut" },
];
const CHOICE_FIELDS: readonly Field[] = [
  { name: "name", kind: "string", required: true, min: 1, max: 100, why: "what is shown" },
  { name: "name_localizations", kind: "object", nullable: true, why: "by locale" },
  { name: "value", kind: "any", required: true, why: "what is sent" },
];
