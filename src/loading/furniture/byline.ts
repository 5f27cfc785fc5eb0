/** The byline that stands in a text as a line of its own. */
import type { Furniture } from "../../types.ts";
import { bylineShape } from "./english-shapes.ts";

/** The names of the first author line that has the shape of a byline, without "By"; null where there is none. */
export function bylineWords(text: string, furniture: readonly Furniture[]): string | null {
  for (const { start, end, kind } of furniture) {
    if (kind !== "author" || end - start > longestByline) continue;
    const line = text.slice(start, end);
    if (bylineShape.test(line))
      return line.replace(/^(?:by|written by|posted by|author:|from) /iu, "").trim();
  }
  return null;
}

// --- internal ---

const longestByline = 120;
