/** Sentences of one block: `Intl.Segmenter`, mended where news prose breaks it. */

import type { Span } from "../types.ts";
import { beforeName, continues, mayEnd, sentenceOpeners } from "./english/abbreviations.ts";

/**
 * The sentences of `text` between the offsets of `block`, without the space around them. Short forms ("U.S. President",
 * "Sept. 5"), initials and what follows a closing mark (“…,” he said) stay in their sentence. A quotation of several
 * sentences stays whole up to `longestQuotation` units. Linear.
 */
export function sentencesOf(text: string, block: Span): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  const quotation = new QuotationState();
  for (const piece of segmenter.segment(text.slice(block.start, block.end))) {
    const end = block.start + piece.index + piece.segment.length;
    quotation.read(piece.segment);
    if (end < block.end && staysOpen(text, start, end, block.end, quotation)) continue;
    pushTrimmed(text, start, end, sentences);
    quotation.reset();
    start = end;
  }
  return sentences;
}

// --- internal ---

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** Three or four spoken sentences; a longer quotation is a paragraph, and is cited by its sentences. */
const longestQuotation = 300;

/** Whether a quotation is open at the end of what was read; straight marks alternate, curly ones say so themselves. */
class QuotationState {
  open = false;

  read(piece: string): void {
    for (const unit of piece) {
      if (unit === "“" || unit === "„" || unit === "«") this.open = true;
      else if (unit === "”" || unit === "»") this.open = false;
      else if (unit === '"') this.open = !this.open;
    }
  }

  reset(): void {
    this.open = false;
  }
}

function staysOpen(
  text: string,
  start: number,
  end: number,
  limit: number,
  quotation: QuotationState,
): boolean {
  const following = text.slice(end, Math.min(limit, end + 40)).trimStart();
  if (following === "") return false;
  if (quotation.open && end - start < longestQuotation && closesSoon(text, end, limit, start)) return true;
  return goesOn(text.slice(Math.max(start, end - 40), end).trimEnd(), following);
}

function closesSoon(text: string, end: number, limit: number, start: number): boolean {
  const rest = text.slice(end, Math.min(limit, start + longestQuotation));
  return /["”»]/u.test(rest);
}

function goesOn(before: string, following: string): boolean {
  if (/^[\p{Ll}),;:–—]/u.test(following)) return true;
  const last = /(?:^|[\s(“"‘'—–-])((?:\p{L}{1,5}\.){1,4})$/u.exec(before)?.[1];
  if (!last) return false;
  const word = last.slice(0, -1).toLowerCase();
  const next = /^[“"‘'(]?(\p{L}+|\p{N}+)/u.exec(following)?.[1] ?? "";
  return abbreviationGoesOn(word, last, next, before);
}

function abbreviationGoesOn(word: string, last: string, next: string, before: string): boolean {
  if (beforeName.has(word)) return true;
  if (isInitial(last))
    return !sentenceOpeners.has(next.toLowerCase()) || !/\p{L}/u.test(before.slice(0, -last.length));
  if (mayEnd.has(word) && /^\p{N}/u.test(next)) return true;
  return continues.has(word) && !sentenceOpeners.has(next.toLowerCase());
}

/** "J." in "J. Edgar Hoover", "J.K." in "J.K. Rowling"; not the pronoun "I." */
const isInitial = (word: string): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(word) && word !== "I.";

function pushTrimmed(text: string, start: number, end: number, sentences: Span[]): void {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const to = start + slice.trimEnd().length;
  if (to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to))) sentences.push({ start: from, end: to });
}
