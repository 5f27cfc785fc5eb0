/** Where a quote may begin and end: never inside a word or a number. */
import { foldedCharacters } from "./typography.ts";

/**
 * Whether `at` (UTF-16 offset) lies inside a word of `text`: between two letters or digits, inside a number ("2,000",
 * "US$5", "5%", "−5", "10–15"), a contraction ("can't"), a hyphenated word ("un-American") or a dotted short form ("U.S."),
 * before the combining mark of a character, or inside a surrogate pair. Characters that print nothing are looked through.
 * Scripts written without spaces (Han, kana, Thai, …) have no such inside. Constant time, plus the unprinted run around `at`.
 */
export function isInsideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))) return true;
  const before = visibleBefore(text, at);
  const after = visibleAfter(text, at);
  if (before === null || after === null) return false;
  if (after.start === at && mark.test(after.character)) return !space.test(before.character);
  if (wordCharacter.test(before.character) && wordCharacter.test(after.character))
    return !(spaceless.test(before.character) || spaceless.test(after.character));
  const place = {
    two: visibleBefore(text, before.start),
    before,
    after,
    four: visibleAfter(text, after.end),
  };
  return inseparable.some((row) => fits(row, place)) || splitsGroup(text, place);
}

// --- internal ---

/** A character that prints, with its UTF-16 offsets. */
type Visible = { readonly character: string; readonly start: number; readonly end: number };
/** The two characters before a place and the two after it. */
type Place = {
  readonly two: Visible | null;
  readonly before: Visible;
  readonly after: Visible;
  readonly four: Visible | null;
};
/** What stands before and after a place inside a number or word; the outer two are free where not given. */
type Row = { readonly two?: RegExp; readonly before: RegExp; readonly after: RegExp; readonly four?: RegExp };

const wordCharacter = /^[\p{L}\p{N}\p{M}_]$/u;
const letter = /^[\p{L}\p{M}]$/u;
const mark = /^\p{M}$/u;
const space = /^\s$/u;
const digit = /^\p{N}$/u;
const spaceless =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** Marks that stay inside a word when a letter follows: apostrophes (turned ones too: "can‘t") and hyphens, never dashes. */
const inner = /^['’‘‛ʼ＇`´‐‑﹣－-]$/u;
const numberPoint = /^[.,:/．，：／]$/u;
const unitSign = /^[%‰°％]$/u;
const currency = /^\p{Sc}$/u;
const rangeDash = /^[‐‑‒–−﹣－-]$/u;
const minus = /^[‒–−﹣－-]$/u;
const opening = /^[\s([“"‘'«„]$/u;
const point = /^[.．]$/u;
const noWord = /^[^\p{L}\p{N}\p{M}_]$/u;
/** Spaces that group thousands where no line may break: no-break, thin, narrow no-break. */
const groupSpace = /^[\u00a0\u2009\u202f]$/u;

const inseparable: readonly Row[] = [
  // "5|%", "20|°C"
  { before: digit, after: unitSign },
  // "$|5", "5|€"
  { before: currency, after: digit },
  { before: digit, after: currency },
  // "US|$5": another country's dollar
  { before: letter, after: currency, four: digit },
  // "2|,000", "2,|000", "3|:30", "9/|11"
  { before: digit, after: numberPoint, four: digit },
  { two: digit, before: numberPoint, after: digit },
  // "10|–15", "10–|15": one end of a range is another statement
  { before: digit, after: rangeDash, four: digit },
  { two: digit, before: rangeDash, after: digit },
  // "−|5", "-|$5": without its sign it is another number
  { two: opening, before: minus, after: digit },
  { two: opening, before: minus, after: currency, four: digit },
  // "can|'t", "can'|t", "un|-American"
  { before: wordCharacter, after: inner, four: wordCharacter },
  { two: wordCharacter, before: inner, after: wordCharacter },
];

function fits(row: Row, place: Place): boolean {
  if (!row.before.test(place.before.character) || !row.after.test(place.after.character)) return false;
  // A text's start and end are open like a space.
  if (row.two && !row.two.test(place.two?.character ?? " ")) return false;
  return !row.four || row.four.test(place.four?.character ?? " ");
}

/** Thousands set apart by a space ("2 000"), and short forms of single letters ("U.S.", "a.m."). */
function splitsGroup(text: string, { two, before, after, four }: Place): boolean {
  if (digit.test(before.character) && groupSpace.test(after.character)) return isThousands(text, after.end);
  if (groupSpace.test(before.character) && two && digit.test(two.character))
    return isThousands(text, before.end);
  if (point.test(after.character) && four && letter.test(four.character)) return isSingleLetter(text, before);
  if (point.test(before.character) && two && letter.test(after.character)) return isSingleLetter(text, two);
  return false;
}

const isThousands = (text: string, at: number): boolean =>
  /^\p{Nd}{3}(?!\p{Nd})/u.test(text.slice(at, at + 4));

function isSingleLetter(text: string, { character, start }: Visible): boolean {
  return letter.test(character) && noWord.test(visibleBefore(text, start)?.character ?? " ");
}

function visibleBefore(text: string, at: number): Visible | null {
  let end = at;
  while (end > 0 && isUnprinted(text[end - 1]!)) end -= 1;
  if (end === 0) return null;
  const paired = end > 1 && isLow(text.charCodeAt(end - 1)) && isHigh(text.charCodeAt(end - 2));
  const start = end - (paired ? 2 : 1);
  return { character: text.slice(start, end), start, end };
}

function visibleAfter(text: string, at: number): Visible | null {
  let start = at;
  while (start < text.length && isUnprinted(text[start]!)) start += 1;
  if (start >= text.length) return null;
  const paired = isHigh(text.charCodeAt(start)) && isLow(text.charCodeAt(start + 1));
  const end = start + (paired ? 2 : 1);
  return { character: text.slice(start, end), start, end };
}

const isUnprinted = (unit: string): boolean => foldedCharacters.get(unit) === "";
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
