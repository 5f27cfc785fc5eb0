import { describe, expect, it } from "vitest";
import { foldedCharacters, isSpace } from "../../src/text/typography.ts";

describe("the table of typography", () => {
  const rows = [...foldedCharacters];

  it("has one character on the left of each row, in its composed form", () => {
    for (const [from] of rows) expect([[...from].length, from.normalize("NFC")]).toEqual([1, from]);
  });

  it("ends in one step: no row leads to another row", () => {
    for (const [from, to] of rows)
      expect([from, [...to].filter((character) => foldedCharacters.has(character))]).toEqual([from, []]);
  });

  it("folds no letter, digit or number sign of its own to another meaning", () => {
    for (const kept of ["²", "½", "№", "™", "ſ", "а", "Ω", "Ⅳ", "ﷺ", "₂", "ª"])
      expect(foldedCharacters.has(kept)).toBe(false);
  });

  it("covers all full-width forms of ASCII", () => {
    for (let code = 0xff01; code <= 0xff5e; code += 1)
      expect(foldedCharacters.has(String.fromCharCode(code))).toBe(true);
  });
});

describe("white space", () => {
  it("is what Unicode calls white space, and nothing that prints or prints nothing", () => {
    for (let unit = 0; unit <= 0xffff; unit += 1)
      expect([unit, isSpace(unit)]).toEqual([unit, /^\p{White_Space}$/u.test(String.fromCharCode(unit))]);
  });
});
