import { expect, it } from "vitest";
import { indexContent } from "../../src/verify/index-content.ts";
import { hasRules } from "../../src/verify/language.ts";
import { contentOf } from "./content-of.ts";

it.each([
  ["pt-BR", true],
  ["AR", true],
  [null, true],
  ["arn", false],
  ["fil", false],
])("knows the words that deny in %s: %s", (language, known) => {
  expect(hasRules(indexContent(contentOf("Ti ruka.", { language })))).toBe(known);
});
