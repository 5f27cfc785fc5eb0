/** A request's body, read leniently: what is wrong with it is said by `refusals.ts`. */
import { z } from "zod";

const cacheControl = z.looseObject({ type: z.string(), ttl: z.enum(["5m", "1h"]).optional() });
const block = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  cache_control: cacheControl.nullish(),
  citations: z.unknown().optional(),
});
export type Block = z.infer<typeof block>;

const requestBody = z.looseObject({
  model: z.string(),
  max_tokens: z.number().int(),
  messages: z.array(
    z.looseObject({
      role: z.enum(["user", "assistant", "system"]),
      content: z.union([z.string(), z.array(block)]),
    }),
  ),
  system: z.union([z.string(), z.array(block)]).optional(),
  tools: z.array(z.looseObject({ cache_control: cacheControl.nullish() })).optional(),
  tool_choice: z.looseObject({ type: z.string() }).optional(),
  cache_control: cacheControl.nullish(),
  thinking: z.looseObject({ type: z.string() }).optional(),
  output_config: z
    .looseObject({
      effort: z.string().nullish(),
      format: z.looseObject({ type: z.string(), schema: z.record(z.string(), z.unknown()) }).nullish(),
    })
    .optional(),
  stream: z.boolean().optional(),
});
export type RequestBody = z.infer<typeof requestBody>;

/** The body; or the sentence with which the API refuses its shape. `counting`: a request that only counts has no max_tokens. */
export function readBody(text: string, counting: boolean): RequestBody | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "The request body is not valid JSON.";
  }
  const read = requestBody.safeParse(counting && isObject(value) ? { max_tokens: 1, ...value } : value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const path = issue?.path.join(".") ?? "";
  const missing = issue?.code === "invalid_type" && issue.message.endsWith("received undefined");
  return `${path}: ${missing ? "Field required" : (issue?.message ?? "Invalid")}`;
}

/** The text of the last message: what the request asks, after all that stays the same. */
export function lastWords(body: RequestBody): string {
  const last = body.messages.at(-1);
  return last === undefined ? "" : blocksOf(last.content).map(textOf).join("\n");
}

/** All text of a prompt, in the order in which a model reads it. */
export function promptText(body: RequestBody): string {
  return [...blocksOf(body.system ?? []), ...body.messages.flatMap(({ content }) => blocksOf(content))]
    .map(textOf)
    .join("\n");
}

export function blocksOf(content: string | readonly Block[]): readonly Block[] {
  return typeof content === "string" ? [{ type: "text", text: content }] : content;
}

// --- internal ---

const textOf = (part: Block): string => part.text ?? "";
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
