import fc from "fast-check";
import { expect, test } from "vitest";
import { foldTitle, titlePatterns } from "../../src/store/title-words.ts";

test.each([
  ["Élan VITAL", "elan vital"],
  ["İstanbul Irmağı, ılık", "istanbul irmagi, ilik"],
  ["Ærø & Œuvre", "aero & oeuvre"],
  ["„Weiß“ – «да» — “yes”", '"weiss" - "да" - "yes"'],
  ["ﬁfty…", "fifty..."],
  ["מְדִינָה مُحَمَّـد", "מדינה محمد"],
  ["が か", "が か"],
  ["한국", "한국"],
])("%j is searched as %j", (title, folded) => {
  expect(foldTitle(title)).toBe(folded);
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (title) => {
      expect(foldTitle(foldTitle(title))).toBe(foldTitle(title));
    }),
  );
});

test("a word of a title is found in it, in capitals too", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (title) => {
      for (const word of title.split(/\s+/u)) {
        expect(foldTitle(title)).toContain(foldTitle(word));
      }
    }),
  );
});

test("wildcards and the escape character are escaped, each word is looked for once", () => {
  expect(titlePatterns("50% a_b Wow! wow! c\\d")).toEqual(["%50!%%", "%a!_b%", "%wow!!%", "%c\\d%"]);
  expect(titlePatterns(" \t ")).toEqual([]);
});
