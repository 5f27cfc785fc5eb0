/** A date as people and machines write it → ISO 8601. */
import { zonedTime } from "./clock-time.ts";
import { monthNumber } from "./month-names.ts";

/**
 * ISO as given; dates with the month's name, in the languages of `month-names.ts`, and those of China, Japan and Korea as a day, or as a moment where
 * a time with its zone follows.
 * Numbers alone ("03/04/2020") say neither day nor month for sure: only where they can mean one day, or where `dayFirst` says
 * that the text's language puts the day first. Null for what holds no date.
 */
export function isoDate(words: string, dayFirst = false): string | null {
  const given =
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/u.exec(
      words,
    );
  if (given) return isDay(Number(given[1]), Number(given[2]), Number(given[3])) ? isoOf(given, words) : null;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/u.exec(words.trim()) ?? yearFirst.exec(words);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return writtenDay(words) ?? numericDay(words, dayFirst);
}

/**
 * Whether numbers alone are day, month and year in a text of this language (BCP 47): everywhere but in English, whose countries
 * differ, and whose tags are often left as a publishing system came.
 */
export const putsDayFirst = (language: string | null): boolean =>
  language !== null && !/^en\b/iu.test(language);

// --- internal ---

/** "2020/4/3", "2020.4.3", "2020年4月3日", "2020년 4월 3일". */
const yearFirst = /(?<!\d)(\d{4})\s?[/.年년]\s?(\d{1,2})\s?[/.月월]\s?(\d{1,2})(?!\d)/u;
/** "3 April 2020", "3rd Apr. 2020", "3. April 2020", "3 de abril de 2020", "1er avril 2020". */
const dayMonthYear =
  /(?<!\d)(?<number>\d{1,2})(?:st|nd|rd|th|er|º)?[ .-]{1,2}(?:de )?(?<name>\p{L}{3,12})\.?(?:[ ,.-]{1,3}| del? )(?<year>\d{4})(?!\d)/giu;
/** "April 3, 2020". */
const monthDayYear =
  /(?<!\p{L})(?<name>\p{L}{3,12})\.? {1,2}(?<number>\d{1,2})(?:st|nd|rd|th)?,? {1,2}(?<year>\d{4})(?!\d)/giu;

/** The first date whose word names a month. */
function writtenDay(words: string): string | null {
  for (const form of [dayMonthYear, monthDayYear]) {
    for (const match of words.matchAll(form)) {
      const { number, name, year } = match.groups!;
      const month = monthNumber(name!);
      if (!month) continue;
      return moment(day(Number(year), month, Number(number)), words.slice(match.index + match[0].length));
    }
  }
  return null;
}

/** A day with the time that follows it, where that names its zone: a time alone is a different moment for each reader. */
const moment = (iso: string | null, after: string): string | null => iso && iso + (zonedTime(after) ?? "");

/** As given; a zone set apart ("10:15:00 +0100", "10:15:00 UTC") joins it. */
function isoOf(given: RegExpExecArray, words: string): string {
  const [whole, year, month, dayNumber] = given;
  const zoned = /[T ].*(?:Z|[+-]\d{2}:?\d{2})$/u.test(whole);
  const time = zoned ? null : zonedTime(words.slice(given.index + 10).replace(/^T/u, ""));
  return time === null ? whole.replace(" ", "T") : `${year}-${month}-${dayNumber}${time}`;
}

function numericDay(words: string, dayFirst: boolean): string | null {
  const match = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/u.exec(words);
  if (!match) return null;
  const [first, second, year] = match.slice(1).map(Number) as [number, number, number];
  if (first === second || second > 12) return day(year, first, second);
  return first > 12 || dayFirst ? day(year, second, first) : null;
}

function isDay(year: number, monthOfYear: number, dayNumber: number): boolean {
  if (year < 1600 || year > 2200) return false;
  const date = new Date(Date.UTC(year, monthOfYear - 1, dayNumber));
  return date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === dayNumber;
}

function day(year: number, monthOfYear: number, dayNumber: number): string | null {
  if (!isDay(year, monthOfYear, dayNumber)) return null;
  return [year, String(monthOfYear).padStart(2, "0"), String(dayNumber).padStart(2, "0")].join("-");
}
