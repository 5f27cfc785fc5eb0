/** A stretch of text without the space around it. */
import type { Span } from "../types.ts";

/** `span` without white space at its ends; empty, at its end, where it holds nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
