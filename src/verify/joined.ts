/** Whether a quote was put together from several places. */
import { isInsideWord } from "../text/boundary.ts";
import { findQuote } from "../text/find-quote.ts";
import { rawSpan } from "../text/fold.ts";
import type { Span } from "../types.ts";
import type { Index } from "./index-content.ts";
import { longestPrefix } from "./longest-prefix.ts";

/**
 * The places from which `core` (folded, see quoteCore) was put together, in the order of the quote, or null when it is not a
 * sum of pieces that stand word for word. An ellipsis between pieces is left out. Linear: at most `mostPieces` passes.
 */
export function joinedFrom(index: Index, core: string): Span[] | null {
  return elided(index, core) ?? pieced(index, core);
}

// --- internal ---

/** Words put together from more pieces are no quote that anybody would recognise. */
const mostPieces = 5;
/** Shorter pieces stand somewhere in any text by chance. */
const leastWords = 3;
/** A few words left out in one sentence is an alteration; see near-miss.ts. */
const smallGap = 30;

const ellipsis = /\s*(?:\[\.\.\.\]|\(\.\.\.\)|\.\.\.|\[-\])\s*/u;

function elided(index: Index, core: string): Span[] | null {
  const pieces = core.split(ellipsis).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  if (pieces.length < 2 || pieces.length > 50) return null;
  const spans: Span[] = [];
  for (const piece of pieces) {
    const places = findQuote(index.source, piece, 20);
    const after = places.find((place) => place.start >= (spans.at(-1)?.end ?? 0));
    if (!places[0]) return null;
    spans.push(after ?? places[0]);
  }
  return spans;
}

function pieced(index: Index, core: string): Span[] | null {
  const spans: Span[] = [];
  let rest = core;
  while (rest !== "") {
    const piece = spans.length < mostPieces ? firstPiece(index, rest) : null;
    if (!piece) return null;
    spans.push(piece.span);
    rest = rest.slice(piece.length).replace(/^[\s"'.,;:-]+/u, "");
  }
  if (spans.length < 2) return null;
  return spans.length === 2 && isSmallGap(index, spans[0]!, spans[1]!) ? null : spans;
}

function firstPiece(index: Index, rest: string): { span: Span; length: number } | null {
  const { folded } = index.source;
  const prefix = bestPrefix(folded.text, rest);
  let length = prefix.length;
  while (length > 0 && (endsInside(rest, length) || endsInside(folded.text, prefix.at + length))) length -= 1;
  const words = rest
    .slice(0, length)
    .split(" ")
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words < leastWords && !(words === 2 && length === rest.length)) return null;
  const span = rawSpan(folded, prefix.at, prefix.at + length);
  return span && !isInsideWord(index.content.text, span.start) ? { span, length } : null;
}

/** A piece may begin a sentence in one text and not in the other. */
function bestPrefix(text: string, rest: string) {
  const forms = [rest, rest[0]!.toUpperCase() + rest.slice(1), rest[0]!.toLowerCase() + rest.slice(1)];
  const prefixes = [...new Set(forms)]
    .filter((form) => form.length === rest.length)
    .map((form) => longestPrefix(text, form));
  return prefixes.reduce((best, prefix) => (prefix.length > best.length ? prefix : best));
}

const endsInside = (text: string, at: number): boolean => isInsideWord(text, at) || text[at - 1] === " ";

function isSmallGap(index: Index, one: Span, other: Span): boolean {
  const between = index.content.text.slice(one.end, other.start);
  return other.start >= one.end && between.length <= smallGap && !/["“”«»„\n.!?]/u.test(between);
}
