import { expect, it } from "vitest";
import { languageChoices, nameOf, offered } from "../../src/answer/languages.ts";

it("languages are offered by name, in each of our languages", () => {
  const choices = languageChoices();
  expect(choices.length).toBeLessThanOrEqual(25);
  expect(choices.find(({ value }) => value === "fr")).toEqual({
    name: "French",
    name_localizations: { de: "Französisch", "es-ES": "francés", "es-419": "francés" },
    value: "fr",
  });
});

it("what is not offered is none: an id of a button may be forged", () => {
  expect([offered("de"), offered("xx"), offered(undefined), offered("toString")]).toEqual([
    "de",
    null,
    null,
    null,
  ]);
  expect(nameOf("de", "en")).toBe("German");
});
