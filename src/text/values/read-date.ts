/** Reads one date or day, absolute or told from the day of writing. */
import { doubtfulMonths, months, relativeDays, relativeSteps, weekdays } from "../english/calendar.ts";
import { ordinalEndings } from "../english/number-words.ts";
import type { Word } from "../words.ts";
import type { DateValue } from "./value.ts";

export type ReadDate = { readonly date: Omit<DateValue, "start" | "end">; readonly next: number };
type Day = { year: number | null; month: number | null; day: number | null; weekday: number | null };

/** The date that begins at word `at`, or null. `today`: the day of writing, for "yesterday" and "last year". */
export function readDate(
  text: string,
  words: readonly Word[],
  at: number,
  today: Date | null,
): ReadDate | null {
  return weekdays.has(words[at]!.lower)
    ? readWeekday(text, words, at, today)
    : readDay(text, words, at, today);
}

/** The UTC day of an ISO date or date-time; null when it is none. */
export function dayOf(iso: string | null): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? "");
  if (!parts) return null;
  return new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
}

// --- internal ---

const found = (date: Partial<Day>, next: number): ReadDate => ({
  date: { kind: "date", year: null, month: null, day: null, weekday: null, decade: false, ...date },
  next,
});

const number = (word: Word | undefined): number =>
  word && /^\d{1,4}$/u.test(word.lower) ? Number(word.lower) : -1;
const isDay = (day: number): boolean => day >= 1 && day <= 31;
/** Years that news writes as four digits without more. */
export const isYear = (word: Word | undefined): boolean => /^(?:1[5-9]|20)\d\d$/u.test(word?.lower ?? "");

function gap(text: string, words: readonly Word[], at: number): string {
  return words[at] && words[at + 1] ? text.slice(words[at]!.end, words[at + 1]!.start) : "\n\n";
}

/** A date that does not begin with the day of the week. */
function readDay(text: string, words: readonly Word[], at: number, today: Date | null): ReadDate | null {
  const word = words[at]!;
  if (/^\p{Nd}/u.test(word.lower)) return readIso(text, words, at) ?? readDayMonth(text, words, at);
  if (months.has(word.lower)) return readMonth(text, words, at);
  return readRelative(words, at, today);
}

/** "2025-09-05" */
function readIso(text: string, words: readonly Word[], at: number): ReadDate | null {
  if (!isYear(words[at]) || gap(text, words, at) !== "-" || gap(text, words, at + 1) !== "-") return null;
  const month = number(words[at + 1]);
  const day = number(words[at + 2]);
  if (month < 1 || month > 12 || !isDay(day)) return null;
  return found({ year: Number(words[at]!.lower), month, day }, at + 3);
}

/** "5 September 2025", "5th of Sept." */
function readDayMonth(text: string, words: readonly Word[], at: number): ReadDate | null {
  const day = number(words[at]);
  if (!isDay(day)) return null;
  let next = at + 1;
  if (ordinalEndings.has(words[next]?.lower ?? "") && gap(text, words, at) === "") next += 1;
  if (words[next]?.lower === "of") next += 1;
  const month = months.get(words[next]?.lower ?? "");
  if (month === undefined || !/^[\s.]{0,2}$/u.test(gap(text, words, next - 1))) return null;
  return withYear(text, words, { month, day }, next);
}

/** "September 5, 2025", "Sept. 5", "May 2025", "in May" */
function readMonth(text: string, words: readonly Word[], at: number): ReadDate | null {
  const month = months.get(words[at]!.lower)!;
  const day = number(words[at + 1]);
  const near = /^[.]?\s?$/u.test(gap(text, words, at));
  if (near && isDay(day)) {
    let next = at + 1;
    if (ordinalEndings.has(words[next + 1]?.lower ?? "") && gap(text, words, next) === "") next += 1;
    return withYear(text, words, { month, day }, next);
  }
  if (isYear(words[at + 1]) && /^[.,]{0,2}\s?$/u.test(gap(text, words, at)))
    return found({ month, year: Number(words[at + 1]!.lower) }, at + 2);
  return isMonthAlone(text, words, at) ? found({ month }, at + 1) : null;
}

function withYear(text: string, words: readonly Word[], day: Partial<Day>, last: number): ReadDate {
  const hasYear = isYear(words[last + 1]) && /^[.,]{0,2}\s?$/u.test(gap(text, words, last));
  return hasYear ? found({ ...day, year: Number(words[last + 1]!.lower) }, last + 2) : found(day, last + 1);
}

const beforeMonth = new Set("in since until by of last next this early late mid from to during".split(" "));

/** "may" and "march" are verbs, "Jan" and "Mar" names: alone they are months only after a word that dates. */
function isMonthAlone(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const dated = beforeMonth.has(words[at - 1]?.lower ?? "");
  if (doubtfulMonths.has(word.lower))
    return dated && word.lower.length >= 3 && /^\p{Lu}/u.test(text.slice(word.start));
  return word.lower.length > 3 || word.lower === "sept" || dated;
}

/** "Friday", "Friday, Sept. 5", "last Friday" (the caller has skipped "last") */
function readWeekday(text: string, words: readonly Word[], at: number, today: Date | null): ReadDate {
  const weekday = weekdays.get(words[at]!.lower)!;
  const goesOn = words[at + 1] !== undefined && /^,?\s$/u.test(gap(text, words, at));
  const following = goesOn ? readDay(text, words, at + 1, today) : null;
  if (following === null || following.date.day === null) return found({ weekday }, at + 1);
  return { date: { ...following.date, weekday }, next: following.next };
}

function readRelative(words: readonly Word[], at: number, today: Date | null): ReadDate | null {
  const days = relativeDays.get(words[at]!.lower);
  if (days !== undefined) return today ? found(fieldsOf(shifted(today, days)), at + 1) : null;
  const step = relativeSteps.get(words[at]!.lower);
  const unit = words[at + 1]?.lower;
  if (step === undefined || !today) return null;
  if (unit === "year") return found({ year: today.getUTCFullYear() + step }, at + 2);
  if (unit !== "month") return null;
  const moved = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + step, 1));
  return found({ year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1 }, at + 2);
}

const shifted = (day: Date, days: number): Date => new Date(day.getTime() + days * 86_400_000);

function fieldsOf(day: Date): Partial<Day> {
  return {
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    weekday: day.getUTCDay(),
  };
}
