import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passagesOf } from "../../src/text/passages.ts";
import type { Span } from "../../src/types.ts";
import { anyText } from "./arbitrary.ts";

const seen = (text: string, furniture: readonly Span[] = []): string[] =>
  passagesOf(text, furniture).map(
    ({ id, kind, block, start, end }) => `${id} ${kind} ${block}: ${text.slice(start, end)}`,
  );

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe("passages", () => {
  it("are sentences, headings and items, numbered from 1 in reading order", () => {
    expect(seen("Who pays\n\nThe board met. It voted.\n\n• Ellery pays\n• Vane. Brannoc.")).toEqual([
      "1 heading 0: Who pays",
      "2 sentence 1: The board met.",
      "3 sentence 1: It voted.",
      "4 item 2: Ellery pays",
      "5 item 3: Vane.",
      "6 item 3: Brannoc.",
    ]);
  });

  it("go on over wrapped lines", () => {
    const text =
      "The harbour board voted on Tuesday night to pay for a new flood\nbarrier at Port Ellery. The vote was close.";
    expect(passagesOf(text, []).map(({ start, end }) => text.slice(start, end))).toEqual([
      "The harbour board voted on Tuesday night to pay for a new flood\nbarrier at Port Ellery.",
      "The vote was close.",
    ]);
  });

  it("are none where the whole block is furniture", () => {
    const text = "The board met.\n\nMore related stories:\n\nA wall fell.\n\nIt voted.";
    const furniture = [spanOf(text, "More related stories:\n\nA wall fell.")];
    expect(seen(text, furniture)).toEqual(["1 sentence 0: The board met.", "2 sentence 3: It voted."]);
  });

  it("end before furniture inside their block and begin again after it", () => {
    const text = "The board met. (Related: A wall fell.) It voted.";
    expect(seen(text, [spanOf(text, "(Related: A wall fell.)")])).toEqual([
      "1 sentence 0: The board met.",
      "2 sentence 0: It voted.",
    ]);
  });

  it("leave out furniture at either end of a block", () => {
    const text = "SHARE The board met. ADVERT";
    expect(seen(text, [spanOf(text, "SHARE"), spanOf(text, "ADVERT")])).toEqual([
      "1 sentence 0: The board met.",
    ]);
  });
});

describe("any text with any furniture", () => {
  const furnitureOf = (text: string, cuts: readonly number[]): Span[] => {
    const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((one, other) => one - other);
    return places.flatMap((start, at) =>
      at % 2 === 0 && at + 1 < places.length ? [{ start, end: places[at + 1]! }] : [],
    );
  };

  it("gives passages in order, outside furniture, that hold each letter of the rest once", () => {
    const texts = fc.array(anyText, { maxLength: 6 }).map((parts) => parts.join("\n\n"));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 6 }), (text, cuts) => {
        const furniture = furnitureOf(text, cuts);
        const passages = passagesOf(text, furniture);
        expect(passages.map(({ id }) => id)).toEqual(passages.map((_, at) => at + 1));
        const times = new Uint8Array(text.length);
        for (const { start, end } of [...passages, ...furniture])
          for (let at = start; at < end; at += 1) times[at]! += 1;
        expect(Math.max(0, ...times)).toBeLessThanOrEqual(1);
        const missed = [...times].flatMap((count, at) => (count === 0 ? [text[at]!] : []));
        expect(missed.filter((unit) => /\p{L}/u.test(unit))).toEqual([]);
        expect(passages.every(({ block }, at) => at === 0 || block >= passages[at - 1]!.block)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
