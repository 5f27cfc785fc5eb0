/** Which passages a span touches. */
import type { Passage, Span } from "../types.ts";

/** Passages that share at least one unit with `span`, in order. Binary search: logarithmic, plus the answer. */
export function passagesAt(passages: readonly Passage[], span: Span): Passage[] {
  const found: Passage[] = [];
  if (span.end <= span.start) return found;
  for (
    let at = firstEndingAfter(passages, span.start);
    at < passages.length && passages[at]!.start < span.end;
    at += 1
  ) {
    found.push(passages[at]!);
  }
  return found;
}

// --- internal ---

function firstEndingAfter(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
