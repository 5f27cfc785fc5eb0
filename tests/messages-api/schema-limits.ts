/** What a structured output's JSON schema may not hold: the API refuses it with 400 before it reads the prompt. */

const MOST_OPTIONAL = 24;
const MOST_UNIONS = 16;

/** Keys that every type takes, and those of one type. What is not listed answers 400. */
const common = new Set([
  "type",
  "title",
  "description",
  "default",
  "enum",
  "const",
  "anyOf",
  "allOf",
  "$ref",
  "$defs",
  "definitions",
]);
const ofType: Readonly<Record<string, ReadonlySet<string>>> = {
  object: new Set(["properties", "required", "additionalProperties"]),
  array: new Set(["items", "minItems"]),
  string: new Set(["format"]),
};
const formats = new Set([
  "date-time",
  "time",
  "date",
  "duration",
  "email",
  "hostname",
  "uri",
  "ipv4",
  "ipv6",
  "uuid",
]);

type Schema = Readonly<Record<string, unknown>>;

/** The first sentence of refusal, or null. */
export function refuseSchema(schema: Schema): string | null {
  const counts = { optional: 0, unions: 0 };
  const found = refuseNode(schema, counts, 0);
  if (found !== null) return found;
  if (counts.optional > MOST_OPTIONAL)
    return `Schemas contain too many optional parameters (${counts.optional}).`;
  if (counts.unions > MOST_UNIONS)
    return `Schemas contain too many parameters with union types (${counts.unions}).`;
  return null;
}

// --- internal ---

type Counts = { optional: number; unions: number };

function refuseNode(schema: Schema, counts: Counts, depth: number): string | null {
  if (depth > 32) return "Schema is too deep.";
  const type = typeof schema.type === "string" ? schema.type : "";
  if (Array.isArray(schema.type) || Array.isArray(schema.anyOf)) counts.unions += 1;
  const extra = Object.keys(schema).find((key) => !common.has(key) && ofType[type]?.has(key) !== true);
  if (extra !== undefined) return `For '${type}' type, property '${extra}' is not supported`;
  return refuseValues(schema, type) ?? refuseChildren(schema, counts, depth);
}

function refuseValues(schema: Schema, type: string): string | null {
  if (type === "object" && schema.additionalProperties !== false)
    return "For 'object' type, 'additionalProperties' must be explicitly set to false";
  const least = schema.minItems;
  if (least !== undefined && least !== 0 && least !== 1)
    return "For 'array' type, 'minItems' values other than 0 or 1 are not supported";
  const format = schema.format;
  if (typeof format === "string" && !formats.has(format))
    return `For 'string' type, format '${format}' is not supported`;
  return null;
}

function refuseChildren(schema: Schema, counts: Counts, depth: number): string | null {
  const properties = record(schema.properties);
  const required = Array.isArray(schema.required) ? schema.required : [];
  counts.optional += Object.keys(properties).filter((name) => !required.includes(name)).length;
  const children = [
    ...Object.values(properties),
    ...Object.values(record(schema.$defs)),
    ...Object.values(record(schema.definitions)),
    ...list(schema.anyOf),
    ...list(schema.allOf),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  for (const child of children) {
    const found = refuseNode(record(child), counts, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

const record = (value: unknown): Schema =>
  typeof value === "object" && value !== null ? (value as Schema) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
