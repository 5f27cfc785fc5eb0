/** What differs between words given as a quote and the article's own, word by word. Pure. */
import { diffWordsWithSpace } from "diff";
import type { WordRun } from "../reply.ts";
import type { Span } from "../types.ts";

/**
 * Runs in order: those that both have, those of the asked words alone, those of the article alone. Null where there is no near
 * place, or so little is shared that it would be no help.
 */
export function wordDifference(asked: string, text: string, near: Span | null): readonly WordRun[] | null {
  if (near === null || asked.length > longest || near.end - near.start > longest) return null;
  const runs = diffWordsWithSpace(withoutMarks(asked), text.slice(near.start, near.end));
  const shared = runs
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (shared < asked.length * leastShared) return null;
  return runs.map(({ added, removed, value }) => ({
    of: added ? "article" : removed ? "asked" : "both",
    text: value,
  }));
}

// --- internal ---

/** In UTF-16 code units: a difference of longer words fills a phone. */
const longest = 600;
const leastShared = 0.4;

const withoutMarks = (asked: string): string => asked.trim().replace(/^["“„«‘]+|["”“»’]+$/gu, "");
