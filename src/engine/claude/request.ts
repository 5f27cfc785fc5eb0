/** Puts a request together: what stays the same first, marked to be cached, and the task last. */
import { createHash } from "node:crypto";
import type { MessageCreateParamsStreaming, TextBlockParam } from "@anthropic-ai/sdk/resources/messages";
import type { Spent } from "../engine.ts";
import type { Model } from "./models.ts";
import { type Price, usdOf } from "./prices.ts";
import { draftFormat, type Format, verdictFormat } from "./schema.ts";
import { likelyTokens, mostTokens } from "./tokens.ts";

/** Lifetime of what is cached: a talk about an article has gaps of more than five minutes. See the folder's decisions. */
export const lifetime = { ttl: "1h", ms: 3_600_000 } as const;

/** What a request says. */
export type Saying = {
  readonly kind: Spent["kind"];
  readonly system: string;
  /** The article, before the task. `kept`: others will come back to it, so it is cached. Null: the task brings its own text. */
  readonly text: { readonly block: string; readonly kept: boolean } | null;
  readonly task: string;
  /** Tokens that the answer may take, thinking apart. */
  readonly answerTokens: number;
};

export type Request = {
  readonly kind: Spent["kind"];
  readonly body: MessageCreateParamsStreaming;
  /** Names everything up to the last mark; null: nothing is marked. */
  readonly prefix: string | null;
  /** Tokens of the prompt, at most. */
  readonly promptTokens: number;
  readonly worstUsd: number;
};

/** The same bytes for the same saying. Marks only what is long enough for the model to be cached. */
export function requestOf(model: Model, price: Price, saying: Saying): Request {
  const format = saying.kind === "entailment" ? verdictFormat : draftFormat;
  const tokens = countOf(saying, format);
  const marked = markedOf(model, saying, tokens);
  const body = bodyOf(model, saying, format, marked);
  const markedTokens = marked.text ? tokens.system + tokens.text : marked.system ? tokens.system : 0;
  return {
    kind: saying.kind,
    body,
    prefix: markedTokens > 0 ? hashOf(model, saying, format, marked.text) : null,
    promptTokens: tokens.all,
    worstUsd: usdOf(price, {
      inputTokens: tokens.all - markedTokens,
      cacheReadTokens: 0,
      cacheWrite5mTokens: 0,
      cacheWrite1hTokens: markedTokens,
      outputTokens: body.max_tokens,
    }),
  };
}

/** The same request with room for a longer answer; null where the model gives no more. */
export function roomier(model: Model, price: Price, saying: Saying): Request | null {
  const request = requestOf(model, price, { ...saying, answerTokens: saying.answerTokens * 2 });
  return request.body.max_tokens > requestOf(model, price, saying).body.max_tokens ? request : null;
}

// --- internal ---

/** What the API puts around a prompt with a schema, beside the schema itself; a guess on the high side. */
const frameTokens = 400;
/** For a model that thinks whether asked to or not. */
const thinkingTokens = 4000;

type Count = { readonly system: number; readonly text: number; readonly all: number };
type Marked = { readonly system: boolean; readonly text: boolean };

function countOf({ system, text, task }: Saying, format: Format): Count {
  const before = mostTokens(system) + mostTokens(JSON.stringify(format)) + frameTokens;
  const block = text ? mostTokens(text.block) : 0;
  return { system: before, text: block, all: before + block + mostTokens(task) };
}

const markedOf = ({ smallestPrefix }: Model, { text }: Saying, count: Count): Marked => ({
  system: likelyTokens(count.system) >= smallestPrefix,
  text: text?.kept === true && likelyTokens(count.system + count.text) >= smallestPrefix,
});

function bodyOf(
  model: Model,
  { system, text, task, answerTokens }: Saying,
  format: Format,
  marked: Marked,
): MessageCreateParamsStreaming {
  const room = answerTokens + (model.thinking?.type === "adaptive" ? thinkingTokens : 0);
  return {
    model: model.name,
    max_tokens: Math.min(room, model.maxOutput),
    stream: true,
    // Said explicitly and the same for every task: a change of either throws away what is cached.
    ...(model.thinking ? { thinking: model.thinking } : {}),
    output_config: { ...(model.effort ? { effort: "low" as const } : {}), format },
    system: [blockOf(system, marked.system)],
    messages: [
      {
        role: "user",
        content: [...(text ? [blockOf(text.block, marked.text)] : []), blockOf(task, false)],
      },
    ],
  };
}

const blockOf = (text: string, marked: boolean): TextBlockParam => ({
  type: "text",
  text,
  ...(marked ? { cache_control: { type: "ephemeral", ttl: lifetime.ttl } } : {}),
});

function hashOf(model: Model, { system, text }: Saying, format: Format, withText: boolean): string {
  const parts = [model.name, JSON.stringify(format), system, withText ? text!.block : ""];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
