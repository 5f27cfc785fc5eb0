import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInsideWord } from "../../src/text/boundary.ts";
import { findQuote, quoteCore, searchable } from "../../src/text/find-quote.ts";
import { fold } from "../../src/text/fold.ts";
import { disguises } from "../eval/mutations/disguises.ts";
import { anyText, hostileText, newsProse, textWithStretch } from "./arbitrary.ts";

const found = (text: string, words: string) =>
  findQuote(searchable(text), words).map(({ start, end }) => text.slice(start, end));

const sameButFirstCase = (one: string, other: string): boolean => {
  const [first, second] = [
    String.fromCodePoint(one.codePointAt(0)!),
    String.fromCodePoint(other.codePointAt(0)!),
  ];
  const sameFirst =
    first.toLowerCase() === second.toLowerCase() || first.toUpperCase() === second.toUpperCase();
  return sameFirst && one.slice(first.length) === other.slice(second.length);
};

/** A folded dash holds the spaces around it, so a span may reach into those. */
function withLooseEnds(text: string, start: number, end: number): { start: number; end: number } {
  const before = /[\s\p{Pd}−\p{Cf}\p{M}]*$/u.exec(text.slice(0, start))![0].length;
  const after = /^[\s\p{Pd}−\p{Cf}\p{M}]*/u.exec(text.slice(end))![0].length;
  return { start: start - before, end: end + after };
}

/** The ellipsis character cannot be cut; three full stops can. */
const partsEllipsis = (text: string, at: number): boolean => text[at - 1] === "." && text[at] === ".";

