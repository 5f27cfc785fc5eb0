import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { localeOf } from "../../src/words/locale.ts";
import { said, saidTogether } from "../../src/words/said.ts";
import { speak } from "../../src/words/speak.ts";

describe("a reader's language", () => {
  it.each([
    ["en-GB", "en"],
    ["de", "de"],
    ["es-419", "es"],
    ["es-ES", "es"],
    ["pl", "en"],
    ["", "en"],
    [null, "en"],
  ] as const)("for Discord's %s is %s", (given, expected) => {
    expect(localeOf(given)).toBe(expected);
  });
});

describe("a sentence with sentences in it", () => {
  const words = saidTogether("verdict.words", [
    said("verdict.word", { word: "ferry" }),
    said("verdict.word", { word: "fire" }),
  ]);
  const whole = said("verdict.not-spoken-of", { words });

  it.each([
    ["en", "The passages it rests on do not speak of “ferry”, “fire”."],
    ["de", "Die Textstellen dazu sprechen nicht von „ferry“, „fire“."],
    ["es", "Los pasajes en que se apoya no hablan de «ferry», «fire»."],
  ] as const)("is said in one language, all of it: %s", (locale, sentence) => {
    expect(speak(locale).say(whole)).toBe(sentence);
  });

  it("is the one sentence where there is only one", () => {
    const one = said("verdict.word", { word: "ferry" });
    expect(saidTogether("verdict.words", [one])).toEqual(one);
  });
});

describe("an error for people", () => {
  const error = new UserError(said("common.empty-library"));

  it("reads in English where nobody's language is known", () => {
    expect(error.message).toBe(speak("en").text("common.empty-library"));
  });

  it("is said in the reader's language", () => {
    expect(error.in(speak("de"))).toMatch(/^Die Bibliothek/u);
  });

  it("keeps plain words as they are", () => {
    expect(new UserError("Port 80 is taken.").in(speak("es"))).toBe("Port 80 is taken.");
  });
});
