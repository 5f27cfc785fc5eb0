import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, rawSpan } from "../../src/text/fold.ts";
import { anyText } from "./arbitrary.ts";

const folded = (raw: string): string => fold(raw).text;

describe("folding makes one form of", () => {
  it.each([
    ["curly and straight marks", "“it’s ‘so’”", `"it's 'so'"`],
    ["German, French and East Asian marks", "„a“ «b» 「c」 『d』 ‹e›", `"a" "b" "c" "d" 'e'`],
    ["a grave accent used as a mark", "`a´", "'a'"],
    ["dashes of all lengths", "a–b—c−d‑e", "a-b-c-d-e"],
    ["dashes with and without spaces", "a – b -- c—d", "a-b-c-d"],
    ["the ellipsis character", "so…", "so..."],
    ["white space of every kind", "a\u00a0b\u2009c\r\n\t d\u3000e\u2028f", "a b c d e f"],
    ["white space at both ends", " \n a \u00a0", "a"],
    ["decomposed and composed accents", "e\u0301\u1e9b\u0323", "é\u1e9b\u0323".normalize("NFC")],
    ["accents in any order", "a\u0301\u0316", "a\u0316\u0301".normalize("NFC")],
    ["Hangul jamo and syllables", "\u1100\u1161\u11a8", "각"],
    ["ligatures", "oﬃce ﬁne ﬂy", "office fine fly"],
    ["full-width forms", "Ａｂ１２％，＇＂－｀", `Ab12%,'"-'`],
    ["a full-width letter with an accent", "ｅ\u0301", "é"],
    ["soft hyphens and zero-width characters", "re\u00adp\u200bo\u2060r\ufefft", "report"],
    ["direction marks and isolates", "\u202aa\u202e\u2066b\u2069\u200f", "ab"],
    ["variation selectors", "☎\ufe0e", "☎"],
  ])("%s", (_, raw, expected) => expect(folded(raw)).toBe(expected));

  it.each([
    ["superscripts", "10²"],
    ["fractions", "½"],
    ["letter-like signs", "№ ™ ℅"],
    ["letters that look alike", "а"],
    ["case", "The THE the"],
    ["long s", "ſ"],
    ["Roman numerals", "Ⅳ"],
  ])("but %s stay what they are", (_, raw) => expect(folded(raw)).toBe(raw));

  it("keeps a second dash after a space, which may be the sign of a number", () => {
    expect(folded("a - -5")).toBe("a--5");
    expect(folded("a -- 5")).toBe("a-5");
  });
});

describe("the map back to the raw text", () => {
  it("has a place for each folded unit, in order, inside the text", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, starts, ends } = fold(raw);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let at = 0; at < text.length; at += 1) {
          expect(starts[at]!).toBeLessThan(ends[at]!);
          expect(ends[at]!).toBeLessThanOrEqual(raw.length);
          if (at === 0) continue;
          expect(starts[at]!).toBeGreaterThanOrEqual(starts[at - 1]!);
          expect(ends[at]!).toBeGreaterThanOrEqual(ends[at - 1]!);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("leads from each folded stretch to raw characters that fold to it", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (raw, one, other) => {
        const form = fold(raw);
        const [start, end] = [one % (form.text.length + 1), other % (form.text.length + 1)];
        const span = rawSpan(form, start, end);
        fc.pre(span !== null);
        const wanted = form.text.slice(start, end);
        // A folded space at an end has nothing to stand between.
        expect(folded(raw.slice(span!.start, span!.end))).toBe(wanted.replace(/^ | $/gu, ""));
      }),
      { numRuns: 2000 },
    );
  });

  it("has no place for half a ligature, half an ellipsis character or half an accent", () => {
    expect(rawSpan(fold("oﬃce"), 0, 2)).toBeNull();
    expect(rawSpan(fold("so…"), 0, 3)).toBeNull();
    expect(rawSpan(fold("q\u0301"), 0, 1)).toBeNull();
    expect(rawSpan(fold("😀"), 1, 2)).toBeNull();
    expect(rawSpan(fold("oﬃce"), 0, 4)).toEqual({ start: 0, end: 2 });
  });

  it("has no place for an empty stretch", () => {
    expect(rawSpan(fold("abc"), 1, 1)).toBeNull();
    expect(rawSpan(fold("abc"), 2, 1)).toBeNull();
  });

  it("takes the raw run of spaces behind one folded space", () => {
    expect(rawSpan(fold("a \n  b"), 1, 2)).toEqual({ start: 1, end: 5 });
  });
});

describe("folding twice", () => {
  it("changes nothing more in prose", () => {
    fc.assert(
      fc.property(
        anyText.filter((raw) => !/[\p{M}\p{Cf}\u1100-\u11ff]/u.test(raw)),
        (raw) => {
          const once = folded(raw);
          expect(folded(once)).toBe(once.replace(/-+ */gu, (dashes) => folded(dashes)));
        },
      ),
    );
  });
});
