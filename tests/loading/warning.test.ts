import { describe, expect, it } from "vitest";
import { warningIn, warningOf } from "../../src/loading/warning.ts";
import { said } from "../../src/words/said.ts";
import { speak } from "../../src/words/speak.ts";

describe("a stored warning", () => {
  it.each([
    said("loading.warn-wall"),
    said("loading.warn-thin", { count: 1 }),
    said("loading.warn-thin", { count: 71 }),
    said("loading.warn-thin", { count: 1_234 }),
    said("loading.pdf-damaged-pages", { pages: "3" }),
    said("loading.pdf-damaged-pages", { pages: "3, 5, 12" }),
    said("loading.pdf-pages-without-text", { pages: "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …" }),
  ])("is said in every reader's language: $key", (sentence) => {
    const stored = warningOf(sentence);
    for (const locale of ["en", "de", "es"] as const)
      expect(warningIn(speak(locale), stored)).toBe(speak(locale).text(sentence.key, sentence.values));
  });

  it("of an older version is shown as it is", () => {
    expect(warningIn(speak("de"), "The page was 3 words long in 1999.")).toBe(
      "The page was 3 words long in 1999.",
    );
  });
});
