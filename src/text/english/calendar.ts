/** Months, weekdays and days told from the day of writing. Lower case. */

const monthNames =
  "january february march april may june july august september october november december".split(" ");
/** American papers shorten these; "sept" has a form of its own. */
const monthShort = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index): [string, number] => [name, index + 1]),
  ...monthShort.map((name, index): [string, number] => [name, index + 1]),
  ["sept", 9],
]);

/** Also verbs, so lower case or the head of a sentence does not make a month of them. */
export const doubtfulMonths: ReadonlySet<string> = new Set(["may", "march", "mar", "jan", "dec", "sep"]);

/** Short months that mean nothing else → the month: datelines shorten what prose writes out. */
export const monthInFull: ReadonlyMap<string, string> = new Map(
  [...months].flatMap(([short, number]): [string, string][] =>
    doubtfulMonths.has(short) || short === monthNames[number - 1] ? [] : [[short, monthNames[number - 1]!]],
  ),
);

/** 0 is Sunday, as `Date` has it. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"].map(
    (name, index): [string, number] => [name, index],
  ),
  ...["sundays", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays"].map(
    (name, index): [string, number] => [name, index],
  ),
]);

/** Days from the day of writing. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** "last year", "next month": steps from the time of writing. */
export const relativeSteps: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
]);
