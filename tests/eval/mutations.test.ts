import { describe, expect, it } from "vitest";
import { claimAlterations, namesIn } from "./mutations/alter-claim.ts";
import { alterations, joinQuotes } from "./mutations/alter-quote.ts";
import { disguises } from "./mutations/disguises.ts";
import { wrongSpeaker } from "./mutations/wrong-speaker.ts";

const altered = (name: string, words: string): string | null =>
  alterations.find((alteration) => alteration.name === name)!.apply(words);
const claim = (kind: string, sentence: string, names: readonly string[] = []): string | null =>
  claimAlterations.find((alteration) => alteration.kind === kind)!.apply(sentence, names);

describe("an altered quote", () => {
  it.each([
    ["a word left out", "We will not pay for that barrier again", "We will not pay for barrier again"],
    [
      "a word put in",
      "We will not pay for that barrier again",
      "We will not pay for really that barrier again",
    ],
    ["two words exchanged", "We will not pay", "We not will pay"],
    ["a word changed for its opposite", "All boats sail", "Some boats sail"],
    ["a word changed for its opposite", "They saw our boats", "We saw our boats"],
    ["a negation dropped", "We do not know", "We do know"],
    ["a negation dropped", "We can’t know", "We can know"],
    ["a negation dropped", "We didn't know", "We did know"],
    ["a negation dropped", "We won't pay", "We will pay"],
    ["a negation dropped", "It cannot last", "It can last"],
    ["a negation put in", "We will pay", "We will not pay"],
    ["a digit changed", "It cost $2,009 more", "It cost $2,002 more"],
    ["one for many", "Five boats sank", "Two boats sank"],
    ["cut inside a word", "We wanted the barrier.", "We wanted the barri"],
  ])("%s: %s", (name, words, expected) => expect(altered(name, words)).toBe(expected));

  it.each([
    ["a negation dropped", "We will pay"],
    ["a negation put in", "We will not pay"],
    ["a negation put in", "Nobody will pay"],
    ["a negation put in", "Is it true?"],
    ["a negation put in", "The will"],
    ["a digit changed", "No number here"],
    ["one for many", "No number here"],
    ["a word left out", "So be it"],
    ["cut inside a word", "So be it"],
    ["two words exchanged", "No no no"],
  ])("is none where there is nothing to alter: %s: %s", (name, words) =>
    expect(altered(name, words)).toBeNull(),
  );

  it("always differs from the quote by more than typography", () => {
    const quote = "We will not pay for that barrier again, because all five boats can still sail in 2029.";
    const letters = (words: string): string => words.toLowerCase().replace(/[^a-z0-9 ]/gu, "");
    for (const { apply } of alterations) expect(letters(apply(quote) ?? "")).not.toBe(letters(quote));
  });

  it("joins the first half of one quote with the second half of another", () => {
    expect(joinQuotes("We will not pay", "They have all gone home")).toBe("We will all gone home");
    expect(joinQuotes("We will not pay", "So be it")).toBeNull();
  });
});

describe("a disguise", () => {
  const quote = 'Our office’s 2,000 "final" offers – first… and... last—can\'t be “naïve”, nor well-meant';

  it("has a name of its own and changes something that can stand in a quote", () => {
    expect(new Set(disguises.map(({ name }) => name)).size).toBe(disguises.length);
    for (const { name, apply } of disguises) {
      const given = name === "composed accents" ? quote.normalize("NFD") : quote;
      expect([name, apply(given) === given]).toEqual([name, false]);
    }
  });

  it("keeps every letter and digit", () => {
    const kept = (words: string): string =>
      words
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, "");
    for (const { apply } of disguises) expect(kept(apply(quote))).toBe(kept(quote));
  });
});

describe("an altered claim", () => {
  it.each([
    ["number", "The board paid 214 crowns.", "The board paid 217 crowns."],
    ["number", "The board met three times.", "The board met seven times."],
    ["date", "The board met on Tuesday.", "The board met on Thursday."],
    ["date", "It opened in November.", "It opened in February."],
    ["date", "It opened in 1953.", "It opened in 1950."],
    ["negation", "The board did not pay.", "The board did pay."],
    ["negation", "The board will pay.", "The board will not pay."],
  ])("by its %s: %s", (kind, sentence, expected) => expect(claim(kind, sentence)).toBe(expected));

  it("puts another name of the article for one, never of the same family", () => {
    const names = ["Imke Brandt", "Tomas Brandt", "Henrik Lund"];
    expect(claim("name", "Then Imke Brandt spoke.", names)).toBe("Then Henrik Lund spoke.");
    expect(claim("name", "Then Imke Brandt spoke.", names.slice(0, 2))).toBeNull();
    expect(claim("name", "Nobody spoke.", names)).toBeNull();
  });

  it.each([
    ["number", "It opened in 1953 with 3 boats."],
    ["number", "The board met."],
    ["date", "The board may march."],
    ["negation", "The board met."],
  ])("is none where there is no %s: %s", (kind, sentence) => expect(claim(kind, sentence)).toBeNull());
});

describe("names in a text", () => {
  it("are runs of two or three capitalised words inside sentences, each once", () => {
    const text =
      "When Imke Brandt met Henrik Lund in June, the mayor, Imke Brandt, spoke. Last Tuesday it rained.";
    expect(namesIn(text)).toEqual(["Imke Brandt", "Henrik Lund"]);
  });
});

describe("a wrong speaker", () => {
  const all = ["Imke Brandt", "the board", "Mayor Brandt", "Henrik Lund"];

  it("is the next of the article who shares no name with the right one", () => {
    expect(wrongSpeaker("Imke Brandt", all)).toBe("Henrik Lund");
    expect(wrongSpeaker("Henrik Lund", all)).toBe("Imke Brandt");
  });

  it("is nobody where all share a name", () => {
    expect(wrongSpeaker("Imke Brandt", ["Imke Brandt", "Mayor Brandt"])).toBeNull();
    expect(wrongSpeaker("Imke Brandt", [])).toBeNull();
  });
});
