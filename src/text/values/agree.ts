/** Whether what a source says of a value carries what a claim says. */
import type { DateValue, Pair, Quantity, TimeValue, Value } from "./value.ts";

/** How far "about" reaches: a tenth. News rounds 26 to 25 or 27, never to 30. */
const aboutReach = 0.1;
/** "nearly 30" holds from 26 on, "more than 25" up to 37: wider would be true and misleading. */
const boundReach = { under: 0.85, over: 1.5 };

/**
 * Whether one of `sources` carries `claim`: the same value whatever its form, or a rounding that the claim marks as one.
 * `year`: the year of writing, for source dates that leave it out.
 */
export function carries(sources: readonly Value[], claim: Value, year: number | null): boolean {
  if (claim.kind === "date") return carriesDate(sources, claim, year);
  return sources.some((source) => carriesOne(source, claim));
}

// --- internal ---

function carriesOne(source: Value, claim: Exclude<Value, DateValue>): boolean {
  if (claim.kind === "time") return source.kind === "time" && sameTime(source, claim);
  if (claim.kind === "pair")
    return source.kind === "pair" ? samePair(source, claim) : rangeIsPair(source, claim);
  if (source.kind === "pair") return claim.dimension !== "percent" && isEndOf(source, claim);
  if (source.kind === "date") return isBareYear(source, claim);
  return source.kind === "quantity" && dimensionsAgree(source, claim) && amountsAgree(source, claim);
}

function sameTime(source: TimeValue, claim: TimeValue): boolean {
  const circle = source.half && claim.half ? 1440 : 720;
  return (source.minutes - claim.minutes) % circle === 0;
}

/** A season may be written 2014-15 or 2014-2015. */
const samePair = (source: Pair, claim: Pair): boolean =>
  source.first === claim.first && source.second % 100 === claim.second % 100;

const rangeIsPair = (source: Value, claim: Pair): boolean =>
  source.kind === "quantity" && source.low === claim.first && source.high === claim.second;

const isEndOf = (source: Pair, claim: Quantity): boolean =>
  claim.low === claim.high && (source.first === claim.low || source.second === claim.low);

const isBareYear = (source: DateValue, claim: Quantity): boolean =>
  claim.dimension === null && claim.low === claim.high && source.year === claim.low;

/** A bare number may be an age ("Smith, 47,"), a count of years, or an amount whose unit stands elsewhere. */
function dimensionsAgree(source: Quantity, claim: Quantity): boolean {
  const [one, other] = [source.dimension, claim.dimension];
  if (one === other) return true;
  if (one?.startsWith("money:") && other?.startsWith("money:")) return moneyAgrees(one, other);
  const pair = [one, other].sort().join(" ");
  if (pair === "age time") return true;
  return (one === null && other === "age") || (one === "age" && other === null);
}

/** A bare dollar sign stands for the paper's own dollar. */
const moneyAgrees = (one: string, other: string): boolean =>
  one.endsWith("dollar") && other.endsWith("dollar") && (one === "money:dollar" || other === "money:dollar");

/** A number that is loose already is rounded again only to a much rounder one: "about 260,000" is not "about 250,000". */
const mayBeRounded = (source: Quantity, claim: Quantity): boolean =>
  source.bound === "exact" || roundness(claim) >= 10 * roundness(source) * (1 - tolerance);

const tolerance = 1e-9;

function amountsAgree(source: Quantity, claim: Quantity): boolean {
  const years =
    source.dimension !== claim.dimension && [source, claim].find((value) => value.dimension === "time");
  const scale = (value: Quantity): number => (value === years ? 365.25 : 1);
  const from = { ...source, low: source.low / scale(source), high: source.high / scale(source) };
  const to = { ...claim, low: claim.low / scale(claim), high: claim.high / scale(claim) };
  if (close(from.low, to.low) && close(from.high, to.high)) return boundsAgree(source, claim);
  return mayBeRounded(from, to) && (isRounding(from, to) || isBounded(from, to));
}

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/** A claim may not be surer than its source: "nearly 30" and "more than 30" are not 30. It may be less sure. */
function boundsAgree(source: Quantity, claim: Quantity): boolean {
  return source.bound === claim.bound || source.bound === "exact" || claim.bound === "about";
}