describe("any stretch of a text that begins and ends outside words", () => {
  it("is found, where it stands, and nothing else is given for it", () => {
    fc.assert(
      fc.property(textWithStretch(anyText), ({ text, span }) => {
        const words = text.slice(span.start, span.end);
        const core = quoteCore(words);
        const spans = findQuote(searchable(text), words);
        fc.pre(core !== "");
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(isInsideWord(text, start) || isInsideWord(text, end)).toBe(false);
          expect(sameButFirstCase(fold(text.slice(start, end)).text, core)).toBe(true);
        }
        const loose = withLooseEnds(text, span.start, span.end);
        expect(spans.some(({ start, end }) => start >= loose.start && end <= loose.end)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("comes back in order and without doubles", () => {
    fc.assert(
      fc.property(textWithStretch(anyText), ({ text, span }) => {
        const starts = findQuote(searchable(text), text.slice(span.start, span.end)).map(
          ({ start }) => start,
        );
        expect(starts).toEqual([...new Set(starts)].sort((one, other) => one - other));
      }),
    );
  });

  it.each(disguises.map(({ name, apply }) => [name, apply] as const))(
    "is found though its typography is another: %s",
    (_, apply) => {
      fc.assert(
        fc.property(textWithStretch(newsProse), ({ text, span }) => {
          const words = text.slice(span.start, span.end);
          fc.pre(quoteCore(words) !== "");
          expect(findQuote(searchable(text), apply(words))).toEqual(findQuote(searchable(text), words));
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(
    disguises
      // What these do to a whole text is not what they do to one quote.
      .filter(({ name }) => !["other case of the first letter", "enclosing marks and a comma"].includes(name))
      .map(({ name, apply }) => [name, apply] as const),
  )("is found in a text of another typography: %s", (_, apply) => {
    fc.assert(
      fc.property(textWithStretch(newsProse), ({ text, span }) => {
        const words = text.slice(span.start, span.end);
        fc.pre(quoteCore(words) !== "" && !partsEllipsis(text, span.start) && !partsEllipsis(text, span.end));
        expect(findQuote(searchable(apply(text)), words)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("words that are not in the text", () => {
  const changes: readonly (readonly [string, (words: string[], at: number) => string[]])[] = [
    ["a changed word", (words, at) => words.with(at, "zeppelin")],
    ["a word left out", (words, at) => words.toSpliced(at, 1)],
    ["a word put in", (words, at) => words.toSpliced(at, 0, "zeppelin")],
    ["a word twice", (words, at) => words.toSpliced(at, 0, words[at]!)],
    ["two words exchanged", (words, at) => words.with(at, words[at + 1]!).with(at + 1, words[at]!)],
  ];
  /** Words that differ pairwise, so that no change gives another stretch of the same text. */
  const distinctWords = fc.uniqueArray(fc.stringMatching(/^[a-y]{2,8}$/u), { minLength: 4, maxLength: 20 });

  it.each(changes)("are not found: %s", (_, change) => {
    fc.assert(
      fc.property(distinctWords, fc.nat(), (words, pick) => {
        const at = 1 + (pick % (words.length - 3));
        expect(findQuote(searchable(words.join(" ")), change(words, at).join(" "))).toEqual([]);
      }),
    );
  });

  it("are not found: any changed digit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 9_999_999 }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (amount, pick, by) => {
          const digits = String(amount);
          const at = pick % digits.length;
          const changed = digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
          const text = `the board paid ${amount.toLocaleString("en-US")} crowns for ${digits} bolts`;
          expect(found(text, `for ${changed} bolts`)).toEqual([]);
          expect(found(text, `for ${digits} bolts`)).toEqual([`for ${digits} bolts`]);
        },
      ),
    );
  });

  it.each([
    ["We will not pay for the barrier.", "We will pay for the barrier."],
    ["I never said that the quay was safe.", "I said that the quay was safe."],
    ["I can‘t support it.", "I can"],
    ["The river rose 10² metres", "rose 102 metres"],
    ["½ of the fleet", "12 of the fleet"],
    ["the а-list", "the a-list"],
    ["He paid №5", "He paid No5"],
  ])("%s does not hold %s", (text, words) => expect(found(text, words)).toEqual([]));
});

describe("a quote cut inside a word or number is refused", () => {
  it.each([
    ["It cost $2,000 more", "It cost $2"],
    ["It cost $2,000 more", "000 more"],
    ["It cost US$5 more", "$5 more"],
    ["It cost 2\u202f000 crowns", "It cost 2"],
    ["It cost 2\u00a0000 crowns", "000 crowns"],
    ["It fell to −5 degrees", "5 degrees"],
    ["It fell to -5 degrees", "5 degrees"],
    ["About 10–15 boats", "15 boats"],
    ["Some 5% of boats", "Some 5"],
    ["The unhappy mayor", "happy mayor"],
    ["It is un-American", "American"],
    ["I can't go", "I can"],
    ["I can‘t go", "I can"],
    ["the U.S. army", "the U"],
    ["the re\u200bport", "the re"],
    ["the re\u00adport", "port"],
    ["cafe\u0301 owners", "cafe"],
    ["the ofﬁce", "the of"],
    ["か\u3099く", "か"],
    ["at 3:30 today", "at 3"],
    ["２，０００ boats", "０００ boats"],
  ])("%s: %s", (text, words) => expect(found(text, words)).toEqual([]));

  it.each([
    ["It cost $2,000 more", "$2,000"],
    ["漢字の本", "字の"],
    ["the deal—which he made", "which he made"],
    ["the deal--which he made", "which he made"],
    ["scores: 5, 6 and 7", "scores: 5"],
    ["post–Cold War", "Cold War"],
    ["said.The next day", "The next day"],
    ["It rose 5 – 6 points", "6 points"],
  ])("%s: %s is whole", (text, words) => expect(found(text, words)).toEqual([words]));
});

describe("what house style moves", () => {
  it.each([
    ["“We tried,” she said.", "“We tried.”", ["We tried"]],
    ["“We tried.”", "we tried,", ["We tried"]],
    ["They said we tried.", "We tried", ["we tried"]],
    ["the boys’ club", "the boys' club", ["the boys’ club"]],
    ["We waited … and waited", "waited ... and", ["waited … and"]],
    ["‘tis the season", "'Tis the season", ["tis the season"]],
    ["`quoted` here", "‘quoted’ here", ["quoted` here"]],
  ])("%s holds %s", (text, words, expected) => expect(found(text, words)).toEqual(expected));

  it("finds nothing for words without a letter or digit", () => {
    for (const words of ["", " ", "“”", "…", "—", "\u200b", "\n", "😀"])
      expect(found("“Yes … — no” 😀", words)).toEqual([]);
  });

  it("frees the case of the first letter alone", () => {
    expect(found("The Board met", "the board met")).toEqual([]);
    expect(found("The Board met", "the Board met")).toEqual(["The Board met"]);
  });

  it("gives as many places as asked for, the first ones", () => {
    const text = "Yes yes Yes yes";
    expect(findQuote(searchable(text), "yes", 2)).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ]);
    expect(findQuote(searchable(text), "yes")).toHaveLength(4);
  });
});

describe("known gaps", () => {
  it.fails("a word that a text file parts at a line end: its hyphen may be one of the word's own", () => {
    expect(found("we need more infor-\nmation", "more information")).not.toEqual([]);
  });

  it.fails("an ellipsis with spaces between its points: the table folds single characters", () => {
    expect(found("We waited … and left", "We waited . . . and left")).not.toEqual([]);
  });
});

describe("hostile texts", () => {
  it("never throw, and never give a place outside the text", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, words) => {
        for (const { start, end } of findQuote(searchable(text), words)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
