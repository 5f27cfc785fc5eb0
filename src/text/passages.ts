/** Passages: the numbered, sentence-sized units that claims cite. */

import type { Passage, Span } from "../types.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { sentencesOf } from "./sentences.ts";

/**
 * Cuts a text into passages, numbered from 1, leaving out `furniture` (spans, in order): a block inside one gives none, and
 * a sentence that holds one ends before it. Linear.
 */
export function passagesOf(text: string, furniture: readonly Span[]): Passage[] {
  const passages: Passage[] = [];
  const blocks = blocksOf(text);
  let skip = 0;
  for (const [block, span] of blocks.entries()) {
    while (skip < furniture.length && furniture[skip]!.end <= span.start) skip += 1;
    for (const part of without(span, furniture, skip)) addPassages(text, span, part, block, passages);
  }
  return passages;
}

// --- internal ---

function without(block: Block, furniture: readonly Span[], from: number): Span[] {
  const parts: Span[] = [];
  let start = block.start;
  for (let at = from; at < furniture.length && furniture[at]!.start < block.end; at += 1) {
    if (furniture[at]!.start > start) parts.push({ start, end: furniture[at]!.start });
    start = Math.max(start, furniture[at]!.end);
  }
  if (start < block.end) parts.push({ start, end: block.end });
  return parts;
}

function addPassages(text: string, block: Block, part: Span, number: number, passages: Passage[]): void {
  const kind = block.kind === "paragraph" ? "sentence" : block.kind;
  const spans =
    kind === "heading"
      ? [trimmed(text, part)].filter((span) => span.end > span.start)
      : sentencesOf(text, part);
  for (const span of spans) passages.push({ id: passages.length + 1, ...span, kind, block: number });
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}
