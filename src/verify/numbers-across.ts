/** Numbers as they are carried from one language into another: digits stay, marks between them and words behind them change. */

import { scales } from "../text/english/number-words.ts";
import { primaryLanguage } from "../text/same-language.ts";
import { asciiDigits } from "../text/values/read-number.ts";
import type { Value } from "../text/values/value.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { Index } from "./index-content.ts";
import { scaleWords } from "./scale-words.ts";

/**
 * The first number of `claim`, as written there, that none of the passages at `places` has in any reading; null when all are
 * there. "1.200" may be 1,200 or 1.2: which one is the judge's to see. Small counts are passed over where the article is not in
 * English, because it may have them in words that are not known here. Linear.
 */
export function strayNumber(index: Index, claim: string, places: readonly number[]): string | null {
  const language = primaryLanguage(index.content.language ?? "en");
  const stored = new Set(places.flatMap((place) => storedNumbers(index, place, language)));
  for (const number of numbersIn(claim, null)) {
    if (number.readings.some((reading) => stored.has(reading))) continue;
    if (language !== "en" && number.readings.some(isSmallCount)) continue;
    return claim.slice(number.start, number.end);
  }
  return null;
}

// --- internal ---

/** Style guides of most languages write whole numbers up to twelve as words. */
const isSmallCount = (value: number): boolean => Number.isInteger(value) && value <= 12;

type Written = { readonly start: number; readonly end: number; readonly readings: readonly number[] };

function storedNumbers(index: Index, place: number, language: string): number[] {
  const values = [...index.valuesAt(place), ...index.looseValuesAt(place)].flatMap(amountsOf);
  return [...values, ...numbersIn(index.passages[place]!.text, language).flatMap(({ readings }) => readings)];
}

/** Whatever a translation may print of a value in digits. */
function amountsOf(value: Value): number[] {
  switch (value.kind) {
    case "quantity":
      // "nine months" is kept in days; what was counted is nine.
      return [value.low, value.high, value.low / value.step, value.high / value.step].map(exactly);
    case "pair":
      return [value.first, value.second];
    case "date":
      return [value.year, value.month, value.day].filter((part) => part !== null);
    case "time":
      return timeParts(value.minutes);
  }
}

function timeParts(minutes: number): number[] {
  const hour = Math.floor(minutes / 60);
  return [hour, (hour + 12) % 24, minutes % 60];
}

/** `language`: whose scale words are meant; null: any language's, as the claim's own is not surely known. */
function numbersIn(text: string, language: string | null): Written[] {
  const words = wordsOf(text);
  const found: Written[] = [];
  for (let at = 0; at < words.length; ) {
    const digits = asciiDigits(words[at]!.lower);
    const next = digits === null ? at + 1 : groupsEnd(text, words, at);
    if (digits !== null) found.push(numberAt(words, at, next, language));
    at = next;
  }
  return found;
}

/** Past groups of three that a space sets apart ("10 000"). */
function groupsEnd(text: string, words: readonly Word[], at: number): number {
  let next = at + 1;
  if (!/^\p{Nd}{1,3}$/u.test(words[at]!.lower)) return next;
  while (
    next < words.length &&
    /^\p{Nd}{3}$/u.test(words[next]!.lower) &&
    /^[ \u00a0\u202f\u2009]$/u.test(text.slice(words[next - 1]!.end, words[next]!.start))
  )
    next += 1;
  return next;
}

function numberAt(words: readonly Word[], at: number, next: number, language: string | null): Written {
  const digits = words.slice(at, next).map(({ lower }) => asciiDigits(lower)!);
  const factors = scalesBehind(words, next, language);
  const plain = digits.length > 1 ? [Number(digits.join(""))] : readingsOf(digits[0]!);
  return {
    start: words[at]!.start,
    end: words[next - 1]!.end,
    readings: plain.flatMap((reading) => factors.map((factor) => exactly(reading * factor))),
  };
}

/** 1.1 × 1e6 is not 1100000 in binary: rounded to what fifteen digits tell. */
const exactly = (value: number): number => Number(value.toPrecision(15));

/** "1.200" is both; "1.234,5" and "1,5" are one each. */
function readingsOf(digits: string): number[] {
  if (/^\d+$/u.test(digits)) return [Number(digits)];
  const marks = digits.replace(/\d/gu, "");
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const whole = Number(digits.replace(/[.,]/gu, ""));
  const decimal = Number(`${digits.slice(0, last).replace(/[.,]/gu, "")}.${digits.slice(last + 1)}`);
  if (!/^\d{1,3}(?:[.,]\d{3})+$/u.test(digits)) return [decimal];
  return marks.length === 1 ? [whole, decimal] : [whole];
}

/** Of one word, or of two: "2 mil millones" are two thousand millions. */
function scalesBehind(words: readonly Word[], next: number, language: string | null): number[] {
  const first = factorsOf(words[next]?.lower ?? "", language);
  const second = first.some((factor) => factor > 1) ? factorsOf(words[next + 1]?.lower ?? "", language) : [1];
  return first.flatMap((one) => [one, ...second.map((other) => one * other)]);
}

function factorsOf(word: string, language: string | null): readonly number[] {
  const rows = language === null ? [...scaleWords.values()] : [scaleWords.get(language)];
  const english = language === null || language === "en" ? scales.get(word) : undefined;
  const known = new Set(
    [english, ...rows.map((row) => row?.get(word))].filter((scale) => scale !== undefined),
  );
  return known.size === 0 ? [1] : [...known];
}
