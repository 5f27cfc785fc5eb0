import { Keyv } from "keyv";
import { describe, expect, it } from "vitest";
import { createPipeline } from "../../src/answer/create-pipeline.ts";
import type { Scoped } from "../../src/answer/pipeline.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import { readContent } from "../../src/loading/content.ts";
import type { Draft } from "../../src/types.ts";

const text = `Bridge over the Alder reopens

The bridge over the River Alder reopened on Monday, nine months after a barge struck its main pier.

“We checked every bolt twice,” county engineer Maria Holt said.

The repair took forty workers and cost a third more than the county had planned.`;

const revision = (guildId = "1", of = text): Scoped => ({ ...readContent({ text: of }), guildId });
const faults: unknown[] = [];

function counting(engine: Engine = extractiveEngine()): Engine & { calls: number } {
  const counted: Engine & { calls: number } = {
    ...engine,
    calls: 0,
    digest: async (content, wish, run) => {
      counted.calls += 1;
      return engine.digest(content, wish, run);
    },
  };
  return counted;
}

const pipelineOf = (engine: Engine, cache: Keyv | null) =>
  createPipeline({ engine, cache, onCacheFault: (fault) => faults.push(fault) });
const standard = { length: "standard" } as const;

describe("a digest", () => {
  it("is made once for a thousand who ask at once, and not again for who comes later", async () => {
    const engine = counting();
    const pipeline = pipelineOf(engine, new Keyv());
    const digests = await Promise.all(
      Array.from({ length: 1000 }, () => pipeline.digest(revision(), standard)),
    );
    expect(new Set(digests).size).toBe(1);
    expect(await pipeline.digest(revision(), standard)).toEqual(digests[0]);
    expect(engine.calls).toBe(1);
  });

  it("is made anew for another server, text, length or engine", async () => {
    const engine = counting();
    const cache = new Keyv();
    const pipeline = pipelineOf(engine, cache);
    await pipeline.digest(revision(), standard);
    await pipeline.digest(revision("2"), standard);
    await pipeline.digest(revision("1", `${text}\n\nIt will close again in June.`), standard);
    await pipeline.digest(revision(), { length: "short" });
    await pipeline.digest(revision(), { length: "standard", points: 1 });
    await pipelineOf({ ...engine, fingerprint: "other rules", digest: engine.digest }, cache).digest(
      revision(),
      standard,
    );
    expect(engine.calls).toBe(6);
  });

  it("leaves out what an engine made up, and says why", async () => {
    const lying: Draft = {
      claims: [
        { kind: "written", text: "The repair took four hundred workers.", passages: [3] },
        { kind: "excerpt", span: { start: 3, end: 40 }, asserter: null },
      ],
      quotes: [{ number: 99 }, { passage: 2, words: "We checked no bolt twice", speaker: null }],
      sources: [{ name: "The Alder Gazette", kind: "outlet", url: null }],
    };
    const engine = counting({ ...extractiveEngine(), digest: async () => lying });
    const digest = await pipelineOf(engine, null).digest(revision(), standard);
    expect([digest.claims, digest.quotes, digest.sources]).toEqual([[], [], []]);
    expect(digest.leftOut.map(({ reason }) => reason)).toEqual([
      "value",
      "not-found",
      "not-found",
      "altered",
      "not-found",
    ]);
  });
});

describe("two servers with the same text", () => {
  it("are each answered from what their own library holds, though one was loaded by older rules", async () => {
    const pipeline = pipelineOf(extractiveEngine(), null);
    const newer = revision("1");
    const older: Scoped = { ...revision("2"), quotes: [] };
    expect(older.contentHash).toBe(newer.contentHash);
    expect(pipeline.quotes(newer)).toHaveLength(1);
    expect(pipeline.quotes(older)).toEqual([]);
  });
});

