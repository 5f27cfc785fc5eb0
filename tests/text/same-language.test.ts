import { expect, it } from "vitest";
import { primaryLanguage, sameLanguage } from "../../src/text/same-language.ts";

it.each([
  ["en", "en-GB", true],
  ["pt-BR", "pt_PT", true],
  ["nb", "no", true],
  ["EN", "en", true],
  ["en", "de", false],
  ["es", "est", false],
  [null, "en", false],
  [null, null, false],
])("%s and %s: %s", (one, other, same) => {
  expect(sameLanguage(one, other)).toBe(same);
  expect(sameLanguage(other, one)).toBe(same);
});

it("does not take a language of three letters for the one that its first two name", () => {
  expect([primaryLanguage("fil-PH"), primaryLanguage("fi_FI"), primaryLanguage("NN")]).toEqual([
    "fil",
    "fi",
    "no",
  ]);
});
