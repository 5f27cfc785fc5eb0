/** A date as people and machines write it → ISO 8601. */

/** ISO as given; written English dates as a day. Numbers alone ("03/04/2020") say neither day nor month for sure: only where they can mean one day. */
export function isoDate(words: string): string | null {
  const given =
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/u.exec(
      words,
    );
  if (given)
    return isDay(Number(given[1]), Number(given[2]), Number(given[3])) ? given[0].replace(" ", "T") : null;
  const compact =
    /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/u.exec(words.trim()) ??
    /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u.exec(words);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const written = dayMonthYear.exec(words);
  if (written) return day(Number(written[3]), monthOf(written[2]!), Number(written[1]));
  const american = monthDayYear.exec(words);
  if (american) return day(Number(american[3]), monthOf(american[1]!), Number(american[2]));
  return numericDay(words);
}

// --- internal ---

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const dayMonthYear = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}${month}[ ,.-]{1,3}(\\d{4})`,
  "iu",
);
const monthDayYear = new RegExp(`(?<![a-z])${month} {1,2}(\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\\d{4})`, "iu");

function numericDay(words: string): string | null {
  const match = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/u.exec(words);
  if (!match) return null;
  const [first, second, year] = match.slice(1).map(Number) as [number, number, number];
  if (first === second || second > 12) return day(year, first, second);
  return first > 12 ? day(year, second, first) : null;
}

const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function isDay(year: number, monthNumber: number, dayNumber: number): boolean {
  if (year < 1600 || year > 2200) return false;
  const date = new Date(Date.UTC(year, monthNumber - 1, dayNumber));
  return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber;
}

function day(year: number, monthNumber: number, dayNumber: number): string | null {
  if (!isDay(year, monthNumber, dayNumber)) return null;
  return [year, String(monthNumber).padStart(2, "0"), String(dayNumber).padStart(2, "0")].join("-");
}
