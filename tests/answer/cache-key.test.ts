import { describe, expect, it } from "vitest";
import { type DigestShape, digestKey } from "../../src/answer/cache-key.ts";

const shape: DigestShape = {
  guildId: "1",
  contentHash: "ab",
  engine: "extractive",
  fingerprint: "rules 1",
  verifyVersion: "1",
  length: "standard",
  points: null,
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
  ];
  for (const change of changes) {
    it(`is another when ${Object.keys(change)[0]} changes`, () => {
      expect(digestKey({ ...shape, ...change })).not.toBe(digestKey(shape));
    });
  }

  it("does not let one field run into the next", () => {
    expect(digestKey({ ...shape, guildId: "11", contentHash: "b" })).not.toBe(
      digestKey({ ...shape, guildId: "1", contentHash: "1b" }),
    );
  });
});
