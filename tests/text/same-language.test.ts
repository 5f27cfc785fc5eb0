import { expect, it } from "vitest";
import { sameLanguage } from "../../src/text/same-language.ts";

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
