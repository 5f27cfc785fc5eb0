import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPipeline } from "../../src/answer/create-pipeline.ts";
import type { Pipeline, Scoped } from "../../src/answer/pipeline.ts";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import { readContent } from "../../src/loading/content.ts";
import { indexContent } from "../../src/verify/index.ts";
import { everyStepTakes, turnsDuring } from "./support/turns.ts";

const paragraphs = 100;
const text = Array.from(
  { length: paragraphs },
  (_, at) => `The harbour board opened gate ${at} on Tuesday. Mayor Ada Lind said that it would stay open.`,
).join("\n\n");

/** A new one each time: nothing is remembered of it. */
const article = (): Scoped => ({ ...readContent({ text }), guildId: "1" });
const pipelineOf = (): Pipeline =>
  createPipeline({ engine: extractiveEngine(), cache: null, onCacheFault: () => undefined });

/** Longer than a slice: every step is a turn of its own. */
beforeEach(() => everyStepTakes(40));
afterEach(() => {
  vi.restoreAllMocks();
});

describe("a text that nobody asked about yet", () => {
  it("is made ready with a turn for others at each passage", async () => {
    expect(await turnsDuring(pipelineOf().ready(article()))).toBeGreaterThan(2 * paragraphs);
  });

  it("is made ready once for all who wait, and not again for who comes later", async () => {
    const pipeline = pipelineOf();
    const revision = article();
    const [one, other] = await Promise.all([pipeline.ready(revision), pipeline.ready(revision)]);
    expect(other).toBe(one);
    expect(await turnsDuring(pipeline.ready(revision))).toBeLessThan(3);
    expect(await pipeline.ready(revision)).toBe(one);
  });

  it.each<[string, (pipeline: Pipeline, revision: Scoped) => Promise<unknown>]>([
    ["summed up", (pipeline, revision) => pipeline.digest(revision, { length: "standard" })],
    ["asked", (pipeline, revision) => pipeline.answer(revision, { text: "Which gate was opened?" })],
  ])("is read in turns when it is first %s", async (_, ask) => {
    expect(await turnsDuring(ask(pipelineOf(), article()))).toBeGreaterThan(2 * paragraphs);
  });

  it("gives its quotes and sources without being read", () => {
    const broken: Scoped = {
      ...article(),
      passages: [{ id: 1, start: 0, end: 1e9, block: 0, kind: "sentence" }],
    };
    expect(() => indexContent(broken)).toThrow("does not fit");
    expect(pipelineOf().sources(broken)).toEqual(broken.sources);
    expect(pipelineOf().quotes(broken)).toEqual([]);
  });

  it("is judged the same in turns and at once", async () => {
    const asked = {
      kind: "claim",
      text: "Mayor Ada Lind said that gate 7 would close.",
      speaker: null,
    } as const;
    const atOnce = pipelineOf().check(article(), asked);
    const pipeline = pipelineOf();
    const revision = article();
    await pipeline.ready(revision);
    expect(pipeline.check(revision, asked)).toEqual(atOnce);
  });
});
