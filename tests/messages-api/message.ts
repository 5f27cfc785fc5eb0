/** A model's answer as the API writes it: as one JSON object, or as the events of a stream. */
import type { LocalModel } from "./models.ts";
import type { RequestBody } from "./request-body.ts";
import type { Said } from "./script.ts";
import { tokensOf } from "./tokens.ts";
import { type UsageTotals, usageJson } from "./usage.ts";

export type Spoken = {
  readonly id: string;
  readonly model: string;
  readonly text: string;
  readonly stopReason: string;
  readonly stopDetails: object | null;
  readonly usage: UsageTotals;
};

/** What is said within `max_tokens`; more is cut off, and thinking counts. */
export function speak(
  said: Said,
  body: RequestBody,
  model: LocalModel,
  usage: UsageTotals,
  id: string,
): Spoken {
  const whole = typeof said.says === "string" ? said.says : JSON.stringify(said.says);
  const thinking = said.thinkingTokens ?? 0;
  const tokens = tokensOf(whole, model);
  const room = Math.max(0, body.max_tokens - thinking);
  const text = tokens > room ? whole.slice(0, Math.floor((whole.length * room) / tokens)) : whole;
  return {
    id,
    model: body.model,
    text,
    stopReason: tokens > room ? "max_tokens" : (said.stopReason ?? "end_turn"),
    stopDetails: said.stopDetails ?? null,
    usage: { ...usage, outputTokens: Math.max(1, tokensOf(text, model) + thinking) },
  };
}

export function messageJson(spoken: Spoken): Record<string, unknown> {
  return {
    ...openingJson(spoken),
    content: spoken.text === "" ? [] : [{ type: "text", text: spoken.text, citations: null }],
    stop_reason: spoken.stopReason,
    stop_details: spoken.stopDetails,
    usage: usageJson(spoken.usage),
  };
}

/** Server-sent events, one a piece. The opening carries the input's usage, the last but one the output's. */
export function messageEvents(spoken: Spoken): readonly string[] {
  const opening = { ...openingJson(spoken), usage: usageJson({ ...spoken.usage, outputTokens: 1 }) };
  const { stopReason, stopDetails, usage } = spoken;
  const delta = { stop_reason: stopReason, stop_sequence: null, stop_details: stopDetails, container: null };
  const content = [
    sse({
      type: "content_block_start",
      index: 0,
      content_block: { type: "text", text: "", citations: null },
    }),
    sse({ type: "ping" }),
    ...piecesOf(spoken.text).map((text) =>
      sse({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } }),
    ),
    sse({ type: "content_block_stop", index: 0 }),
  ];
  return [
    sse({ type: "message_start", message: opening }),
    ...(spoken.text === "" ? [sse({ type: "ping" })] : content),
    sse({ type: "message_delta", delta, usage: usageJson(usage) }),
    sse({ type: "message_stop" }),
  ];
}

/** An event of a stream. */
export function sse(event: { readonly type: string } & Record<string, unknown>): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

// --- internal ---

const PIECE = 48;

/** Whole characters: a surrogate pair is never in two pieces. */
function piecesOf(text: string): readonly string[] {
  const characters = [...text];
  const count = Math.ceil(characters.length / PIECE);
  return Array.from({ length: count }, (_, at) => characters.slice(at * PIECE, (at + 1) * PIECE).join(""));
}

function openingJson({ id, model }: Spoken): Record<string, unknown> {
  return {
    id,
    type: "message",
    role: "assistant",
    model,
    content: [],
    container: null,
    diagnostics: null,
    stop_reason: null,
    stop_sequence: null,
    stop_details: null,
  };
}
