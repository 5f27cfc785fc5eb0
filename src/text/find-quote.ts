/** Finding words in a text as one contiguous span. */

import type { Span } from "../types.ts";
import { isInsideWord } from "./boundary.ts";
import { type Folded, fold, foldInSteps, rawSpan } from "./fold.ts";
import { occurrences } from "./occurrences.ts";
import type { Steps } from "./steps.ts";

/** A text with its folded form, made once for many searches. */
export type Searchable = { readonly raw: string; readonly folded: Folded };

export const searchable = (raw: string): Searchable => ({ raw, folded: fold(raw) });

/** The same in steps. */
export function* searchableInSteps(raw: string): Steps<Searchable> {
  return { raw, folded: yield* foldInSteps(raw) };
}

/**
 * Every place where `words` stand in the text, in order: equal after folding typography, with the case of the first letter
 * free, and with both ends outside a word. Quotation marks around `words`, and a comma or full stop at their end (which
 * house style moves in and out of the marks), are not part of them. Empty when there is none, or no word in `words`.
 * Linear in both lengths; at most `limit` places come back.
 */
export function findQuote(source: Searchable, words: string, limit = 100): Span[] {
  const wanted = quoteCore(words);
  if (wanted === "") return [];
  const places = firstLetterForms(wanted).flatMap((form) => placesOf(source, form, limit));
  return places.sort((one, other) => one.start - other.start).slice(0, limit);
}

/** The folded words without enclosing quotation marks and closing comma or full stop; "" when no word is left. */
export function quoteCore(words: string): string {
  const folded = fold(words).text;
  let start = 0;
  let end = folded.length;
  while (start < end && isOpening(folded, start)) start += 1;
  while (end > start && isClosing(folded, end)) end -= 1;
  return hasWord.test(folded.slice(start, end)) ? folded.slice(start, end) : "";
}

// --- internal ---

const hasWord = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;
const isEdge = (unit: string): boolean => unit === '"' || unit === "'" || unit === " ";

/** A mark with an accent of its own is one character; it cannot be parted. */
const isOpening = (folded: string, at: number): boolean =>
  folded[at] === " " || (isEdge(folded[at]!) && !mark.test(folded[at + 1] ?? ""));

function isClosing(folded: string, end: number): boolean {
  const unit = folded[end - 1]!;
  if (isEdge(unit) || unit === ",") return true;
  return unit === "." && folded[end - 2] !== ".";
}

function firstLetterForms(wanted: string): string[] {
  const first = String.fromCodePoint(wanted.codePointAt(0)!);
  const rest = wanted.slice(first.length);
  const forms = [first, first.toLowerCase(), first.toUpperCase()].filter(
    (form) => form.length === first.length,
  );
  return [...new Set(forms)].map((form) => form + rest);
}

function placesOf({ raw, folded }: Searchable, wanted: string, limit: number): Span[] {
  const places: Span[] = [];
  for (const at of occurrences(folded.text, wanted)) {
    const span = rawSpan(folded, at, at + wanted.length);
    if (span && !isInsideWord(raw, span.start) && !isInsideWord(raw, span.end)) places.push(span);
    if (places.length >= limit) break;
  }
  return places;
}
