import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotes } from "../../../src/loading/references/quotes.ts";
import { passagesOf } from "../../../src/text/passages.ts";
import type { Furniture } from "../../../src/types.ts";
import { piece, quotesOf, spoken, wordsAt } from "./found.ts";

const kinds = (text: string): string[] => quotesOf(text).map(({ kind }) => kind);

describe("where quotes stand", () => {
  it("quotes are numbered in reading order and know their passage", () => {
    const text = "The pier is old. “We will mend it,” Lind said.\n\n“And soon,” she added.";
    const quotes = quotesOf(text);
    const passages = passagesOf(text, []);
    expect(quotes.map(({ id }) => id)).toEqual([1, 2]);
    for (const { passage, start } of quotes) {
      const { start: from, end } = passages[passage - 1]!;
      expect(start >= from && start < end).toBe(true);
    }
  });

  it("words between marks in furniture are no quote", () => {
    const text = "“Read this now,” says the box.\n\nLind said the pier was “old.”";
    const box = piece(text, "“Read this now,” says the box.", "related");
    expect(quotesOf(text, [box]).map((quote) => wordsAt(text, quote))).toEqual(["old."]);
  });

  it("furniture inside a sentence parts what stands around it", () => {
    const text = "Lind said “we will mend (Related: Piers.) it soon,” and left.";
    const aside = piece(text, "(Related: Piers.)", "related");
    for (const { start, end } of quotesOf(text, [aside]))
      expect(end <= aside.start || start >= aside.end).toBe(true);
  });

  it("a quote that is cut over passages is one quote", () => {
    const long = Array.from(
      { length: 12 },
      (_, at) => `The pier number ${at} stood for a very long time in the sea.`,
    ).join(" ");
    const text = `“${long}” Lind said.`;
    expect(spoken(text)).toEqual([[long, "Lind"]]);
  });
});

describe("direct, fragment, scare", () => {
  it("a clause that someone said is direct", () => {
    expect(kinds("“We will mend the pier,” Lind said.")).toEqual(["direct"]);
    expect(kinds("Lind said: “We will mend the pier.”")).toEqual(["direct"]);
  });

  it("quoted words inside of a reporter's sentence are a fragment", () => {
    expect(kinds("Lind called the pier “a wreck” and left.")).toEqual(["fragment"]);
    expect(kinds("Lind said the town “will not wait” for money.")).toEqual(["fragment"]);
  });

  it("a title, a nickname or distance is scare, and has no speaker", () => {
    expect(kinds("She sang on “Night Harbour” for years.")).toEqual(["scare"]);
    expect(kinds("The so-called “experts” left the room.")).toEqual(["scare"]);
    expect(spoken("The so-called “experts” left the room.")).toEqual([["experts", null]]);
  });

  it("a programme's name in a reported sentence is not what was said", () => {
    expect(kinds("Lind said on “Night Harbour” that the pier was lost.")).toEqual(["scare"]);
  });
});

describe("marks of another style", () => {
  it("single marks are no speech where the text quotes in double ones", () => {
    expect(kinds("Lind said 'it is weak now.' “It is down,” Reed said. “It is gone,” Pell said.")).toEqual([
      "scare",
      "direct",
      "direct",
    ]);
  });

  it("single marks are speech where the text quotes in them", () => {
    expect(kinds("‘It is weak now,’ Lind said. ‘It is down,’ Reed said.")).toEqual(["direct", "direct"]);
  });
});

const furnitureAt = (text: string, at: number, length: number): Furniture[] =>
  at < text.length ? [{ start: at, end: Math.min(text.length, at + length + 1), kind: "related" }] : [];

describe("any text at all", () => {
  const words = fc.constantFrom(
    "“",
    "”",
    '"',
    "‘",
    "’",
    "«",
    "»",
    "Lind",
    "said",
    "he",
    "the",
    "ministry",
    ",",
    ".",
    "\n\n",
    ":",
    "Mr. Reed",
    "old",
    "and",
    "(",
    ")",
  );
  const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" "));

  it("each quote lies after a mark, outside of furniture, and each speaker in the text and outside of the quote", () => {
    fc.assert(
      fc.property(texts, fc.nat(80), fc.nat(20), (text, at, length) => {
        const furniture = furnitureAt(text, at, length);
        for (const { start, end, speaker } of findQuotes(text, passagesOf(text, furniture), furniture)) {
          expect(text.slice(0, start).trimEnd()).toMatch(/["“”„«»‹›‘’‚'「『]$/u);
          for (const one of furniture) expect(end <= one.start || start >= one.end).toBe(true);
          if (!speaker) continue;
          expect(speaker.end).toBeLessThanOrEqual(text.length);
          expect(speaker.end).toBeGreaterThan(speaker.start);
          expect(speaker.end <= start || speaker.start >= end).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
