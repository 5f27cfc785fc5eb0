import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../src/loading/content.ts";
import { blockQuotationsOf, quotedParts } from "../../../src/loading/references/block-quotes.ts";
import type { Content, Span } from "../../../src/types.ts";
import { checkQuote, indexContent } from "../../../src/verify/index.ts";
import { anyText } from "../../text/arbitrary.ts";
import { wordsAt } from "./found.ts";

const body =
  "The harbour board voted on Tuesday night to pay for a new flood barrier on the quay of Port Ellery.";
const said = "We counted the water twice, and it did not go away.";

/** Reads a text whose block quotations stand between ⟦ and ⟧. */
function read(marked: string): Content {
  const blockQuotations: Span[] = [];
  let text = "";
  for (const part of marked.split(/(⟦[^⟧]*⟧)/u)) {
    const start = text.length;
    text += part.replaceAll(/[⟦⟧]/gu, "");
    if (part.startsWith("⟦")) blockQuotations.push({ start, end: text.length });
  }
  return readContent({ text, title: "Barrier agreed", blockQuotations });
}
const quotes = ({ text, quotes: found }: Content): unknown[] =>
  found.map(({ kind, speaker, ...span }) => [wordsAt(text, span), kind, speaker && wordsAt(text, speaker)]);

describe("a block quotation is a quote", () => {
  it.each<[string, string, string | null]>([
    ["nobody, where the text names nobody", `${body}\n\n⟦${said}⟧\n\n${body}`, null],
    [
      "who the sentence before it says wrote",
      `${body}\n\nLeila Moreau wrote:\n\n⟦${said}⟧\n\n${body}`,
      "Leila Moreau",
    ],
    [
      "whom a pronoun stands for",
      `Leila Moreau leads the board. She put it this way:\n\n⟦${said}⟧\n\n${body}`,
      "Leila Moreau",
    ],
    [
      "who is said to have answered so",
      `${body}\n\n⟦${said}⟧\n\nThat is how Leila Moreau, who has run the board since 2017, answered.`,
      "Leila Moreau",
    ],
    [
      "nobody, where the next sentence refers back without speech",
      `${body}\n\n⟦${said}⟧\n\nThat is how Leila Moreau, who has run the board since 2017, lives.`,
      null,
    ],
    ["nobody, where the article itself hands over", `${body}\n\nHere is what we know:\n\n⟦${said}⟧`, null],
    [
      "who signs its last line",
      `${body}\n\n⟦${said}\n\n— Leila Moreau, head of the board⟧\n\n${body}`,
      "Leila Moreau",
    ],
    [
      "who signs behind its last sentence",
      `${body}\n\n⟦${said} — Leila Moreau (@moreau) August 4, 2026⟧\n\n${body}`,
      "Leila Moreau",
    ],
    ["who signs under it", `${body}\n\n⟦${said}⟧\n\n— Leila Moreau, in a letter\n\n${body}`, "Leila Moreau"],
    [
      "who signs, rather than who introduces",
      `Tomas Lind said:\n\n⟦${said}\n— Leila Moreau⟧\n\n${body}`,
      "Leila Moreau",
    ],
    [
      "nobody, where the sentence before it says nothing of speech",
      `Leila Moreau is 52 years old.\n\n⟦${said}⟧\n\n${body}`,
      null,
    ],
    [
      "nobody, where a heading stands between",
      `Tomas Lind said:\n\nWhat changes on the quay\n\n⟦${said}⟧\n\n${body}`,
      null,
    ],
    [
      "nobody, where a list follows",
      `${body}\n\n⟦${said}⟧\n\n- Leila Moreau, head of the board\n- Tomas Lind`,
      null,
    ],
  ])("of %s", (_, marked, speaker) => {
    expect(quotes(read(marked))).toEqual([[said, "direct", speaker]]);
  });

  it("of the full name, where a short one signs", () => {
    const content = read(`Leila Moreau leads the board of Port Ellery.\n\n${body}\n\n⟦${said}\n— Moreau⟧`);
    expect(quotes(content)).toEqual([[said, "direct", "Leila Moreau"]]);
    expect(wordsAt(content.text, content.quotes[0]!.speaker!.via!)).toBe("Moreau");
  });

  it("whole, with all its paragraphs", () => {
    expect(quotes(read(`${body}\n\n⟦${said}\n\n${said}⟧\n\n${body}`))).toEqual([
      [`${said}\n\n${said}`, "direct", null],
    ]);
  });

  it("without the marks that enclose all of it", () => {
    expect(quotes(read(`${body}\n\n⟦“${said}”⟧\n\n${body}`))).toEqual([[said, "direct", null]]);
  });

  it("unless it reports itself: then its marks tell", () => {
    const content = read(
      `${body}\n\n⟦“We pay and go home,” said Tomas Lind, who had the last word.⟧\n\n${body}`,
    );
    expect(quotes(content)).toEqual([["We pay and go home,", "direct", "Tomas Lind"]]);
  });

  it("once, whatever stands between marks inside of it", () => {
    const words = `They said “never”, and it did not go away. ${said}`;
    expect(quotes(read(`${body}\n\n⟦${words}⟧\n\n${body}`))).toEqual([[words, "direct", null]]);
  });

  it("without the furniture in it", () => {
    const pointer = "(Related: Harbour board to sell two ferries, say officials.)";
    expect(quotes(read(`${body}\n\n⟦${said} ${pointer} ${said}⟧\n\n${body}`))).toEqual([
      [said, "direct", null],
      [said, "direct", null],
    ]);
  });

  it("in reading order among those between marks", () => {
    const content = read(`“We pay,” said Tomas Lind.\n\n⟦${said}⟧\n\n“So be it,” said Tomas Lind.`);
    expect(content.quotes.map(({ id, passage, ...span }) => [id, wordsAt(content.text, span)])).toEqual([
      [1, "We pay,"],
      [2, said],
      [3, "So be it,"],
    ]);
  });

  it("and its words are no narration: whom they report is no source of the article", () => {
    const { sources } = read(`${body}\n\n⟦Karl Osten told us that it would rise. ${said}⟧\n\n${body}`);
    expect(sources.map(({ name }) => name)).not.toContain("Karl Osten");
  });
});

describe("checking a quote against a block quotation", () => {
  const index = indexContent(read(`${body}\n\nLeila Moreau wrote:\n\n⟦${said}⟧\n\n${body}`));

  it("finds its words, and whose they are", () => {
    expect(checkQuote(index, { words: "We counted the water twice", speaker: "Leila Moreau" })).toMatchObject(
      {
        verdict: "supported",
        reason: "exact",
      },
    );
    expect(checkQuote(index, { words: said, speaker: "Tomas Lind" })).toMatchObject({
      verdict: "unsupported",
      reason: "wrong-speaker",
    });
  });

  it("still takes the sentence beside it for narration", () => {
    expect(checkQuote(index, { words: "voted on Tuesday night" }).reason).toBe("narration");
  });
});

describe("reading any block", () => {
  it("gives words inside of it", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, inside) => {
        const text = `${before}\n\n${inside}\n\n— A B`;
        const span = { start: before.length + 2, end: before.length + 2 + inside.length };
        for (const block of blockQuotationsOf(text, [span]))
          for (const part of quotedParts(text, block, [])) {
            expect(part.start).toBeGreaterThanOrEqual(span.start);
            expect(part.end).toBeLessThanOrEqual(span.end);
          }
      }),
    );
  });
});
