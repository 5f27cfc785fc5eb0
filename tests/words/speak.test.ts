import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { localeOf } from "../../src/words/locale.ts";
import { said } from "../../src/words/said.ts";
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
