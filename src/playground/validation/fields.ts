/** Checks an object against a table of fields: kind, presence, length, range. The table is the rule; this is its reader. */
import { asObject, type Json, lengthOf, type Problem } from "./rule.ts";

export type FieldKind = "string" | "integer" | "number" | "boolean" | "list" | "object" | "any";

/** `min`/`max`: characters of a string, entries of a list, value of a number. Null is as good as absent where `nullable`. */
export type Field = {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required?: true;
  readonly nullable?: true;
  readonly min?: number;
  readonly max?: number;
  readonly among?: readonly (string | number)[];
  readonly pattern?: RegExp;
  readonly why: string;
};

/** Every problem of `value` by the table; a field that the table does not know is one too. */
export function checkFields(value: unknown, fields: readonly Field[]): Problem[] {
  const subject = asObject(value);
  if (subject === null) return [at([], "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")];
  return [
    ...unknownFields(subject, fields),
    ...fields.flatMap((field) => checkField(subject[field.name], field)),
  ];
}

/** One problem, with Discord's code and sentence. */
export function at(path: readonly (string | number)[], code: string, message: string): Problem {
  return { path, code, message };
}

/** Discord's sentence for a length or size out of bounds. */
export function lengthProblem(
  path: readonly (string | number)[],
  min: number | undefined,
  max: number | undefined,
): Problem {
  if (min !== undefined && max !== undefined && min > 0) {
    return at(path, "BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
  }
  if (max !== undefined) return at(path, "BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`);
  return at(path, "BASE_TYPE_MIN_LENGTH", `Must be ${min ?? 0} or more in length.`);
}

// --- internal ---

function unknownFields(subject: Json, fields: readonly Field[]): Problem[] {
  const known = new Set(fields.map((field) => field.name));
  return Object.keys(subject)
    .filter((name) => !known.has(name) && subject[name] !== undefined)
    .map((name) =>
      at([name], "UNKNOWN_FIELD", `Discord has no field "${name}" here and would drop it without a word.`),
    );
}

function checkField(value: unknown, field: Field): Problem[] {
  if (value === undefined || (value === null && field.nullable === true)) {
    return field.required === true ? [at([field.name], "BASE_TYPE_REQUIRED", "This field is required")] : [];
  }
  const wrongKind = KINDS[field.kind](value);
  if (wrongKind !== null) return [{ ...wrongKind, path: [field.name] }];
  return [...checkSize(value, field), ...checkChoice(value, field)];
}

type Wrong = { readonly code: string; readonly message: string } | null;

const KINDS: Record<FieldKind, (value: unknown) => Wrong> = {
  string: (value) =>
    typeof value === "string"
      ? null
      : { code: "STRING_TYPE_CONVERT", message: `Could not interpret "${shown(value)}" as string.` },
  integer: (value) =>
    Number.isInteger(value)
      ? null
      : { code: "NUMBER_TYPE_COERCE", message: `Value "${shown(value)}" is not int.` },
  number: (value) =>
    typeof value === "number"
      ? null
      : { code: "NUMBER_TYPE_COERCE", message: `Value "${shown(value)}" is not float.` },
  boolean: (value) =>
    typeof value === "boolean"
      ? null
      : { code: "BOOLEAN_TYPE_CONVERT", message: "Must be either true or false." },
  list: (value) =>
    Array.isArray(value)
      ? null
      : { code: "LIST_TYPE_CONVERT", message: "Only iterables may be used in a ListType" },
  object: (value) =>
    asObject(value) !== null
      ? null
      : { code: "DICT_TYPE_CONVERT", message: "Only dictionaries may be used in a DictType" },
  any: () => null,
};

function checkSize(value: unknown, field: Field): Problem[] {
  if (typeof value === "number") return checkRange(value, field);
  if (typeof value !== "string" && !Array.isArray(value)) return [];
  const size = Array.isArray(value) ? value.length : lengthOf(value);
  if (size >= (field.min ?? 0) && size <= (field.max ?? Number.POSITIVE_INFINITY)) return [];
  return [lengthProblem([field.name], field.min, field.max)];
}

function checkRange(value: number, field: Field): Problem[] {
  if (field.max !== undefined && value > field.max) {
    return [at([field.name], "NUMBER_TYPE_MAX", `int value should be less than or equal to ${field.max}.`)];
  }
  if (field.min !== undefined && value < field.min) {
    return [
      at([field.name], "NUMBER_TYPE_MIN", `int value should be greater than or equal to ${field.min}.`),
    ];
  }
  return [];
}

function checkChoice(value: unknown, field: Field): Problem[] {
  if (field.among !== undefined && !field.among.includes(value as string | number)) {
    return [at([field.name], "BASE_TYPE_CHOICES", `Value must be one of {${field.among.join(", ")}}.`)];
  }
  if (field.pattern !== undefined && typeof value === "string" && !field.pattern.test(value)) {
    return [at([field.name], "STRING_TYPE_REGEX", "String value did not match validation regex.")];
  }
  return [];
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "undefined").slice(0, 60).replaceAll('"', "'");
}
