/** Blocks: the paragraphs, headings and list items of a plain text. */

import type { Span } from "../types.ts";
import { trimmed } from "./trimmed.ts";

export type Block = Span & { readonly kind: "paragraph" | "heading" | "item" };

/**
 * The blocks of a text, in order, without the space around them and without an item's bullet. Blank lines part blocks. So
 * does a single line end, unless the text is wrapped at a fixed width (the line is long, ends no sentence, and what follows
 * goes on). Linear.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let first = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const next = lines[at + 1];
    if (next && goesOn(text, lines[at]!, next)) continue;
    const block = blockOf(
      text,
      { start: lines[first]!.start, end: lines[at]!.end },
      next === undefined || isBlankLineBetween(text, lines[at]!, next),
    );
    if (block) blocks.push(block);
    first = at + 1;
  }
  return blocks;
}

/** Bullets and numbers that open a list item. */
export const bullet = /^(?:[•‣◦▪●○■□–—*·-]|\d{1,3}[.)])[ \t\u00a0]{1,8}/u;

// --- internal ---

const lineEnd = /\r\n|[\n\r\u2028\u2029]/gu;
/** Wrapped prose is 60 to 100 columns wide in mail, wires and text files; a shorter line that ends open is a heading. */
const wrappedWidth = { least: 45, most: 110 };
const endsSentence = /[.!?…:;。！？]["”’'»)\]]*$/u;
const endsClause = /[.!?…:;,"”。！？]["”’'»)\]]*$/u;
/** Headings are short and end without a stop; a question is one too often to tell. */
const longestHeading = 120;

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    pushLine(text, start, match.index, lines);
    start = match.index + match[0].length;
  }
  pushLine(text, start, text.length, lines);
  return lines;
}

function pushLine(text: string, start: number, end: number, lines: Span[]): void {
  const line = trimmed(text, { start, end });
  if (line.end > line.start) lines.push(line);
}

function goesOn(text: string, line: Span, next: Span): boolean {
  if (isBlankLineBetween(text, line, next)) return false;
  const length = line.end - line.start;
  if (length < wrappedWidth.least || length > wrappedWidth.most) return false;
  const following = text.slice(next.start, Math.min(next.end, next.start + 16));
  if (bullet.test(following)) return isDashInside(text, line, following);
  const tail = text.slice(Math.max(line.start, line.end - 8), line.end);
  return !endsSentence.test(tail) || /^\p{Ll}/u.test(following);
}

/** Wrapping may set a dash of the sentence first: it goes on in lower case, and the line before it is no item of a list. */
function isDashInside(text: string, line: Span, following: string): boolean {
  const opening = text.slice(line.start, Math.min(line.end, line.start + 16));
  const tail = text.slice(Math.max(line.start, line.end - 8), line.end);
  return /^[–—]\s\p{Ll}/u.test(following) && !bullet.test(opening) && !endsSentence.test(tail);
}

/** Two line ends or more, with nothing but space between them. */
function isBlankLineBetween(text: string, line: Span, next: Span): boolean {
  return text.slice(line.end, next.start).split(lineEnd).length > 2;
}

function blockOf(text: string, span: Span, closesParagraph: boolean): Block | null {
  const marker = bullet.exec(text.slice(span.start, Math.min(span.end, span.start + 16)));
  if (marker) {
    const start = span.start + marker[0].length;
    return start < span.end ? { start, end: span.end, kind: "item" } : null;
  }
  return { ...span, kind: looksLikeHeading(text, span, closesParagraph) ? "heading" : "paragraph" };
}

function looksLikeHeading(text: string, span: Span, closesParagraph: boolean): boolean {
  if (!closesParagraph || span.end - span.start > longestHeading) return false;
  const words = text.slice(span.start, span.end);
  return !endsClause.test(words) && /^[\p{Lu}\p{N}“"‘'#]/u.test(words) && words.includes(" ");
}
