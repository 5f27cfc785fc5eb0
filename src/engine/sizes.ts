/** How much each length holds, whichever engine writes it. */
import type { Length } from "../types.ts";

export type Size = { readonly claims: number; readonly quotes: number };

/** Few: a reader on a phone sees a standard summary without scrolling far. */
export const sizes: Readonly<Record<Length, Size>> = {
  short: { claims: 3, quotes: 2 },
  standard: { claims: 5, quotes: 4 },
  long: { claims: 8, quotes: 6 },
};

/** A summary is at most this part of the article's passages, so that a short article is not simply printed again. */
export const largestShare = 0.5;
