/** Sentences of one block: `Intl.Segmenter`, mended where news prose breaks it. */

import type { Span } from "../types.ts";
import {
  afterTime,
  beforeName,
  beforeNumber,
  continues,
  mayEnd,
  sentenceOpeners,
  times,
} from "./english/abbreviations.ts";
import { QuotationState } from "./quotation-state.ts";
import { trimmed } from "./trimmed.ts";

/**
 * The sentences of `text` between the offsets of `block`, without the space around them. Short forms ("U.S. President",
 * "Sept. 5"), initials and what follows a closing mark (“…,” he said) stay in their sentence. A quotation of several
 * sentences stays whole up to `longestQuotation` units. Linear.
 */
export function sentencesOf(text: string, block: Span): Span[] {
  const sentences: Span[] = [];
  const quotation = new QuotationState();
  let start = block.start;
  let read = block.start;
  for (const end of pieceEnds(text, block)) {
    quotation.read(text, read, end);
    read = end;
    if (end < block.end && staysOpen(text, start, end, block.end, quotation)) continue;
    pushTrimmed(text, start, end, sentences);
    quotation.close();
    start = end;
  }
  return sentences;
}

// --- internal ---

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** Three or four spoken sentences; a longer quotation is a paragraph, and is cited by its sentences. */
const longestQuotation = 300;
/** The longest short form with what stands before it. */
const reach = 40;
/** Unicode's rule reads a number as going on with what precedes it: "The vote was close. 26 members …" */
const numberOpens = /(?<=(?:\p{Ll}{3}|\p{N}{2})[.!?]["”’)]{0,2})\s+(?=\p{N})/gu;

/** Where the segmenter ends a sentence, and where a number opens one; an opening mark belongs to what follows it. */
function* pieceEnds(text: string, block: Span): Generator<number> {
  for (const { index, segment } of segmenter.segment(text.slice(block.start, block.end))) {
    const start = block.start + index;
    for (const match of segment.matchAll(numberOpens)) yield start + match.index + match[0].length;
    yield beforeOpeners(text, start, start + segment.length);
  }
}

/** Scripts without spaces set 「 right behind the stop before it, and Unicode's rule takes it for a closing mark. */
function beforeOpeners(text: string, start: number, end: number): number {
  if (!/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return end;
  const openers = /[\p{Ps}\p{Pi}]+$/u.exec(text.slice(Math.max(start, end - 8), end));
  return openers && end - openers[0].length > start ? end - openers[0].length : end;
}

function staysOpen(
  text: string,
  start: number,
  end: number,
  limit: number,
  quotation: QuotationState,
): boolean {
  const following = text.slice(end, Math.min(limit, end + reach)).trimStart();
  if (following === "") return false;
  const rest = text.slice(end, Math.min(limit, start + longestQuotation));
  if (quotation.open && quotation.closesIn(rest)) return true;
  return goesOn(text.slice(Math.max(start, end - reach), end).trimEnd(), following);
}

function goesOn(before: string, following: string): boolean {
  if (/^[\p{Ll}),;:–—]/u.test(following)) return true;
  // Japanese reports speech with と behind the closing mark.
  if (/[」』]$/u.test(before) && following.startsWith("と")) return true;
  const last = /(?:^|[\s(“"‘'—–-])((?:\p{L}{1,6}\.){1,4})$/u.exec(before)?.[1];
  if (!last) return false;
  const word = last.slice(0, -1).toLowerCase();
  const next = /^[“"‘'(]?(\p{L}+|\p{N}+)/u.exec(following)?.[1] ?? "";
  return abbreviationGoesOn(word, last, next, before);
}

function abbreviationGoesOn(word: string, last: string, next: string, before: string): boolean {
  if (beforeName.has(word)) return true;
  if (/^\p{N}/u.test(next)) return beforeNumber.has(word) || mayEnd.has(word);
  const opensSentence = sentenceOpeners.has(next.toLowerCase());
  if (isInitial(last)) return !opensSentence || !/\p{L}/u.test(before.slice(0, -last.length));
  if (times.has(word)) return afterTime.has(next.toLowerCase());
  return continues.has(word) && !opensSentence;
}

/** "J." in "J. Edgar Hoover", "J.K." in "J.K. Rowling"; not the pronoun "I." */
const isInitial = (word: string): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(word) && word !== "I.";

function pushTrimmed(text: string, start: number, end: number, sentences: Span[]): void {
  const sentence = trimmed(text, { start, end });
  if (/[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end))) sentences.push(sentence);
}
