import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../src/types.ts";
import { checkQuote, type Index, indexContent } from "../../src/verify/index.ts";
import { contentOf } from "./content-of.ts";
import { articles } from "./corpus/articles.ts";
import { seedMutations } from "./mutation-seed.ts";

seedMutations(300);

const english = ["dam", "strike", "vaccine", "museum", "bank", "forest", "port", "orchestra"] as const;
const indexes = english.map((name) => indexContent(contentOf(articles[name].text)));

/** Quotes of at least four words, so that what is altered is still recognisably theirs. */
const known: { index: Index; quote: Quote; words: string }[] = indexes.flatMap((index) =>
  index.content.quotes
    .map((quote) => ({ index, quote, words: index.content.text.slice(quote.start, quote.end) }))
    .filter(({ words }) => words.split(" ").length >= 4),
);
const anyQuote = fc.constantFrom(...known);

type Alteration = (words: string[], at: number) => string[];

/** Every way to alter a quote that the promise rules out. Each changes at least one letter or digit. */
const alterations: Record<string, Alteration> = {
  "a word left out inside": (words, at) => words.toSpliced(1 + (at % (words.length - 2)), 1),
  "a word added inside": (words, at) => words.toSpliced(1 + (at % (words.length - 1)), 0, "indeed"),
  "a word changed": (words, at) => words.with(at % words.length, "otherwise"),
  "a letter changed": (words, at) => words.with(at % words.length, mutated(words[at % words.length]!)),
  "two neighbours swapped": (words, at) => {
    const here = at % (words.length - 1);
    return words.with(here, words[here + 1]!).with(here + 1, words[here]!);
  },
  "a not put in": (words, at) => words.toSpliced(1 + (at % (words.length - 1)), 0, "not"),
  "a number put in": (words, at) => words.toSpliced(1 + (at % (words.length - 1)), 0, "17"),
  "a word in capitals": (words, at) => {
    const here = 1 + (at % (words.length - 1));
    return words.with(here, words[here]!.toUpperCase());
  },
  "its middle replaced by an ellipsis": (words) => [words[0]!, "…", ...words.slice(-1)],
  "its halves the other way round": (words) => [
    ...words.slice(words.length >> 1),
    ...words.slice(0, words.length >> 1),
  ],
  "a Latin letter replaced by a Cyrillic one that looks like it": (words) =>
    words
      .join(" ")
      .replace(/a|e|o/u, (letter) => ({ a: "а", e: "е", o: "о" })[letter]!)
      .split(" "),
};

function mutated(word: string): string {
  const at = word.search(/\p{L}|\p{N}/u);
  return at === -1 ? `${word}x` : `${word.slice(0, at)}${word[at] === "z" ? "y" : "z"}${word.slice(at + 1)}`;
}

/** Typographic disguises: the same words. */
const disguises: Record<string, (words: string) => string> = {
  "straight marks": (words) => words.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"'),
  "curly marks": (words) => words.replaceAll("'", "’"),
  "other dashes": (words) => words.replaceAll("–", "—").replaceAll("-", "‐"),
  "two hyphens for a dash": (words) => words.replaceAll(" – ", " -- "),
  "spaces that do not break": (words) => words.replaceAll(" ", "\u00a0"),
  "double spaces": (words) => words.replaceAll(" ", "  "),
  "line ends": (words) => words.replaceAll(" ", "\n"),
  "decomposed letters": (words) => words.normalize("NFD"),
  ligatures: (words) => words.replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ").replaceAll("ff", "ﬀ"),
  "soft hyphens": (words) => words.replace(/(\p{L}{3})(?=\p{L}{2})/gu, "$1\u00ad"),
  "zero-width spaces": (words) => words.replaceAll(" ", " \u200b"),
  "direction marks": (words) => `\u202a${words}\u202c`,
  "full-width letters": (words) =>
    words.replace(/[A-Za-z0-9]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  "the other case of its first letter": (words) => {
    const first = words[0]!;
    return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + words.slice(1);
  },
  "quotation marks around it": (words) => `“${words}”`,
  "a comma at its end": (words) => `${words.replace(/[.,]$/u, "")},`,
};

describe("a true quote", () => {
  it.each(Object.entries(alterations))("is never passed with %s", (_, alter) => {
    fc.assert(
      fc.property(anyQuote, fc.nat(1000), ({ index, words }, at) => {
        const altered = alter(words.split(" "), at).join(" ");
        fc.pre(!index.content.text.includes(altered.replace(/[.,]$/u, "")));
        const { verdict } = checkQuote(index, { words: altered });
        expect(verdict, altered).not.toBe("supported");
      }),
    );
  });

  it("is never passed cut inside a word", () => {
    fc.assert(
      fc.property(anyQuote, fc.nat(1000), ({ index, words }, at) => {
        const inside = [...words.matchAll(/\p{L}(?=\p{L})/gu)].map((match) => match.index + 1);
        const end = inside[at % inside.length]!;
        fc.pre(words.slice(0, end).includes(" "));
        expect(checkQuote(index, { words: words.slice(0, end) }).verdict).toBe("unsupported");
      }),
    );
  });

  it.each(Object.entries(disguises))("passes in the disguise of %s", (_, disguise) => {
    fc.assert(
      fc.property(anyQuote, ({ index, words }) => {
        const found = checkQuote(index, { words: disguise(words) });
        expect(
          { verdict: found.verdict, reason: found.reason },
          `${disguise(words)}: ${JSON.stringify(found.detail)}`,
        ).toEqual({
          verdict: "supported",
          reason: "exact",
        });
      }),
    );
  });

  it("is printed from the stored text, whatever its disguise", () => {
    fc.assert(
      fc.property(
        anyQuote,
        fc.constantFrom(...Object.values(disguises)),
        ({ index, quote, words }, disguise) => {
          const [span] = checkQuote(index, { words: disguise(words) }).spans;
          const printed = index.content.text.slice(span!.start, span!.end);
          expect(words).toContain(printed.replace(/[.,]$/u, ""));
          expect(span!.end - span!.start).toBeLessThanOrEqual(quote.end - quote.start + 1);
        },
      ),
    );
  });

  it("is never passed from the words of another article", () => {
    fc.assert(
      fc.property(anyQuote, fc.constantFrom(...indexes), ({ index, words }, other) => {
        fc.pre(index !== other);
        expect(checkQuote(other, { words }).verdict).toBe("unsupported");
      }),
    );
  });
});
