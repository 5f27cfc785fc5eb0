/** Are embeds ones that Discord takes? Each by its table, and 6000 characters in all. */
import { at, checkFields, type Field } from "./fields.ts";
import { asList, asObject, lengthOf, type Problem, under } from "./rule.ts";

/** Problems of an `embeds` field. Paths begin at `embeds`. */
export function embedProblems(embeds: unknown): Problem[] {
  const each = asList(embeds).flatMap((embed, index) => under(["embeds", index], oneEmbed(embed)));
  const total = asList(embeds).reduce((sum: number, embed) => sum + embedText(embed), 0);
  if (total <= MOST_EMBED_TEXT) return each;
  return [
    ...each,
    at(["embeds"], "MAX_EMBED_SIZE_EXCEEDED", `Embed size exceeds maximum size of ${MOST_EMBED_TEXT}`),
  ];
}

// --- internal ---

const MOST_EMBED_TEXT = 6000;
const DOCS = "embed limits, message reference";

const EMBED_FIELDS: readonly Field[] = [
  { name: "title", kind: "string", nullable: true, max: 256, why: DOCS },
  { name: "type", kind: "string", nullable: true, why: "always rich" },
  { name: "description", kind: "string", nullable: true, max: 4096, why: DOCS },
  { name: "url", kind: "string", nullable: true, max: 2048, why: DOCS },
  { name: "timestamp", kind: "string", nullable: true, why: "ISO 8601" },
  { name: "color", kind: "integer", nullable: true, min: 0, max: 0xffffff, why: "an RGB colour" },
  { name: "footer", kind: "object", nullable: true, why: DOCS },
  { name: "image", kind: "object", nullable: true, why: DOCS },
  { name: "thumbnail", kind: "object", nullable: true, why: DOCS },
  { name: "author", kind: "object", nullable: true, why: DOCS },
  { name: "fields", kind: "list", nullable: true, max: 25, why: DOCS },
];
const EMBED_FIELD_FIELDS: readonly Field[] = [
  { name: "name", kind: "string", required: true, min: 1, max: 256, why: DOCS },
  { name: "value", kind: "string", required: true, min: 1, max: 1024, why: DOCS },
  { name: "inline", kind: "boolean", nullable: true, why: DOCS },
];
const PARTS: readonly { name: string; field: string; max: number }[] = [
  { name: "footer", field: "text", max: 2048 },
  { name: "author", field: "name", max: 256 },
];

function oneEmbed(embed: unknown): Problem[] {
  const fields = asList(asObject(embed)?.fields).flatMap((field, index) =>
    under(["fields", index], checkFields(field, EMBED_FIELD_FIELDS)),
  );
  const parts = PARTS.filter(
    ({ name, field, max }) => lengthOf(asObject(asObject(embed)?.[name])?.[field]) > max,
  ).map(({ name, field, max }) =>
    at([name, field], "BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`),
  );
  return [...checkFields(embed, EMBED_FIELDS), ...fields, ...parts];
}

function embedText(value: unknown): number {
  const embed = asObject(value);
  if (embed === null) return 0;
  const fields = asList(embed.fields).reduce(
    (sum: number, field) => sum + lengthOf(asObject(field)?.name) + lengthOf(asObject(field)?.value),
    0,
  );
  const parts = PARTS.reduce((sum, { name, field }) => sum + lengthOf(asObject(embed[name])?.[field]), 0);
  return lengthOf(embed.title) + lengthOf(embed.description) + fields + parts;
}
