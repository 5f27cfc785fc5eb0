import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counted } from "../../src/answer/counted.ts";
import { beginning, countWords, ending } from "../../src/discord/shorten.ts";
import { anyText } from "./support/nasty.ts";

const upTo = (most: number) => (part: string) => part.length <= most;

describe("shortening", () => {
  it("cuts before a space", () => {
    expect(beginning("one two three four", upTo(12))).toMatch(/^one( two)?$/);
    expect(ending("one two three four", upTo(12))).toMatch(/^(three )?four$/);
  });

  it("leaves what fits as it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(beginning(text, upTo(text.length))).toBe(text);
        expect(ending(text, upTo(text.length))).toBe(text);
      }),
    );
  });

  it("gives a part that fits, from its end, and never half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 300 }), fc.nat(200), (text, most) => {
        const first = beginning(text, upTo(most));
        const last = ending(text, upTo(most));
        expect(text.startsWith(first) && text.endsWith(last)).toBe(true);
        expect(first.length <= most && last.length <= most).toBe(true);
        expect(first.isWellFormed() && last.isWellFormed()).toBe(true);
      }),
    );
  });

  it("takes time in proportion to the text", () => {
    expect(beginning("a".repeat(1_000_000), upTo(100)).length).toBeGreaterThan(70);
    expect(ending(" ".repeat(1_000_000), upTo(100)).length).toBeGreaterThan(10);
  });

  it("counts words as a reader does", () => {
    expect(countWords("  one two\nthree ")).toBe(3);
    expect(countWords("")).toBe(0);
    expect([counted(1, "word"), counted(1_234, "word")]).toEqual(["1 word", "1,234 words"]);
  });
});
