/** Whether a passage holds a value of the kind that a question asks for, one that the question itself does not give. */
import { months } from "../../text/english/calendar.ts";
import { lengthUnits } from "../../text/english/measures.ts";
import {
  calendarWords,
  definingVerbs,
  moreCurrencies,
  numberWords,
  payingWords,
  placePrepositions,
  reasonWords,
  timePointers,
  timeUnits,
  vagueTimes,
} from "../../text/english/questions.ts";
import { currencyWords } from "../../text/english/units.ts";
import type { PassageIndex, Token } from "./passage-index.ts";
import type { Question } from "./question.ts";

/** Positions (among the passage's tokens) of values that could be the answer. Linear in the passage. */
export function valuesIn(index: PassageIndex, at: number, question: Question): number[] {
  const tokens = index.tokens[at]!;
  const places: number[] = [];
  for (const [place, token] of tokens.entries()) {
    if (question.keys.has(token.key) || !fits(question.wanted, tokens, place, index, question)) continue;
    if (!question.units || isMeasured(tokens, place, question.units)) places.push(place);
  }
  return places;
}

/**
 * Whether a number stands right before the noun whose number is asked for ("how many judges": "28 senior judges"), or a measure
 * beside what is measured ("how far is the race": "the 87-kilometre race").
 */
export function countsWhatIsAsked(index: PassageIndex, at: number, question: Question): boolean {
  if (question.wanted !== "number") return false;
  if (question.units) return standsByWord(index, at, question);
  const asked = question.lowers.findIndex((lower) => lower === "many" || lower === "much");
  if (definingVerbs.has(question.lowers[asked + 1] ?? "")) return standsByWord(index, at, question);
  const nouns = new Set(question.tokens.slice(asked + 1, asked + 3).map((token) => token.key));
  const tokens = index.tokens[at]!;
  return tokens.some(
    (_, place) =>
      isNumber(tokens, place, index) &&
      tokens.slice(place + 1, place + 4).some((token) => nouns.has(token.key)),
  );
}

// --- internal ---

/** Words between a number and what it measures, or what became of that many ("how many were cut"). */
const besideNumber = 4;

function standsByWord(index: PassageIndex, at: number, question: Question): boolean {
  const measured = new Set(question.terms.filter(({ kind }) => kind === "word").map(({ key }) => key));
  const tokens = index.tokens[at]!;
  return valuesIn(index, at, question).some((place) =>
    tokens
      .slice(Math.max(0, place - besideNumber), place + 1 + besideNumber)
      .some(({ key }) => measured.has(key)),
  );
}

/** "87-kilometre", "2.1 tonnes", "2.4 million tonnes". */
const isMeasured = (tokens: readonly Token[], place: number, units: ReadonlySet<string>): boolean =>
  [1, 2].some((step) => units.has(tokens[place + step]?.lower ?? ""));

type Test = (tokens: readonly Token[], place: number, index: PassageIndex) => boolean;
type TestOfQuestion = (...rest: [...Parameters<Test>, question: Question]) => boolean;

const isNumber: Test = (tokens, place) => tokens[place]!.digit || numberWords.has(tokens[place]!.lower);
const isYear = (lower: string): boolean => /^(?:1\d{3}|20\d{2})$/u.test(lower);
const isName: Test = (tokens, place, index) => {
  const token = tokens[place]!;
  if (!token.capital || token.digit || calendarWords.has(token.lower)) return false;
  return index.names.has(token.key);
};

/** "7:20 a.m.", "ten o'clock", "7.20": hours are written in many ways; minutes tell them from other numbers. */
const isClock: Test = (tokens, place) => {
  const [one, next, third] = [0, 1, 2].map((step) => tokens[place + step]);
  if (!one!.digit) return next?.lower === "o'clock";
  if ([next, third].some((token) => /^[ap]\.?m\.?$/u.test(token?.lower ?? ""))) return true;
  return /^(?:[01]?\d|2[0-3])$/u.test(one!.lower) && /^[0-5]\d$/u.test(next?.lower ?? "");
};

const isTime: Test = (tokens, place, index) => {
  const { lower } = tokens[place]!;
  if (isYear(lower) || isClock(tokens, place, index)) return true;
  if (lower === "may" || lower === "march") return tokens[place]!.capital;
  if (vagueTimes.has(lower)) return isPointedAt(tokens[place - 1]);
  return calendarWords.has(lower);
};

