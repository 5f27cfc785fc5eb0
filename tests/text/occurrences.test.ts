import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occurrences } from "../../src/text/occurrences.ts";

const slowly = (text: string, pattern: string): number[] =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(pattern, at));

describe("occurrences of a pattern", () => {
  it("are all places where it stands, overlapping ones too", () => {
    expect([...occurrences("aaaa", "aa")]).toEqual([0, 1, 2]);
    expect([...occurrences("abc", "d")]).toEqual([]);
    expect([...occurrences("a", "aa")]).toEqual([]);
  });

  it("are those of a plain search, for short patterns and long ones", () => {
    const repetitive = fc
      .array(fc.constantFrom("a", "b", "ab", "aab"), { maxLength: 200 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(repetitive, fc.nat(), fc.integer({ min: 1, max: 150 }), (text, from, length) => {
        const start = from % (text.length + 1);
        const pattern = text.slice(start, start + length);
        fc.pre(pattern !== "");
        expect([...occurrences(text, pattern)]).toEqual(slowly(text, pattern));
      }),
      { numRuns: 500 },
    );
  });

  it("are found on both sides of the length from which the automaton searches", () => {
    for (const length of [63, 64, 65, 66]) {
      const pattern = "ab".repeat(length).slice(0, length);
      expect([...occurrences(`${pattern}x${pattern}`, pattern)]).toEqual([0, length + 1]);
    }
  });
});
