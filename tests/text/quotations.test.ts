import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotationsOf } from "../../src/text/quotations.ts";

const inside = (text: string): string[] =>
  quotationsOf(text, { start: 0, end: text.length }).map(({ inside: { start, end } }) =>
    text.slice(start, end),
  );

describe("the marks of each house style open and close", () => {
  const styles: [string, string, string[]][] = [
    ["English", "She said “we are late” and left.", ["we are late"]],
    ["typewriter", 'She said "we are late" and left.', ["we are late"]],
    ["British", "She said ‘we are late’ and left.", ["we are late"]],
    ["British on a typewriter", "She said 'we are late' and left.", ["we are late"]],
    ["French", "Elle a dit : « nous sommes en retard ».", [" nous sommes en retard "]],
    ["German", "Sie sagte: „Wir sind spät dran“, und ging.", ["Wir sind spät dran"]],
    ["German in books", "Sie sagte: »Wir sind spät dran« und ging.", ["Wir sind spät dran"]],
    ["Polish", "Powiedziała: „Jesteśmy spóźnieni” i wyszła.", ["Jesteśmy spóźnieni"]],
    ["Swedish", "Hon sade: ”Vi är sena” och gick.", ["Vi är sena"]],
    ["Finnish", "Hän sanoi: »Olemme myöhässä» ja lähti.", ["Olemme myöhässä"]],
    ["Russian", "Она сказала: «Мы опоздали».", ["Мы опоздали"]],
    ["Japanese", "彼女は「遅れています」と言った。", ["遅れています"]],
    ["Chinese", "她說：『我們遲到了』。", ["我們遲到了"]],
  ];
  it.each(styles)("%s", (_name, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });
});

describe("what looks like a mark and is none", () => {
  it("an apostrophe opens and closes nothing", () => {
    expect(inside("It’s the boys’ turn, isn't it? The Joneses' car won't start.")).toEqual([]);
  });

  it("letters left out at a word's start open nothing", () => {
    expect(inside("Get ’em while it’s the ’90s, 'cause 'tis late.")).toEqual([]);
  });

  it("a possessive written with the opening mark opens nothing", () => {
    expect(inside("Acme‘s engine says the plan “is old.”")).toEqual(["is old."]);
  });

  it("feet and inches are measures", () => {
    expect(inside('He is 6\'2" tall, and the board is 12" by 9" wide.')).toEqual([]);
  });

  it("an inch inside a quotation does not close it", () => {
    expect(inside('"The 12" board broke," he said.')).toEqual(['The 12" board broke,']);
  });

  it("an attribute of markup is no quotation", () => {
    expect(inside('<post id="12" by="@ada">Late again</post>, she wrote: "Late again."')).toEqual([
      "Late again.",
    ]);
  });

  it("two apostrophes are not read as a mark, nor is one beside them", () => {
    expect(inside("''The pier is 'old' now,'' Lind said.")).toEqual([]);
  });

  // Read as marks they find right quotes in such texts, but detection as it is measured falls from .93 to .83: the corpus
  // leaves these quotations out. The README of references has the figures.
  it.fails("two apostrophes are a double mark", () => {
    expect(inside("''The pier is 'old' now,'' Lind said.")).toEqual(["The pier is 'old' now,"]);
  });

  it("a straight mark that opens the paragraph holds curled pairs", () => {
    const paragraph = '"Lind called it “weak” and went on.';
    expect(inside(paragraph)).toEqual([paragraph.slice(1)]);
  });

  it("marks with no letter or digit between them hold nothing", () => {
    expect(inside('“” and “…” and ""')).toEqual([]);
  });
});

describe("single marks beside apostrophes", () => {
  it("a plural's apostrophe inside does not close", () => {
    expect(inside("‘The boys’ coats are wet,’ she said.")).toEqual(["The boys’ coats are wet,"]);
  });

  it("a contraction inside does not close", () => {
    expect(inside("'We don't know,' she said, 'and we won't ask.'")).toEqual([
      "We don't know,",
      "and we won't ask.",
    ]);
  });

  it("a single quotation of one word ends at its mark", () => {
    expect(inside("The so-called ‘values’ debate went on.")).toEqual(["values"]);
  });
});

describe("nesting and marks that nothing closes", () => {
  it("what stands in marks inside of marks is part of the outer words", () => {
    expect(inside("“He told me ‘never again’ and left,” she said.")).toEqual([
      "He told me ‘never again’ and left,",
    ]);
    expect(inside("‘He told me “never again” and left,’ she said.")).toEqual([
      "He told me “never again” and left,",
    ]);
    expect(inside("“He told me “never again” and left,” she said.")).toEqual([
      "He told me “never again” and left,",
    ]);
  });

  it("a double mark that nothing closes runs to the end of the block", () => {
    expect(inside("She said: “We are late and it rains.")).toEqual(["We are late and it rains."]);
  });

  it("an open mark before another quotation is no quotation: where it ended is unknown", () => {
    expect(inside("She said “we are late and left. “Soon,” he replied.")).toEqual(["Soon,"]);
  });

  it("a straight mark may close a curly one and a curly one a straight one", () => {
    expect(inside('“We are late," she said. "We are sorry,” he said.')).toEqual([
      "We are late,",
      "We are sorry,",
    ]);
  });
});

describe("hostile input", () => {
  it("a million quotation marks and ten thousand nested ones are read", () => {
    expect(inside('"'.repeat(1_000_000))).toEqual([]);
    expect(inside("“".repeat(1_000_000))).toEqual([]);
    const nested = `${"“".repeat(10_000)}deep${"”".repeat(10_000)}`;
    expect(inside(nested)).toEqual([nested.slice(1, -1)]);
  });

  it("every quotation lies between a mark and a mark or the block's end, in order, without overlap", () => {
    const pieces = fc.constantFrom(
      "“",
      "”",
      '"',
      "‘",
      "’",
      "'",
      "«",
      "»",
      "„",
      "「",
      "」",
      "a",
      "dogs",
      " ",
      ". ",
      "5",
      "-",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { inside: words, outside, closed } of quotationsOf(text, { start: 0, end: text.length })) {
          expect(outside.start).toBeGreaterThanOrEqual(last);
          expect(text[outside.start]).toMatch(/["“”„«»‹›‘’‚'「『]/u);
          if (closed) expect(text[outside.end - 1]).toMatch(/["“”„«»‹›‘’‚'」』]/u);
          else expect(outside.end).toBe(text.length);
          expect(words.start).toBe(outside.start + 1);
          last = outside.end;
        }
      }),
    );
  });
});
