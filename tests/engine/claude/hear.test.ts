import { once } from "node:events";
import type { RawMessageStreamEvent } from "@anthropic-ai/sdk/resources/messages";
import { describe, expect, test } from "vitest";
import { hear, nothingHeard, type Stream, usedSoFar } from "../../../src/engine/claude/hear.ts";

/** Events as they stand in a stream; the API leaves out what is null. */
const start = {
  type: "message_start",
  message: {
    usage: { input_tokens: 10, cache_read_input_tokens: 5, cache_creation_input_tokens: 7, output_tokens: 1 },
  },
};
const words = (text: string) => ({
  type: "content_block_delta",
  index: 0,
  delta: { type: "text_delta", text },
});
const thought = { type: "content_block_delta", index: 0, delta: { type: "thinking_delta", thinking: "Hm." } };
const delta = { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 30 } };
const stop = { type: "message_stop" };

function streamOf(events: readonly object[], end?: Error | "stays open"): Stream {
  const controller = new AbortController();
  async function* all() {
    yield* events as RawMessageStreamEvent[];
    if (end === "stays open") await once(controller.signal, "abort");
    else if (end) throw end;
  }
  return Object.assign(all(), { controller });
}

describe("listening to an answer", () => {
  test("puts its words together and leaves its thoughts out", async () => {
    const heard = nothingHeard();
    let begun = 0;
    const stream = streamOf([start, thought, words('{"a"'), words(":1}"), delta, stop]);
    await hear(stream, heard, 1000, () => {
      begun += 1;
    });
    expect(begun).toBe(1);
    expect(heard).toMatchObject({ text: '{"a":1}', stop: "end_turn", whole: true });
    expect(usedSoFar(heard)).toEqual({
      inputTokens: 10,
      cacheReadTokens: 5,
      cacheWrite5mTokens: 0,
      cacheWrite1hTokens: 7,
      outputTokens: 30,
    });
  });

  test("does not take an answer for whole that ends without saying so", async () => {
    const heard = nothingHeard();
    const stream = streamOf([start, words("{}"), delta]);
    await expect(hear(stream, heard, 1000, () => undefined)).rejects.toMatchObject({ kind: "broken" });
  });

  test("keeps what was told before a fault, and counts the words that arrived", async () => {
    const heard = nothingHeard();
    const stream = streamOf([start, words("many words ".repeat(50))], new Error("terminated"));
    await expect(hear(stream, heard, 1000, () => undefined)).rejects.toThrow("terminated");
    expect(usedSoFar(heard)!.inputTokens).toBe(10);
    expect(usedSoFar(heard)!.outputTokens).toBeGreaterThan(100);
  });

  test("takes the later of two figures, and never the smaller", async () => {
    const heard = nothingHeard();
    const usage = {
      input_tokens: 12,
      cache_read_input_tokens: 0,
      cache_creation_input_tokens: null,
      output_tokens: 30,
    };
    await hear(streamOf([start, { ...delta, usage }, stop]), heard, 1000, () => undefined);
    expect(usedSoFar(heard)).toMatchObject({ inputTokens: 12, cacheReadTokens: 5, cacheWrite1hTokens: 7 });
  });

  test("does not wait for a connection that stays open behind a whole answer, nor mind one that breaks there", async () => {
    const open = nothingHeard();
    const stream = streamOf([start, delta, stop], "stays open");
    await hear(stream, open, 3_600_000, () => undefined);
    expect(open.whole).toBe(true);
    const broken = nothingHeard();
    await hear(streamOf([start, delta, stop], new Error("reset")), broken, 1000, () => undefined);
    expect(broken.whole).toBe(true);
  });

  test("knows nothing of the cost where nothing was told", async () => {
    const heard = nothingHeard();
    await expect(hear(streamOf([]), heard, 1000, () => undefined)).rejects.toMatchObject({ kind: "broken" });
    expect(usedSoFar(heard)).toBeNull();
  });
});
