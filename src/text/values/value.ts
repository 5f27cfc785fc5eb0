/** Numbers, dates and times as values: what they mean, whatever they look like. */
import type { Span } from "../../types.ts";
import type { Bound } from "../english/number-words.ts";

/** A number or a range. `low` and `high` are in the base unit of `dimension` (see english/units.ts). */
export type Quantity = Span & {
  readonly kind: "quantity";
  readonly low: number;
  readonly high: number;
  /** "money:euro", "time", "percent", "ordinal", "age", …; null: a bare count. */
  readonly dimension: string | null;
  /** How many base units the stated number counts in: 1.2 "billion" is stated in units of 1e9. */
  readonly step: number;
  readonly bound: Bound;
  /** A word that counts without being a numeral ("both", "half", "one"): evidence for a number, but not held to one. */
  readonly idle: boolean;
};

/** Two numbers tied by a dash or a colon that are no range: a score, a season, a ratio. */
export type Pair = Span & { readonly kind: "pair"; readonly first: number; readonly second: number };

/** What is told of a day; null where nothing is. Months from 1, weekdays from 0 (Sunday). */
export type DateValue = Span & {
  readonly kind: "date";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly decade: boolean;
};

/** Minutes after midnight; `half` false: morning or evening is not told. */
export type TimeValue = Span & { readonly kind: "time"; readonly minutes: number; readonly half: boolean };

export type Value = Quantity | Pair | DateValue | TimeValue;

/** What a reader needs besides the text: the day of writing (ISO 8601) and the language (BCP 47). */
export type ValueSetting = { readonly publishedAt: string | null; readonly language: string | null };
