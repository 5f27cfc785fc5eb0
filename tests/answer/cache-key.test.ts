import { describe, expect, it } from "vitest";
import { answerKey, type DigestShape, digestKey, generationKey } from "../../src/answer/cache-key.ts";
import type { Question } from "../../src/answer/pipeline.ts";

const shape: DigestShape = {
  guildId: "1",
  contentHash: "ab",
  engine: "extractive",
  fingerprint: "rules 1",
  verifyVersion: "1",
  length: "standard",
  points: null,
  language: null,
};

describe("the key of a digest", () => {
  it("is the same for the same shape", () => {
    expect(digestKey({ ...shape })).toBe(digestKey(shape));
  });

  const changes: readonly Partial<DigestShape>[] = [
    { guildId: "2" },
    { contentHash: "ac" },
    { engine: "claude" },
    { fingerprint: "rules 2" },
    { verifyVersion: "2" },
    { length: "long" },
    { points: 3 },
    { language: "de" },
  ];
  it.each(changes)("is another with %o", (change) => {
    expect(digestKey({ ...shape, ...change })).not.toBe(digestKey(shape));
  });

  it("does not let one field run into the next", () => {
    expect(digestKey({ ...shape, guildId: "11", contentHash: "b" })).not.toBe(
      digestKey({ ...shape, guildId: "1", contentHash: "1b" }),
    );
  });
});

describe("the key of an answer", () => {
  const asked: Question = { text: "Who paid?", turns: [{ question: "What?", answer: "A bridge." }] };
  const key = (question: Question, of: DigestShape = shape): string => answerKey({ ...of, question });

  it("is the same for the same question after the same turns", () => {
    expect(key(structuredClone(asked))).toBe(key(asked));
    expect(key({ text: "Who paid?", turns: [] })).toBe(key({ text: "Who paid?" }));
  });

  const others: readonly Question[] = [
    { ...asked, text: "Who paid" },
    { text: asked.text },
    { ...asked, turns: [{ question: "What?", answer: "A dam." }] },
    { ...asked, turns: [{ question: "What", answer: "?A bridge." }] },
    { ...asked, alone: { text: "Who paid for the bridge?", focus: [2], points: false } },
    { ...asked, alone: { text: "Who paid for the bridge?", focus: [3], points: false } },
  ];
  it("is another for each other question", () => {
    expect(new Set([asked, ...others].map((question) => key(question))).size).toBe(others.length + 1);
  });

  it("is another for another server, text, engine or version of the checks, and never a digest's", () => {
    const shapes = [
      shape,
      { ...shape, guildId: "2" },
      { ...shape, contentHash: "ac" },
      { ...shape, engine: "claude" },
      { ...shape, fingerprint: "rules 2" },
      { ...shape, verifyVersion: "2" },
    ];
    const keys = [...shapes.map((of) => key(asked, of)), digestKey(shape), generationKey(shape)];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
