/** Money as it is stored: whole numbers add up without a rest, and come back the same from every database. */

const perUsd = 1_000_000_000;

/** A rest of less than a billionth is rounded up: a budget is never passed by rounding. The last digits of a binary sum are no rest. */
export const billionthsOf = (usd: number): number => Math.ceil(Number((usd * perUsd).toPrecision(12)));

/** A bound is rounded down. */
export const boundOf = (usd: number): number => Math.floor(Number((usd * perUsd).toPrecision(12)));

export const usdOf = (billionths: number): number => billionths / perUsd;