/** Stated in coarser steps: 1.2 billion for 1,234 million. Whole numbers without a scale are meant as they stand. */
function isRounding(source: Quantity, claim: Quantity): boolean {
  if (claim.bound === "about")
    return (
      Math.abs(source.low - claim.low) <= Math.min(aboutReach * Math.abs(source.low), roundness(claim) / 2)
    );
  const coarse = claim.step >= 1000 || claim.step < 1;
  if (!coarse || claim.bound !== "exact" || source.bound !== "exact" || source.step >= claim.step)
    return false;
  const reach = (stated: number): number => Math.min(claim.step / 2, aboutReach * Math.abs(stated));
  return (
    Math.abs(source.low - claim.low) <= reach(source.low) &&
    Math.abs(source.high - claim.high) <= reach(source.high)
  );
}

function isBounded(source: Quantity, claim: Quantity): boolean {
  if (claim.low !== claim.high) return isWithin(source, claim);
  const ratio = source.low / claim.low;
  // "more than 222" is not a rounding of "more than 229": nobody rounds to so fine a number.
  if (Math.abs(source.low - claim.low) >= roundness(claim) * (1 - tolerance)) return false;
  if (claim.bound === "over") return source.bound !== "under" && ratio >= 1 && ratio <= boundReach.over;
  if (claim.bound === "under") return source.bound !== "over" && ratio <= 1 && ratio >= boundReach.under;
  return false;
}

/** A number lies in the range; of a range, each end is the claim's or rounded to it: "90 to 410" is wider than "90 to 140". */
function isWithin(source: Quantity, claim: Quantity): boolean {
  if (source.low < claim.low || source.high > claim.high) return false;
  if (source.low === source.high) return true;
  const ends = [
    [source.low, claim.low],
    [source.high, claim.high],
  ] as const;
  return ends.every(([one, other]) => Math.abs(one - other) < roundness({ ...claim, low: other }));
}

/**
 * How round the stated number is: 900 is told in hundreds, 25 in fives, 903 in ones, 1.2 billion in hundreds of millions. A loose
 * number ("nearly 903") stands for what lies within one such step, so that it can be rounder than its source and never finer.
 */
function roundness({ low, step }: Quantity): number {
  let digits = Math.round(Math.abs(low / step));
  let round = step;
  for (; digits > 0 && digits % 10 === 0; digits /= 10) round *= 10;
  return digits > 0 && digits % 5 === 0 ? round * 5 : round;
}

/** All that the claim tells of the day is in one source date, or its year stands apart from its day. */
function carriesDate(sources: readonly Value[], claim: DateValue, year: number | null): boolean {
  const dates = sources.filter((source): source is DateValue => source.kind === "date");
  if (dates.some((source) => dateAgrees(source, claim, year))) return true;
  if (claim.year === null) return false;
  const yearStands = sources.some((source) => mentionsYear(source, claim));
  const dayOnly = { ...claim, year: null };
  const hasDay = claim.month !== null || claim.weekday !== null;
  return (
    yearStands &&
    (!hasDay || dates.some((source) => source.year === null && dateAgrees(source, dayOnly, year)))
  );
}

const mentionsYear = (source: Value, claim: DateValue): boolean =>
  (source.kind === "date" && source.year === claim.year && source.decade === claim.decade) ||
  (source.kind === "pair" && (source.first === claim.year || source.second === claim.year)) ||
  (source.kind === "quantity" && source.low === claim.year && source.dimension === null);

function dateAgrees(source: DateValue, claim: DateValue, year: number | null): boolean {
  if (claim.decade && !source.decade)
    return source.year !== null && Math.floor(source.year / 10) * 10 === claim.year;
  const filled = {
    ...source,
    year: source.year ?? (source.month === null && source.weekday === null ? null : year),
  };
  return (
    agree(filled.year, claim.year) &&
    agree(source.month, claim.month) &&
    agree(source.day, claim.day) &&
    agree(source.weekday ?? weekdayOf(filled), claim.weekday)
  );
}

const agree = (source: number | null, claim: number | null): boolean => claim === null || source === claim;

function weekdayOf(date: { year: number | null; month: number | null; day: number | null }): number | null {
  if (date.year === null || date.month === null || date.day === null) return null;
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
}
