import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/text/sentences.ts";
import { anyText } from "./arbitrary.ts";
import { paragraphs } from "./news-sentences.ts";

const cut = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("a paragraph of news is cut where a reader would cut it", () => {
  it.each(paragraphs.map(([name, ...sentences]) => [name, sentences] as const))("%s", (_, sentences) => {
    expect(cut(sentences.join(" "))).toEqual(sentences);
  });

  it("cuts Japanese without spaces", () => {
    expect(cut("市長は語った。「払わない。」と。船は出た。")).toEqual([
      "市長は語った。",
      "「払わない。」と。",
      "船は出た。",
    ]);
  });

  it("cuts a quotation longer than a paragraph of speech into its sentences", () => {
    const spoken = Array.from({ length: 12 }, (_, at) => `Gate number ${at} was left open all night long.`);
    expect(cut(`“${spoken.join(" ")}” Tan said.`).length).toBeGreaterThan(3);
  });

  it("does not let one straight mark left open swallow the paragraph", () => {
    const sentences = Array.from(
      { length: 12 },
      (_, at) => `Gate number ${at} was left open all night long.`,
    );
    expect(cut(`The 6" pipe broke. ${sentences.join(" ")}`).length).toBeGreaterThan(10);
  });
});

describe("known gaps", () => {
  it.fails("a sentence that opens in lower case: Unicode's rule takes it for the rest of the one before", () => {
    expect(cut("Sales fell. iPhone prices rose.")).toHaveLength(2);
  });

  it.fails("a short form before a name that opens a sentence: only meaning tells", () => {
    expect(cut("She moved to the U.S. Alma Reyes stayed.")).toHaveLength(2);
  });
});

describe("any text", () => {
  it("is cut into sentences in order, inside the block, that part no letter or digit from the rest", () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (text, before, after) => {
        const block = {
          start: Math.min(before, text.length),
          end: Math.max(text.length - after, Math.min(before, text.length)),
        };
        let at = block.start;
        for (const { start, end } of sentencesOf(text, block)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(at).toBeLessThanOrEqual(block.end);
        expect(text.slice(at, block.end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 1000 },
    );
  });
});
