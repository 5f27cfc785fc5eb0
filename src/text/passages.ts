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
  for (const [number, block] of blocks.entries()) {
    while (skip < furniture.length && furniture[skip]!.end <= block.start) skip += 1;
    for (const part of without(block, furniture, skip)) {
      const kind = kindOf(block, part);
      for (const { start, end } of kind === "heading" ? [part] : sentencesOf(text, part))
        passages.push({ id: passages.length + 1, start, end, kind, block: number });
    }
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

/** What furniture leaves of a heading is no heading: the furniture may have been all that made the block end without a stop. */
function kindOf(block: Block, part: Span): Passage["kind"] {
  if (block.kind === "item") return "item";
  const isWhole = part.start === block.start && part.end === block.end;
  return block.kind === "heading" && isWhole ? "heading" : "sentence";
}
