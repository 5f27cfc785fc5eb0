/** Listens to a streamed answer. What was heard stays known when it breaks off: it is paid for. */
import type { RawMessageStreamEvent } from "@anthropic-ai/sdk/resources/messages";
import type { Used } from "./prices.ts";
import { mostTokens } from "./tokens.ts";
import { Trouble } from "./trouble.ts";
import { laterUse, usedOf } from "./usage.ts";

/** Filled in as it comes. */
export type Heard = {
  text: string;
  stop: string | null;
  /** Why the model refused, in the API's own word. */
  category: string | null;
  /** Null: nothing was told yet. */
  used: Used | null;
  /** Did the answer come to its end? */
  whole: boolean;
};

export const nothingHeard = (): Heard => ({ text: "", stop: null, category: null, used: null, whole: false });

/** What listening needs of a stream: the SDK's own fits. */
export type Stream = AsyncIterable<RawMessageStreamEvent> & { readonly controller: AbortController };

/**
 * Reads `stream` to its end into `heard`. Throws Trouble ("stalled") after `idleMs` of silence and ("broken") where the stream ends before
 * the answer does; what the stream itself throws goes through. `begun` is called once, with the first event.
 */
export async function hear(stream: Stream, heard: Heard, idleMs: number, begun: () => void): Promise<void> {
  let stalled = false;
  const quiet = (): void => {
    stalled = true;
    stream.controller.abort();
  };
  let timer = setTimeout(quiet, idleMs);
  let first = true;
  try {
    for await (const event of stream) {
      if (first) begun();
      first = false;
      take(event, heard);
      clearTimeout(timer);
      timer = setTimeout(quiet, heard.whole ? closingMs : idleMs);
    }
  } catch (fault) {
    if (!stalled && !heard.whole) throw fault;
  } finally {
    clearTimeout(timer);
  }
  if (!heard.whole) throw new Trouble(stalled ? "stalled" : "broken");
}

/** What a broken answer cost: what was told of the prompt, and of the answer at least what arrived of it. */
export function usedSoFar(heard: Heard): Used | null {
  if (!heard.used || heard.whole) return heard.used;
  return { ...heard.used, outputTokens: Math.max(heard.used.outputTokens, mostTokens(heard.text)) };
}

// --- internal ---

/** In ms: a whole answer whose connection stays open is not waited for longer. One that ends by itself can be used again. */
const closingMs = 250;

function take(event: RawMessageStreamEvent, heard: Heard): void {
  if (event.type === "message_start") heard.used = usedOf(event.message.usage);
  if (event.type === "content_block_delta" && event.delta.type === "text_delta")
    heard.text += event.delta.text;
  if (event.type === "message_delta") {
    heard.stop = event.delta.stop_reason;
    heard.category = event.delta.stop_details?.category ?? null;
    heard.used = laterUse(heard.used, event.usage);
  }
  if (event.type === "message_stop") heard.whole = true;
}
