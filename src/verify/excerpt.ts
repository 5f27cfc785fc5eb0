/** Copied claims: whole passages, printed as stored, with whoever asserts them. */

import { isInsideWord } from "../text/boundary.ts";
import { passagesAt } from "../text/passage-at.ts";
import { touches } from "../text/touches.ts";
import type { Passage, Quote, Span, Verdict } from "../types.ts";
import { type Said, said } from "../words/said.ts";
import { assertersOf } from "./asserter.ts";
import type { Index } from "./index-content.ts";
import { quoteAround } from "./quotation.ts";
import { isSamePerson } from "./speaker.ts";
import { supported, unsupported } from "./verdict.ts";

export type ExcerptFinding = { readonly verdict: Verdict; readonly asserter: Span | null };

/**
 * `span` must be one or more whole neighbouring passages. `asserter`, if given, must be someone to whom the text itself attributes
 * it. A passage that lies inside a quotation is its speaker's assertion whatever the draft says; without a known speaker it is
 * left out, because alone it would read as the article's own.
 */
export function checkExcerpt(index: Index, span: Span, asserter: Span | null): ExcerptFinding {
  const passages = isSpan(index, span) ? passagesAt(index.content.passages, span) : [];
  if (!coversWhole(passages, span)) return failed("not-found", said("verdict.no-whole-passage"), span);
  const quote = quoteHolding(index, passages);
  if (asserter && !asserts(index, asserter, span))
    return failed("wrong-speaker", said("verdict.not-asserted"), span);
  if (asserter) return passed(span, asserter);
  if (!quote) return passed(span, null);
  if (!quote.speaker) return failed("no-speaker", said("verdict.part-of-unnamed"), span);
  return passed(span, { start: quote.speaker.start, end: quote.speaker.end });
}

// --- internal ---

const passed = (span: Span, asserter: Span | null): ExcerptFinding => ({
  verdict: supported({ reason: "exact", detail: said("verdict.copied"), score: 1, spans: [span] }),
  asserter,
});

const failed = (reason: Verdict["reason"], detail: Said, span: Span): ExcerptFinding => ({
  verdict: unsupported({ reason, detail, score: 0, spans: [span] }),
  asserter: null,
});

const isSpan = (index: Index, { start, end }: Span): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start < end &&
  end <= index.content.text.length;

/** Furniture holds no passages, so neighbours by number have none between them only when their blocks touch. */
function coversWhole(passages: readonly Passage[], span: Span): boolean {
  const first = passages[0];
  const last = passages.at(-1);
  return first !== undefined && first.start === span.start && last!.end === span.end;
}

/** The quote inside which the passages begin and end, marks apart. */
function quoteHolding(index: Index, passages: readonly Passage[]): Quote | null {
  const start = passages[0]!.start;
  const end = passages.at(-1)!.end;
  const inside = { start: start + 1, end: Math.max(start + 2, end - 2) };
  return quoteAround(index.quotes, inside);
}

/** Whether the text attributes something of the span, or the quote around it, to that name. */
function asserts(index: Index, asserter: Span, span: Span): boolean {
  const { text } = index.content;
  if (!isSpan(index, asserter) || asserter.end - asserter.start > longestName) return false;
  if (isInsideWord(text, asserter.start) || cutsName(text, asserter.end)) return false;
  const words = text.slice(asserter.start, asserter.end);
  const names = assertersOf(index, span);
  return names.some(
    (name) => touches(name, asserter) || isSamePerson(words, [text.slice(name.start, name.end)], ""),
  );
}

/** A name may end before its possessive: “Otto Lund” in “Otto Lund’s wall”. */
const cutsName = (text: string, end: number): boolean =>
  isInsideWord(text, end) && !/^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3));

/** Longer is no name. */
const longestName = 200;
