/** Reads one number, in digits or in English words. */
import { scales, smallNumbers } from "../english/number-words.ts";
import type { Word } from "../words.ts";

/** `next` is the first word after the number; `step` the size of the unit in which it was stated. */
export type ReadNumber = {
  readonly value: number;
  readonly step: number;
  readonly next: number;
  readonly inWords: boolean;
};

/** The number that begins at word `at`, or null. `commaDecimal`: the language writes 1.234,5. */
export function readNumber(
  text: string,
  words: readonly Word[],
  at: number,
  commaDecimal: boolean,
): ReadNumber | null {
  const word = words[at];
  if (!word) return null;
  return asciiDigits(word.lower) === null
    ? readWords(text, words, at)
    : readDigits(text, words, at, commaDecimal);
}

/** Text between two words that ties them into one number: nothing, a space or a hyphen. */
export function tied(text: string, words: readonly Word[], at: number): boolean {
  const one = words[at];
  const next = words[at + 1];
  return (
    one !== undefined && next !== undefined && /^[\s\u2010\u2011-]?$/u.test(text.slice(one.end, next.start))
  );
}

/** A word of digits and the points between them, in ASCII digits; null for any other word. */
export function asciiDigits(lower: string): string | null {
  let plain = "";
  for (const character of lower) {
    const code = character.codePointAt(0)!;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    if (zero !== undefined) plain += String(code - zero);
    else if (character === "." || character === ",") plain += character;
    else return null;
  }
  return plain;
}

// --- internal ---

/** First digits of the scripts that news is written in: ASCII, Arabic-Indic, Persian, Devanagari, full-width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

function readDigits(text: string, words: readonly Word[], at: number, commaDecimal: boolean): ReadNumber {
  let digits = asciiDigits(words[at]!.lower)!;
  let next = at + 1;
  while (isGroup(text, words, next, digits)) {
    digits += asciiDigits(words[next]!.lower)!;
    next += 1;
  }
  const value = numberOf(digits, commaDecimal);
  const scale = scaleAt(text, words, next);
  const step = (scale ?? 1) * decimalStep(digits, value);
  return { value: value * (scale ?? 1), step, next: scale === null ? next : next + 1, inWords: false };
}

/**
 * "10 000" with a space that does not break is one number, as French and SI style print it. So is "36, 000": three noughts alone
 * are no number, so the space is a slip.
 */
function isGroup(text: string, words: readonly Word[], next: number, digits: string): boolean {
  const word = words[next];
  if (!word || digits.length > 12 || !/^[\d]+$/u.test(digits)) return false;
  const between = text.slice(words[next - 1]!.end, word.start);
  if (between === ", " && word.lower === "000") return true;
  return /^[\u00a0\u202f\u2009]$/u.test(between) && /^\d{3}$/u.test(asciiDigits(word.lower) ?? "");
}

function scaleAt(text: string, words: readonly Word[], next: number): number | null {
  if (next === 0 || !tied(text, words, next - 1)) return null;
  return scales.get(words[next]!.lower) ?? null;
}

/** The weight of the last digit printed after the point: 1.25 is stated in hundredths, 1.0 in tenths, 2,000 in ones. */
function decimalStep(digits: string, value: number): number {
  const withoutMarks = Number(digits.replace(/[.,]/gu, ""));
  return value === 0 || withoutMarks === value ? 1 : 10 ** -Math.round(Math.log10(withoutMarks / value));
}

function numberOf(digits: string, commaDecimal: boolean): number {
  const marks = digits.replace(/\d/gu, "");
  if (marks === "") return Number(digits);
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const groups = /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits);
  const mark = digits[last]!;
  const oneKind = !marks.includes(mark === "." ? "," : ".");
  const isThousands = groups && oneKind && (marks.length > 1 || (mark === ",") !== commaDecimal);
  if (isThousands) return Number(digits.replace(/[.,]/gu, ""));
  return Number(`${digits.slice(0, last).replace(/[.,]/gu, "")}.${digits.slice(last + 1)}`);
}

/** "twenty-six", "two hundred and five thousand", "a million". */
function readWords(text: string, words: readonly Word[], at: number): ReadNumber | null {
  const sum = { total: 0, current: 0, last: Number.POSITIVE_INFINITY, step: 1 };
  let next = at;
  if (words[at]!.lower === "a" || words[at]!.lower === "an") {
    if (!tied(text, words, at) || !scales.has(words[at + 1]!.lower)) return null;
    sum.current = 1;
    next += 1;
  }
  while (next < words.length && (next === at || tied(text, words, next - 1))) {
    const skip = words[next]!.lower === "and" && sum.step > 1 ? 1 : 0;
    if (!addWord(words[next + skip]?.lower ?? "", sum)) break;
    next += 1 + skip;
  }
  if (next === at) return null;
  return { value: sum.total + sum.current, step: sum.step, next, inWords: true };
}

type Sum = { total: number; current: number; last: number; step: number };

function addWord(word: string, sum: Sum): boolean {
  const small = smallNumbers.get(word);
  if (small !== undefined) return addSmall(small, sum);
  const scale = scales.get(word);
  if (scale === undefined || (sum.current === 0 && sum.total === 0)) return false;
  if (scale <= 100) sum.current *= scale;
  else {
    sum.total += sum.current * scale;
    sum.current = 0;
  }
  sum.last = scale;
  sum.step = scale;
  return true;
}

/** After "twenty" may come "six", after "hundred" anything smaller; never "two three". */
function addSmall(small: number, sum: Sum): boolean {
  const fits = sum.last >= 100 || (sum.last >= 20 && sum.last < 100 && small < 10 && small > 0);
  if (!fits) return false;
  sum.current += small;
  sum.last = small;
  if (small > 0) sum.step = 1;
  return true;
}
