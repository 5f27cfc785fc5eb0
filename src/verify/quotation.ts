/** Whether words stand between quotation marks, or are the reporter's own. */
import type { Quote, Span } from "../types.ts";

/** Quotes in order of their start; `reach[i]` is the furthest end among the first `i + 1`. */
export type QuoteIndex = {
  readonly quotes: readonly Quote[];
  readonly reach: readonly number[];
  readonly byNumber: ReadonlyMap<number, Quote>;
};

export function indexQuotes(quotes: readonly Quote[]): QuoteIndex {
  const sorted = [...quotes].sort((one, other) => one.start - other.start || other.end - one.end);
  const reach: number[] = [];
  for (const quote of sorted) reach.push(Math.max(quote.end, reach.at(-1) ?? 0));
  return { quotes: sorted, reach, byNumber: new Map(quotes.map((quote) => [quote.id, quote])) };
}

/**
 * The innermost quote that holds all of `span`, or null: then the words are narration. Looks back over at most
 * `deepest` quotes, so that marks nested without end cost nothing; a quote deeper in others than that is not seen.
 */
export function quoteAround(index: QuoteIndex, span: Span): Quote | null {
  let at = lastStartingBy(index.quotes, span.start);
  for (let looked = 0; at >= 0 && looked < deepest && index.reach[at]! >= span.end; at -= 1, looked += 1) {
    const quote = index.quotes[at]!;
    if (quote.end >= span.end) return quote;
  }
  return null;
}

// --- internal ---

const deepest = 1000;

function lastStartingBy(quotes: readonly Quote[], start: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
