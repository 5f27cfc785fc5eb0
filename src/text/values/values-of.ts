/** Every number, amount, share, age, date and time of a text. */

import type { Span } from "../../types.ts";
import {
  type Bound,
  bounds,
  countingWords,
  fractions,
  letterScales,
  ordinalEndings,
  ordinals,
  smallNumbers,
} from "../english/number-words.ts";
import { currencySigns, currencyWords, units } from "../english/units.ts";
import { primaryLanguage } from "../same-language.ts";
import { type Word, wordsOf } from "../words.ts";
import { dayOf, isYear, readDate } from "./read-date.ts";
import { type ReadNumber, readNumber, tied } from "./read-number.ts";
import { readTime } from "./read-time.ts";
import type { Pair, Quantity, Value, ValueSetting } from "./value.ts";

/** The values of `text` in order; offsets are into `text`. Linear. */
export function valuesOf(
  text: string,
  setting: ValueSetting,
  words: readonly Word[] = wordsOf(text),
): Value[] {
  const reading: Reading = {
    text,
    words,
    today: dayOf(setting.publishedAt),
    commaDecimal: commaLanguages.has(primaryLanguage(setting.language ?? "en")),
  };
  const values: Value[] = [];
  for (let at = 0; at < words.length; ) {
    const step = mayBegin(words[at]!) ? readAt(reading, at) : null;
    if (step) values.push(step.value);
    at = step ? Math.max(step.next, at + 1) : at + 1;
  }
  return values;
}

// --- internal ---

type Reading = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly today: Date | null;
  readonly commaDecimal: boolean;
};
type Step = { readonly value: Value; readonly next: number };

/** Languages of the European continent and Latin America group digits by points. */
const commaLanguages = new Set("de fr es it pt nl da sv no nb fi pl cs tr ru uk el hu ro id".split(" "));

const mayBegin = (word: Word): boolean => word.lower !== "";

function readAt(reading: Reading, at: number): Step | null {
  const { text, words, today } = reading;
  const time = readTime(text, words, at);
  if (time) return { value: { kind: "time", ...time.time, ...over(words, at, time.next) }, next: time.next };
  const date = readDate(text, words, at, today);
  if (date) return { value: { ...date.date, ...over(words, at, date.next) }, next: date.next };
  return readYear(reading, at) ?? readQuantity(reading, at) ?? readWordValue(reading, at);
}

function over(words: readonly Word[], at: number, next: number): Span {
  return { start: words[at]!.start, end: words[next - 1]!.end };
}

