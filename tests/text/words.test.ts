import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/text/words.ts";
import { disguises } from "../eval/mutations/disguises.ts";
import { anyText, newsProse } from "./arbitrary.ts";

const lower = (text: string): string[] => wordsOf(text).map((word) => word.lower);

describe("words", () => {
  it.each([
    ["plain words", "The Board met.", ["the", "board", "met"]],
    ["numbers with their points", "$2,000 or 3.5%", ["2,000", "or", "3.5"]],
    ["a number at the end of a sentence", "in 2019.", ["in", "2019"]],
    ["contractions", "can't can’t can‘t", ["can't", "can't", "can't"]],
    ["possessives without their ending", "Tan's the boys’", ["tan", "the", "boys"]],
    ["dotted short forms", "U.S. a.m.", ["u.s.", "a.m."]],
    ["both parts of a hyphenated word", "un-American", ["un", "american"]],
    ["decomposed accents", "cafe\u0301", ["café"]],
    ["ligatures", "oﬃce", ["office"]],
    ["full-width letters and digits", "Ｔｏｋｙｏ ２０", ["tokyo", "20"]],
    [
      "words that hold soft hyphens and zero-width characters",
      "re\u00adport fi\u200bnal",
      ["report", "final"],
    ],
    ["a character at a time in Han and kana", "水か", ["水", "か"]],
    ["other scripts", "Мэр قال ηχώ", ["мэр", "قال", "ηχώ"]],
    ["no words in marks alone", "“…” — \u200b \u0301 ☎️", []],
  ])("%s", (_, text, expected) => expect(lower(text)).toEqual(expected));

  it("give one stem to the forms of a word", () => {
    const stems = wordsOf("vote votes voted voting").map((word) => word.stem);
    expect(new Set(stems).size).toBe(1);
  });

  it("keep numbers and other scripts as they are in the stem", () => {
    expect(wordsOf("2,000 Мэры café").map((word) => word.stem)).toEqual(["2,000", "мэры", "café"]);
  });

  it("tell content from grammar, and count negations and modal verbs as content", () => {
    const content = wordsOf("The board will not pay for it").filter((word) => word.content);
    expect(content.map((word) => word.lower)).toEqual(["board", "will", "not", "pay"]);
  });

  it("lie in the text, in order, apart", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(at);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.lower).not.toBe("");
          at = word.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  const others = disguises.filter(({ name }) => !name.includes("dashes") && !name.includes("marks"));
  it.each(others.map(({ name, apply }) => [name, apply] as const))(
    "are the same in other typography: %s",
    (_, apply) => {
      fc.assert(
        fc.property(newsProse, (text) => {
          expect(lower(apply(text))).toEqual(lower(text));
        }),
      );
    },
  );
});