describe("a cache that cannot be trusted", () => {
  type Kept = { generation: string; value: string; seal: string };
  const forgeries: readonly [string, (kept: Kept) => unknown][] = [
    [
      "a word of it was changed",
      (kept) => ({ ...kept, value: kept.value.replace('"start":', '"start": 1') }),
    ],
    ["it was put there by somebody else", (kept) => ({ ...kept, seal: "x".repeat(kept.seal.length) })],
    ["its seal was cut off", ({ generation, value }) => ({ generation, value })],
    ["it is of a generation that was forgotten", (kept) => ({ ...kept, generation: "older" })],
    ["it has another shape", () => ({ claims: "none" })],
    ["it holds a word", () => "gone"],
  ];
  it.each(forgeries)("costs an engine call and shows nothing wrong when %s", async (_, forge) => {
    const store = new Map<string, unknown>();
    const engine = counting();
    const honest = await pipelineOf(engine, new Keyv({ store })).digest(revision(), standard);
    for (const [key, raw] of store) {
      // Keyv keeps its values as JSON.
      const entry = raw as { value: string };
      const { value } = JSON.parse(entry.value) as { value: Kept };
      store.set(key, { ...entry, value: JSON.stringify({ value: forge(value) }) });
    }
    expect(await pipelineOf(engine, new Keyv({ store })).digest(revision(), standard)).toEqual(honest);
    expect(engine.calls).toBe(2);
    expect(await pipelineOf(engine, new Keyv({ store })).digest(revision(), standard)).toEqual(honest);
    expect(engine.calls).toBe(2);
  });

  it("is not believed under another key: what is kept of one text says nothing of another", async () => {
    const store = new Map<string, unknown>();
    const engine = counting();
    const pipeline = pipelineOf(engine, new Keyv({ store }));
    await pipeline.digest(revision(), standard);
    const [kept] = [...store.values()];
    await pipeline.digest(revision("2"), standard);
    for (const key of store.keys()) store.set(key, kept);
    await pipelineOf(engine, new Keyv({ store })).digest(revision("2"), standard);
    expect(engine.calls).toBe(3);
  });

  it("is done without when it fails or hangs", async () => {
    const broken = new Keyv();
    broken.getMany = () => Promise.reject(new Error("the server is away"));
    faults.length = 0;
    const digest = await pipelineOf(counting(), broken).digest(revision(), standard);
    expect(digest.claims.length).toBeGreaterThan(0);
    expect(faults).toHaveLength(1);
    const hanging = new Keyv();
    hanging.set = () => new Promise(() => undefined);
    expect(await pipelineOf(counting(), hanging).digest(revision(), standard)).toEqual(digest);
    expect(faults).toHaveLength(2);
  });
});

describe("what is kept", () => {
  it("is given without a run, checked again, and not where it would have to be made", async () => {
    const engine = counting();
    const cache = new Keyv();
    const pipeline = pipelineOf(engine, cache);
    expect(await pipeline.kept(revision(), standard)).toBeNull();
    const digest = await pipeline.digest(revision(), standard);
    expect(await pipeline.kept(revision(), standard)).toEqual(digest);
    expect(await pipeline.kept(revision("2"), standard)).toBeNull();
    expect(await pipelineOf(engine, cache).kept(revision(), standard)).toEqual(digest);
    expect(engine.calls).toBe(1);
  });
});

describe("what is forgotten", () => {
  it("is made anew: all lengths of this text, in this server alone", async () => {
    const engine = counting();
    const pipeline = pipelineOf(engine, new Keyv());
    const wishes = [standard, { length: "short" } as const];
    for (const wish of wishes) await pipeline.digest(revision(), wish);
    await pipeline.digest(revision("2"), standard);
    expect(await pipeline.isKept(revision(), standard)).toBe(true);
    await pipeline.forget(revision());
    expect(await pipeline.isKept(revision(), standard)).toBe(false);
    expect(await pipeline.isKept(revision("2"), standard)).toBe(true);
    for (const wish of wishes) await pipeline.digest(revision(), wish);
    await pipeline.digest(revision("2"), standard);
    expect(engine.calls).toBe(5);
  });

  it("stays forgotten when a run that had begun before is done after", async () => {
    const gate = Promise.withResolvers<void>();
    const slow = counting();
    const engine: Engine = {
      ...slow,
      digest: async (content, wish, run) => {
        await gate.promise;
        return slow.digest(content, wish, run);
      },
    };
    const cache = new Keyv();
    const running = pipelineOf(engine, cache).digest(revision(), standard);
    await new Promise((resolve) => setImmediate(resolve));
    await pipelineOf(engine, cache).forget(revision());
    gate.resolve();
    await running;
    expect(await pipelineOf(engine, cache).isKept(revision(), standard)).toBe(false);
  });

  it("is said aloud where it could not be forgotten", async () => {
    const cache = new Keyv();
    cache.set = () => Promise.resolve(false);
    await expect(pipelineOf(counting(), cache).forget(revision())).rejects.toThrow("forgotten");
  });
});
