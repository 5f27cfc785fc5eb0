/**
 * What the models answer with. One schema for all tasks of the model that writes, because another schema would throw away the cached
 * article; what a task does not use stays empty. No unions, of which the API takes few, and no bounds or patterns, of which it takes none.
 */
import { z } from "zod";

/** The order is the order of writing: where it stands first, then whether it is said, then the sentences. */
export const draftSchema = z.object({
  nearest: z
    .array(z.int())
    .describe("Numbers of the passages that the question is about, best first. Empty for other tasks."),
  answered: z.boolean().describe("Whether the article answers the question. True for other tasks."),
  confidence: z.number().describe("From 0 to 1: how sure it is that the article says so. 1 for other tasks."),
  claims: z.array(
    z.object({
      text: z.string().describe("One sentence that can be understood alone."),
      passages: z.array(z.int()).describe("Numbers of the passages that carry it."),
    }),
  ),
  quotes: z.array(
    z.object({
      number: z.int().describe("Number of a listed quote; 0 for one that is not listed."),
      passage: z.int().describe("For 0: number of the passage that has the words. Else 0."),
      words: z.string().describe("For 0: the words, copied from the passage. Else empty."),
      speaker: z.string().describe("For 0: who the text says spoke, or empty. Else empty."),
    }),
  ),
  sources: z.array(
    z.object({
      number: z.int().describe("Number of a listed source; 0 for one that is not listed."),
      name: z.string().describe("For 0: its name as the text has it. Else empty."),
      kind: z.enum([
        "outlet",
        "person",
        "organisation",
        "document",
        "page",
        "machine",
        "anonymous",
        "author",
      ]),
      url: z.string().describe("For 0: its address as the text has it, or empty. Else empty."),
    }),
  ),
});
export type DraftOutput = z.infer<typeof draftSchema>;

/** The judge's own. What is not carried comes before the verdict, so that the verdict follows from it. */
export const verdictSchema = z.object({
  verdicts: z.array(
    z.object({
      index: z.int().describe("Number of the statement."),
      missing: z
        .string()
        .describe("The words of the statement that the passages do not carry; empty if there are none."),
      carried: z.boolean().describe("Whether the passages carry the whole statement."),
    }),
  ),
});
export type VerdictOutput = z.infer<typeof verdictSchema>;

/** As `output_config.format` takes it. The same object for every request, frozen: its bytes are part of the cached prefix. */
export type Format = { readonly type: "json_schema"; readonly schema: Record<string, unknown> };
export const draftFormat: Format = formatOf(draftSchema);
export const verdictFormat: Format = formatOf(verdictSchema);

// --- internal ---

/** Without the bounds that zod gives every whole number, which the API does not take, and without the dialect's name. */
function formatOf(schema: z.ZodType): Format {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
  });
  return frozen({ type: "json_schema", schema: json });
}

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) frozen(part);
  return Object.freeze(value);
}
