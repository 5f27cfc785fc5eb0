/** Every sentence in every language, with the same values in it. */
import { readdirSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { de } from "../../src/words/de.ts";
import { en } from "../../src/words/en.ts";
import { es } from "../../src/words/es.ts";
import { valuesNamedIn } from "./values-named-in.ts";

const translations: readonly [string, Readonly<Record<string, string>>][] = [
  ["German", de],
  ["Spanish", es],
];
const root = new URL("../../src/words/", import.meta.url);

describe.each(translations)("the sentences in %s", (_, sentences) => {
  it("are there, every one, and no others", () => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en))("%s reads in that language and names the same values", (key) => {
    const sentence = sentences[key] ?? "";
    expect(sentence.trim()).not.toBe("");
    expect(() => new IntlMessageFormat(sentence, "en", undefined, { ignoreTag: true })).not.toThrow();
    expect(valuesNamedIn(sentence)).toEqual(valuesNamedIn(en[key as keyof typeof en]));
  });
});

describe("the tone", () => {
  const found = (sentences: Readonly<Record<string, string>>, words: RegExp): string[] =>
    Object.values(sentences).filter((sentence) => words.test(sentence));

  it("of German is du", () => {
    expect(found(de, /\b(?:Ihnen|Ihre?[mnrs]?)\b/u)).toEqual([]);
  });

  it("of Spanish speaks of things and not to anyone, so that nobody is addressed wrongly", () => {
    expect(found(es, /(?<!\p{L})(?:tú|tus?|te|ti|usted(?:es)?|puedes|quieres)(?!\p{L})/iu)).toEqual([]);
  });

  it.each(translations)("of %s has no straight quotation marks", (_, sentences) => {
    expect(found(sentences, /["']/u)).toEqual([]);
  });
});

describe("the catalogue", () => {
  it("names each sentence by its area", () => {
    const areas = readdirSync(new URL("en/", root)).map((file) => file.replace(/\.ts$/u, ""));
    const strays = Object.keys(en).filter((key) => !areas.includes(key.split(".")[0]!));
    expect(strays).toEqual([]);
  });

  it("has the same areas in every language, each put together", () => {
    const english = readdirSync(new URL("en/", root)).sort();
    for (const language of ["de/", "es/"])
      expect(readdirSync(new URL(language, root)).sort()).toEqual(english);
  });
});
