/** Texts for property tests: news prose with its typography, and hostile mixtures. */
import fc from "fast-check";
import { isInsideWord } from "../../src/text/boundary.ts";
import type { Span } from "../../src/types.ts";

const newsWords = (
  "the harbour board said it would not pay officials finance briefly Flóra Zoë U.S. Sept. can't un-American 2,000 5% $4 " +
  "€1.5 10–15 official's waffle naïve coöperate I we “never” ‘quite’ said. yes, why? no! — – - ... … 9/11 3.5 é mayor"
).split(" ");

/** Prose that keeps to what a newspaper prints: words, numbers, marks and single spaces. */
export const newsProse: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...newsWords), { minLength: 1, maxLength: 40 })
  // Two dashes in a row are no prose.
  .map((words) => words.filter((word, at) => !(isDash(word) && isDash(words[at - 1]))).join(" "));

const isDash = (word: string | undefined): boolean => word !== undefined && /^\p{Pd}$/u.test(word);

const hostilePieces = [
  ..."aZéßſıİǅµ09²½٣.,:/%°$€\"'“”‘’„«»`´-–—−… \t\n\r()[]*_#@<&",
  "\u00a0",
  "\u2009",
  "\u2028",
  "\u3000",
  "\u00ad",
  "\u200b",
  "\u200d",
  "\u2060",
  "\ufeff",
  "\u202e",
  "\u2066",
  "\ufe0f",
  "\u0301",
  "\u0316",
  "\u0345",
  "\u3099",
  "e\u0301",
  "a\u0308\u0304",
  "ﬁ",
  "ﬃ",
  "Ａ",
  "５",
  "％",
  "－",
  "、",
  "。",
  "漢",
  "か",
  "가",
  "\u1100",
  "\u1161",
  "\u11a8",
  "ไ",
  "ก็",
  "م",
  "؟",
  "😀",
  "👩‍🚀",
  "𝒜",
  "\ud800",
  "\udc00",
  "Å",
  "Ω",
  "``",
  "--",
  "...",
];

/** Anything at all that can stand in a string, lone surrogates included. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...hostilePieces), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
);

export const anyText: fc.Arbitrary<string> = fc.oneof(newsProse, hostileText);

/** A text and a stretch of it, not empty, that begins and ends outside words. */
export const textWithStretch = (texts: fc.Arbitrary<string>): fc.Arbitrary<{ text: string; span: Span }> =>
  fc
    .tuple(texts, fc.nat(), fc.nat())
    .map(([text, one, other]) => ({ text, span: stretchBetween(text, one, other) }))
    .filter(({ span }) => span.end > span.start);

function stretchBetween(text: string, one: number, other: number): Span {
  const places = Array.from({ length: text.length + 1 }, (_, at) => at).filter(
    (at) => !isInsideWord(text, at),
  );
  const [first, second] = [places[one % places.length]!, places[other % places.length]!];
  return { start: Math.min(first, second), end: Math.max(first, second) };
}
