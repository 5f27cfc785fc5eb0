/** What the real API refuses before a model reads the request, as rules: each gives the sentence of refusal, or null. */
import type { LocalModel } from "./models.ts";
import { blocksOf, type RequestBody } from "./request-body.ts";
import { refuseSchema } from "./schema-limits.ts";

type Rule = (body: RequestBody, model: LocalModel) => string | null;

/** The first sentence of refusal (400), or null. */
export function refuse(body: RequestBody, model: LocalModel): string | null {
  for (const rule of rules) {
    const found = rule(body, model);
    if (found !== null) return found;
  }
  return null;
}

// --- internal ---

const fields = new Set(
  (
    "model max_tokens messages system tools tool_choice cache_control thinking output_config stream " +
    "stop_sequences metadata service_tier speed diagnostics container inference_geo"
  ).split(" "),
);
const MOST_MARKS = 4;

const rules: readonly Rule[] = [
  (body) => {
    const extra = Object.keys(body).find((name) => !fields.has(name));
    return extra === undefined ? null : `${extra}: Extra inputs are not permitted`;
  },
  (body) => (body.messages.length === 0 ? "messages: at least one message is required" : null),
  (body) => (body.max_tokens < 1 ? "max_tokens: must be greater than or equal to 1" : null),
  (body, model) =>
    body.max_tokens > model.output
      ? `max_tokens: ${body.max_tokens} > ${model.output}, which is the maximum allowed number of output tokens for ${body.model}`
      : null,
  (body) =>
    allBlocks(body).some(({ type, text }) => type === "text" && (text ?? "") === "")
      ? "messages: text content blocks must be non-empty"
      : null,
  (body, model) =>
    body.messages.at(-1)?.role === "assistant" && (!model.prefill || body.output_config?.format != null)
      ? "This model does not support assistant message prefill. The conversation must end with a user message."
      : null,
  (body) => {
    // Since version 2026-10-21 these are no parameters any more, not even with their former defaults.
    const sampling = ["temperature", "top_p", "top_k"].find((name) => name in body);
    return sampling === undefined ? null : `${sampling}: Extra inputs are not permitted`;
  },
  (body, model) => {
    const type = body.thinking?.type;
    if (type === undefined || (model.thinking as readonly string[]).includes(type)) return null;
    return `"thinking.type.${type}" is not supported for this model. Use ${model.thinking
      .map((name) => `"thinking.type.${name}"`)
      .join(" or ")}.`;
  },
  (body, model) => {
    const effort = body.output_config?.effort;
    if (effort == null) return null;
    if (!model.effort) return "This model does not support the effort parameter.";
    if (!["low", "medium", "high", "xhigh", "max"].includes(effort))
      return "output_config.effort: Invalid value";
    const off = body.thinking?.type === "disabled" || body.thinking?.type === "between_tools";
    return off && (effort === "xhigh" || effort === "max")
      ? `"thinking.type.${body.thinking?.type}" is not supported at effort ${effort}.`
      : null;
  },
  (body, model) =>
    !model.forcedTools && ["any", "tool"].includes(body.tool_choice?.type ?? "")
      ? "tool_choice: forced tool use is not supported for this model."
      : null,
  (body) => {
    const marks = marksOf(body);
    return marks.length > MOST_MARKS
      ? `A maximum of ${MOST_MARKS} blocks with cache_control may be provided. Found ${marks.length}.`
      : null;
  },
  (body) => {
    const marks = marksOf(body);
    const short = marks.indexOf("5m");
    return short >= 0 && marks.lastIndexOf("1h") > short
      ? "cache_control: a ttl='1h' block must not come after a ttl='5m' block."
      : null;
  },
  (body) =>
    body.output_config?.format != null && allBlocks(body).some(({ citations }) => isOn(citations))
      ? "output_config.format: citations cannot be used together with structured outputs."
      : null,
  (body) => {
    const format = body.output_config?.format;
    if (format == null) return null;
    if (format.type !== "json_schema") return "output_config.format.type: Input should be 'json_schema'";
    const found = refuseSchema(format.schema);
    return found === null ? null : `output_config.format.schema: ${found}`;
  },
];

function allBlocks(body: RequestBody) {
  return [...blocksOf(body.system ?? []), ...body.messages.flatMap(({ content }) => blocksOf(content))];
}

function marksOf(body: RequestBody): readonly ("5m" | "1h")[] {
  const marked = [...(body.tools ?? []), ...allBlocks(body), { cache_control: body.cache_control }];
  return marked.flatMap(({ cache_control: mark }) => (mark == null ? [] : [mark.ttl ?? "5m"]));
}

const isOn = (citations: unknown): boolean =>
  (citations as { enabled?: unknown } | undefined)?.enabled === true;