function readYear(reading: Reading, at: number): Step | null {
  const { text, words } = reading;
  const word = words[at]!;
  if (!isYear(word) || currencyBefore(text, word.start) || unitAt(reading, at + 1)) return null;
  if (scaleFollows(reading, at)) return null;
  const decade =
    text.slice(word.end, word.end + 1) === "s" || /^['’]s/u.test(text.slice(word.end, word.end + 2));
  const season = readPair(reading, at);
  if (season) return season;
  const date = { year: Number(word.lower), month: null, day: null, weekday: null, decade };
  return { value: { kind: "date", ...date, start: word.start, end: word.end }, next: at + 1 };
}

const scaleFollows = (reading: Reading, at: number): boolean =>
  readNumber(reading.text, reading.words, at, reading.commaDecimal)!.next > at + 1;

function readQuantity(reading: Reading, at: number): Step | null {
  const { text, words } = reading;
  const first = readNumber(text, words, at, reading.commaDecimal);
  if (!first) return null;
  if (first.inWords && first.next < words.length && fractionAt(words, first.next) !== null) return null;
  const pair = readPair(reading, at);
  const range = readRange(reading, at, first);
  if (pair && !range) return pair;
  const last = range ?? first;
  return measured(reading, at, first, last);
}

/** "20-25", "20 to 25", "between 20 and 25": low before high, or it is a score. */
function readRange(reading: Reading, at: number, first: ReadNumber): ReadNumber | null {
  const { text, words } = reading;
  const before = words[first.next - 1]!;
  const following = words[first.next];
  if (!following) return null;
  const between = text.slice(before.end, following.start);
  const dashed = /^\s?[-–—]\s?[$£€¥]?$/u.test(between);
  const tie = words[at - 1]?.lower === "between" ? "and" : "to";
  const worded = following.lower === tie && /^\s$/u.test(between);
  if (!dashed && !worded) return null;
  const last = readNumber(text, words, dashed ? first.next : first.next + 1, reading.commaDecimal);
  if (!last || last.inWords !== first.inWords) return null;
  return last.value > first.value && isRangeLike(reading, last, worded) ? last : null;
}

/** A dash between small bare numbers is a score or a season; with a unit, a scale or "to" after it, a range. */
function isRangeLike(reading: Reading, last: ReadNumber, worded: boolean): boolean {
  if (worded || last.step > 1 || last.value > 300) return true;
  const start = reading.words[last.next - 1]!.start;
  return unitAt(reading, last.next) !== null || currencyBefore(reading.text, start) !== null;
}

function readPair(reading: Reading, at: number): Step | null {
  const { text, words } = reading;
  const one = words[at]!;
  const other = words[at + 1];
  if (!other || !/^\d{1,4}$/u.test(one.lower) || !/^\d{1,4}$/u.test(other.lower)) return null;
  if (!/^[-–—:/]$/u.test(text.slice(one.end, other.start))) return null;
  const value: Pair = {
    kind: "pair",
    first: Number(one.lower),
    second: Number(other.lower),
    start: one.start,
    end: other.end,
  };
  return { value, next: at + 2 };
}

function measured(reading: Reading, at: number, first: ReadNumber, last: ReadNumber): Step {
  const { text, words } = reading;
  const start = words[at]!.start;
  const sign = currencyBefore(text, start);
  const measure = sign ? moneyAfterSign(reading, last, sign) : measureAfter(reading, last);
  const factor = measure.factor;
  // "$1-2 billion": the scale of the last number holds for both.
  const shared = last.value >= 1000 && first.step <= 1 && last.step > 1 ? last.step : 1;
  const low = first === last ? last.value : first.value * shared;
  const value: Quantity = {
    kind: "quantity",
    low: signOf(text, start) * low * factor,
    high: signOf(text, start) * last.value * factor,
    dimension: measure.dimension,
    step: last.step * factor,
    bound: boundBefore(reading, at, measure.dimension, measure.next),
    idle: last.inWords && last.value === 1 && measure.dimension === null,
    start: sign ? start - sign.length : start,
    end: words[measure.next - 1]!.end,
  };
  return { value, next: measure.next };
}

type Measure = { readonly dimension: string | null; readonly factor: number; readonly next: number };

function currencyBefore(text: string, start: number): { currency: string; length: number } | null {
  const tight = text[start - 1] === " " ? 2 : 1;
  const sign = text[start - tight] ?? "";
  const currency = currencySigns.get(sign);
  if (currency === undefined) return null;
  return { currency: currency === "dollar" ? dollarOf(text, start - tight) : currency, length: tight };
}

/** "A$5" and "C$5" are not "$5"; "US$5" is. */
function dollarOf(text: string, sign: number): string {
  const prefix = /(?:^|[^\p{L}])(AU|NZ|HK|A|C|S)$/u.exec(text.slice(Math.max(0, sign - 3), sign))?.[1];
  return prefix ? `${prefix.slice(0, 2).toLowerCase()}-dollar` : "dollar";
}

function moneyAfterSign(reading: Reading, last: ReadNumber, sign: { currency: string }): Measure {
  const { text, words } = reading;
  const letter = letterScales.get(words[last.next]?.lower ?? "");
  const against = words[last.next] && text.slice(words[last.next - 1]!.end, words[last.next]!.start) === "";
  if (letter !== undefined && against)
    return { dimension: `money:${sign.currency}`, factor: letter, next: last.next + 1 };
  return { dimension: `money:${sign.currency}`, factor: 1, next: last.next };
}

function measureAfter(reading: Reading, last: ReadNumber): Measure {
  const { text, words } = reading;
  const at = last.next;
  const end = words[at - 1]!.end;
  if (/^\s?[%％]/u.test(text.slice(end, end + 2))) return { dimension: "percent", factor: 1, next: at };
  const sign = currencySigns.get(text.slice(end, end + 2).trim());
  if (sign !== undefined) return { dimension: `money:${sign}`, factor: 1, next: at };
  if (text[end] === "°") return { dimension: "degrees", factor: 1, next: at };
  return unitAt(reading, at) ?? letterOrOrdinal(reading, at) ?? { dimension: null, factor: 1, next: at };
}

function letterOrOrdinal({ text, words }: Reading, at: number): Measure | null {
  const word = words[at];
  if (!word || text.slice(words[at - 1]!.end, word.start) !== "") return null;
  if (ordinalEndings.has(word.lower)) return { dimension: "ordinal", factor: 1, next: at + 1 };
  if (word.lower === "k") return { dimension: null, factor: 1000, next: at + 1 };
  if (word.lower === "m") return { dimension: null, factor: 1e6, next: at + 1 };
  return null;
}

/** The unit or currency word at `at`, tied to the number before it. */
function unitAt(reading: Reading, at: number): Measure | null {
  const { text, words } = reading;
  const word = words[at];
  if (!word || !tied(text, words, at - 1)) return null;
  const following = words[at + 1]?.lower;
  if (/^years?$/u.test(word.lower) && following === "old")
    return { dimension: "age", factor: 1, next: at + 2 };
  if (word.lower === "per" && following === "cent") return { dimension: "percent", factor: 1, next: at + 2 };
  if (word.lower === "percentage" && /^points?$/u.test(following ?? ""))
    return { dimension: "points", factor: 1, next: at + 2 };
  const unit = units.get(word.lower);
  if (unit) return { ...unit, next: at + 1 };
  const money = currencyWords.get(word.lower);
  return money ? { dimension: `money:${money.currency}`, factor: money.factor, next: at + 1 } : null;
}

function signOf(text: string, start: number): number {
  return /(?:^|\s)[-−]$/u.test(text.slice(Math.max(0, start - 2), start)) ? -1 : 1;
}

/** Up to three words before the number, the longest row first. "over" and "under" before a time are no bounds. */
function boundBefore(reading: Reading, at: number, dimension: string | null, next: number): Bound {
  const { words, text } = reading;
  const after = `${words[next]?.lower ?? ""} ${words[next + 1]?.lower ?? ""}`;
  if (after === "or so") return "about";
  if (after.startsWith("or more") || text[words[next - 1]!.end] === "+") return "over";
  for (let length = 3; length >= 1; length -= 1) {
    if (at < length) continue;
    const phrase = words
      .slice(at - length, at)
      .map((word) => word.lower)
      .join(" ");
    const bound = bounds.get(phrase);
    if (bound && !(dimension === "time" && phrase === "over")) return bound;
  }
  return "exact";
}

/** Words that count: ordinals, fractions, "both". */
function readWordValue(reading: Reading, at: number): Step | null {
  const { words } = reading;
  const word = words[at]!;
  const fraction = fractionAt(words, at);
  if (fraction !== null) return wordStep(words, at, fraction, "percent", false);
  const ordinal = ordinals.get(word.lower);
  if (ordinal !== undefined) return wordStep(words, at, ordinal, "ordinal", ordinal <= 2);
  const part = fractions.get(word.lower);
  if (part !== undefined) return wordStep(words, at, part, "percent", true);
  const count = countingWords.get(word.lower);
  return count === undefined ? null : wordStep(words, at, count, null, true);
}

function wordStep(
  words: readonly Word[],
  at: number,
  value: number,
  dimension: string | null,
  idle: boolean,
): Step {
  const span = { start: words[at]!.start, end: words[at]!.end };
  return {
    value: { kind: "quantity", low: value, high: value, dimension, step: 1, bound: "exact", idle, ...span },
    next: at + 1,
  };
}

/** "by half", "by a third", "two thirds", "a quarter of": parts of a whole, in per cent. "A third man" is no part. */
function fractionAt(words: readonly Word[], at: number): number | null {
  const part = fractions.get(words[at]!.lower);
  if (part === undefined) return null;
  const before = words[at - 1]?.lower ?? "";
  if (before === "by") return part;
  const times = before === "a" ? 1 : (smallNumbers.get(before) ?? 0);
  const partitive =
    words[at + 1]?.lower === "of" || words[at - 2]?.lower === "by" || words[at]!.lower.endsWith("s");
  return times > 0 && partitive ? times * part : null;
}