/** "This morning", "the 12th century", "Tuesday night". */
const isPointedAt = (before: Token | undefined): boolean =>
  before !== undefined && (timePointers.has(before.lower) || before.digit || calendarWords.has(before.lower));

/** "Forty minutes", "since 2017", "from 1702 to 1709", "from 11 a.m. to 5 p.m."; a year alone says when. "The 11-hour session" tells how long the session took, and nothing else. */
const isSpanOfTime: TestOfQuestion = (tokens, place, index, question) => {
  const { lower, tied } = tokens[place]!;
  if (lower === "since" || lower === "until") return !asksLasting(question);
  if (isClock(tokens, place, index) && clockOpeners.has(tokens[place - 1]?.lower ?? "")) return true;
  if (isYear(lower)) return [1, 2].some((step) => isYear(tokens[place + step]?.lower ?? ""));
  if (!isNumber(tokens, place, index)) return false;
  if (tied && timeUnits.has(tokens[place + 1]?.lower ?? ""))
    return [2, 3].some((step) => question.keys.has(tokens[place + step]?.key ?? ""));
  const units = [1, 2].map((step) => tokens[place + step]?.lower ?? "");
  return units.some((unit) => timeUnits.has(unit) || (asksLength(question) && lengthUnits.has(unit)));
};

const clockOpeners: ReadonlySet<string> = new Set(["from", "between"]);

/** "How long is Acre Lane", "how long does it take": not since or until when. */
const asksLasting = ({ lowers }: Question): boolean => {
  const verb = lowers[lowers.indexOf("long") + 1] ?? "";
  return definingVerbs.has(verb) || lowers.includes("take");
};
/** "How long is the bridge": of what is, either may be meant. */
const asksLength = ({ lowers }: Question): boolean =>
  definingVerbs.has(lowers[lowers.indexOf("long") + 1] ?? "");

/** "£6.4m", "214 million crowns", "EUR 40", and a bare number after a verb of paying: "and cost 64,000". */
const isMoney: Test = (tokens, place, index) => {
  if (tokens[place]!.money) return true;
  if (!isNumber(tokens, place, index)) return false;
  const named = [-1, 1, 2, 3].some((step) => isCurrency(tokens[place + step]?.lower ?? ""));
  return named || [1, 2].some((step) => payingWords.has(tokens[place - step]?.lower ?? ""));
};

/** "54 years old", "a woman of 71", "aged nine", "Pugh, 54, denies": an age stands bare between commas only after a name. */
const isAge: Test = (tokens, place, index) => {
  if (!isNumber(tokens, place, index)) return false;
  const [before, after] = [tokens[place - 1], tokens[place + 1]];
  if (/^(?:aged?|of)$/u.test(before?.lower ?? "") && tokens[place]!.digit) return true;
  if (before?.lower === "aged") return true;
  const years = after?.lower === "year" || after?.lower === "years";
  if (years && /^olds?$/u.test(tokens[place + 2]?.lower ?? "")) return true;
  return before?.capital === true && tokens[place]!.digit && /^\d{1,2}$/u.test(tokens[place]!.lower);
};

const isCurrency = (lower: string): boolean => currencyWords.has(lower) || moreCurrencies.has(lower);

const isPlace: Test = (tokens, place, index) =>
  isName(tokens, place, index) &&
  [1, 2, 3].some((step) => placePrepositions.has(tokens[place - step]?.lower ?? ""));

/** Not "since 2011", and not where it ends the sentence. */
const isReason: Test = (tokens, place) => {
  const { lower } = tokens[place]!;
  const next = tokens[place + 1];
  if (lower === "since") return next !== undefined && !next.digit && !calendarWords.has(next.lower);
  return reasonWords.has(lower);
};

const tests: Readonly<Record<Question["wanted"], TestOfQuestion>> = {
  person: isName,
  time: isTime,
  month: (tokens, place) => months.has(tokens[place]!.lower) && tokens[place]!.capital,
  year: (tokens, place) => isYear(tokens[place]!.lower),
  place: isPlace,
  number: isNumber,
  share: isNumber,
  money: isMoney,
  "span of time": isSpanOfTime,
  age: isAge,
  reason: isReason,
  thing: () => false,
};

const fits = (wanted: Question["wanted"], ...rest: Parameters<TestOfQuestion>): boolean =>
  tests[wanted](...rest);
