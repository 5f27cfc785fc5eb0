/** Furniture inside a paragraph: bracketed pointers to other pages. */
import type { Furniture, Span } from "../../types.ts";
import { inlinePointer } from "./english-shapes.ts";
import { plain } from "./opening.ts";

/** "(Related: …)" and its like inside the blocks given, brackets included. A bracket that is not closed soon is prose. Linear. */
export function inlineFurniture(text: string, blocks: readonly Span[]): Furniture[] {
  const found: Furniture[] = [];
  for (const block of blocks) {
    for (let at = nextBracket(text, block.start, block.end); at >= 0; ) {
      const end = pointerEnd(text, at, block.end);
      if (end !== null) found.push({ start: at, end, kind: "related" });
      at = nextBracket(text, end ?? at + 1, block.end);
    }
  }
  return found;
}

// --- internal ---

/** A pointer is one headline, seldom two. */
const longestPointer = 400;

function nextBracket(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (text[at] === "(" || text[at] === "[") return at;
  return -1;
}

function pointerEnd(text: string, at: number, limit: number): number | null {
  if (!inlinePointer.test(plain(text.slice(at + 1, Math.min(limit, at + 40))))) return null;
  const close = text[at] === "(" ? ")" : "]";
  let depth = 0;
  for (let end = at; end < Math.min(limit, at + longestPointer); end += 1) {
    if (text[end] === text[at]) depth += 1;
    else if (text[end] === close) depth -= 1;
    if (depth === 0) return end + 1;
  }
  return null;
}
