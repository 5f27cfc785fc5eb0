/** Words that a written claim puts between quotation marks: whatever else is judged of it, they must be the article's. */
import { quotationsOf } from "../text/quotations.ts";
import type { Span, Verdict } from "../types.ts";
import type { Index } from "./index-content.ts";
import { checkQuote } from "./quote.ts";

/** The verdict on the first stretch that is no quote of the article; null where all are, or there is none. `near`: the passages cited. */
export function failedStretch(index: Index, claim: string, near: readonly Span[]): Verdict | null {
  for (const { inside } of quotationsOf(claim, { start: 0, end: claim.length })) {
    const verdict = checkQuote(index, { words: claim.slice(inside.start, inside.end), near });
    if (verdict.verdict !== "supported") return verdict;
  }
  return null;
}
