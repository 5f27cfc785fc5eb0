import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fragmentsOf, textFragment } from "../../src/text/fragment.ts";
import { findAsBrowsersDo } from "./find-fragment.ts";

const page = [
  "Board agrees to pay for the barrier",
  "The harbour board voted on Tuesday night to pay for a new flood barrier, after two winters of high water.",
  "“Water has no politics,” said Ada Reed. “It comes when it comes, and we pay for it.” The vote was close.",
  "Bo Lind said: “It comes when it comes, and we pay for it.”",
  "“No,” she said.",
  "• a first thing, as others",
  "“No,” she said.",
].join("\n\n");
const spanOf = (words: string, nth = 0) => {
  let start = page.indexOf(words);
  for (let at = 0; at < nth; at += 1) start = page.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const fragment = (words: string, nth = 0) => textFragment(page, spanOf(words, nth));

describe("a link to words", () => {
  it("gives a short span whole", () => {
    expect(fragment("Water has no politics,")).toBe("#:~:text=Water%20has%20no%20politics");
  });

  it("gives a long one by its first and last words", () => {
    const sentence =
      "The harbour board voted on Tuesday night to pay for a new flood barrier, after two winters of high water.";
    expect(fragment(sentence)).toBe("#:~:text=The%20harbour%20board,of%20high%20water");
  });

  it("adds words beside a span that others are like", () => {
    const repeated = "It comes when it comes, and we";
    expect(fragment(repeated)).toBe(
      "#:~:text=Reed.%20%E2%80%9C-,It%20comes%20when%20it%20comes%2C%20and%20we",
    );
    expect(fragment(repeated, 1)).toBe(
      "#:~:text=said%3A%20%E2%80%9C-,It%20comes%20when%20it%20comes%2C%20and%20we",
    );
  });

  it("adds words beside a span of one or two words, which may stand anywhere on the page", () => {
    expect(fragment("close")).toMatch(/^#:~:text=\S+-,close$/u);
  });

  it("gives none where nothing on the line tells it from another", () => {
    expect(fragment("“No,” she said.")).toBe(null);
    expect(fragment("“No,” she said.", 1)).toBe(null);
    expect(textFragment("One.", { start: 0, end: 4 })).toBe(null);
    expect(textFragment("…", { start: 0, end: 1 })).toBe(null);
  });

  it("runs over blocks by its ends alone", () => {
    const start = page.indexOf("two winters of high");
    const end = page.indexOf(", and we pay for it.” The vote");
    expect(textFragment(page, { start, end })).toBe("#:~:text=two%20winters%20of,when%20it%20comes");
  });

  it("takes whole words where a span ends inside of one", () => {
    expect(fragment("inters of high wat")).toBe("#:~:text=winters%20of%20high%20water");
  });

  it("writes each sign that means something to a browser or in a message by its number", () => {
    const signs = "Well-known “A & B, (C) it's 100% fine_ish*”";
    const given = textFragment(signs, { start: 0, end: signs.length })!;
    expect(given).toMatch(/^#:~:text=[A-Za-z0-9%.]+$/u);
    expect(decodeURIComponent(given)).toBe("#:~:text=Well-known “A & B, (C) it's 100% fine_ish");
  });

  it("opens at its words and no others, whatever the text", () => {
    const word = fc.constantFrom(
      "a",
      "the",
      "barrier",
      "No",
      "it’s",
      "Zoë",
      "zoe",
      "2,000",
      "well-known",
      "said:",
      "“pay”",
    );
    const line = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
    const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join("\n\n"));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (written, one, other) => {
        const [start, end] = [one % written.length, other % written.length].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const given = textFragment(written, { start, end: end + 1 });
        if (given === null) return;
        const touched = [...written.matchAll(/[\p{L}\p{N}]+(?:[’,][\p{L}\p{N}]+)*/gu)].filter(
          (match) => match.index + match[0].length > start && match.index <= end,
        );
        expect(findAsBrowsersDo(written, given), given).toEqual({
          start: touched[0]!.index,
          end: touched.at(-1)!.index + touched.at(-1)![0].length,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["one letter", "a".repeat(1_000_000)],
    ["spaces", " ".repeat(1_000_000)],
    ["one word", "a ".repeat(500_000)],
    ["quotation marks", "“".repeat(1_000_000)],
    ["different words", Array.from({ length: 150_000 }, (_, at) => `w${at}`).join(" ")],
  ])("is looked for in linear time in a million of %s", (name, text) => {
    const given = fragmentsOf(text);
    const asked = Array.from({ length: 200 }, (_, at) => given({ start: at * 1000, end: at * 1000 + 1000 }));
    expect(new Set(asked).size).toBe(name === "different words" ? 200 : 1);
  });
});
