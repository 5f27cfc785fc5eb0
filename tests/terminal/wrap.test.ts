import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapped } from "../../src/terminal/wrap.ts";

describe("wrapping", () => {
  it("breaks at spaces, and begins the lines after the first with the indent", () => {
    expect(wrapped("1. one two three four", 11, "   ")).toBe("1. one two\n   three\n   four");
    expect(wrapped("  “one two", 7, "    ")).toBe("  “one\n    two");
    expect(wrapped("", 10)).toBe("");
  });

  it("leaves a word whole that is longer than a line", () => {
    expect(wrapped("at https://example.org/a-long-address now", 12)).toBe(
      "at\nhttps://example.org/a-long-address\nnow",
    );
  });

  it("loses no word, and is never wider than asked unless one word is", () => {
    const word = fc.string({ minLength: 1, maxLength: 9 }).map((text) => text.replace(/\s/gu, "x"));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 20, max: 40 }), (words, width) => {
        const lines = wrapped(words.join(" "), width, "  ").split("\n");
        expect(lines.flatMap((line) => line.split(" ").filter((part) => part !== ""))).toEqual(words);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
