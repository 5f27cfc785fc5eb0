/** The nearest stretch to words that are not in the text, and what differs. */
import search from "approx-string-match";
import { diffWordsWithSpace } from "diff";
import { isInsideWord } from "../text/boundary.ts";
import { fold, rawSpan } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";
import type { Span } from "../types.ts";
import type { Index } from "./index-content.ts";
import { longestPrefix, type Prefix } from "./longest-prefix.ts";

/** `likeness` 0..1: the share of the characters that is the same. */
export type NearMiss = { readonly span: Span; readonly likeness: number; readonly difference: string };

/** The stretch that `core` (folded, see quoteCore) nearly is, or null. Linear in the text and, for long quotes, in `core`. */
export function nearMiss(index: Index, core: string): NearMiss | null {
  return core.length <= longestCompared ? compared(index, core) : begun(index, core);
}

// --- internal ---

/** Longer quotes are compared by their beginning: a comparison by characters costs the product of both lengths. */
const longestCompared = 2000;
/** The stretch of text that is compared, at most. */
const widestWindow = 8000;
/** More than a third of the characters changed is another sentence. */
const mostChanged = 0.34;

function compared(index: Index, core: string): NearMiss | null {
  const window = windowFor(index, core);
  if (!window) return null;
  const folded = fold(index.content.text.slice(window.start, window.end));
  const matches = search(folded.text, core, Math.floor(core.length * mostChanged));
  const best = matches.toSorted((one, other) => one.errors - other.errors)[0];
  if (!best || best.end <= best.start) return null;
  const [start, end] = toWords(folded.text, best.start, best.end);
  const span = rawSpan(folded, start, end);
  if (!span) return null;
  const raw = { start: span.start + window.start, end: span.end + window.start };
  const likeness = 1 - best.errors / core.length;
  return { span: raw, likeness, difference: differenceOf(folded.text.slice(start, end), core) };
}

/** The passage that shares the rarest words with the quote, with as much around it as the quote is long. */
function windowFor(index: Index, core: string): Span | null {
  const scores = new Map<number, number>();
  for (const stem of new Set(wordsOf(core).map((word) => word.stem))) {
    const places = index.postings.get(stem) ?? [];
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + 1 / (1 + places.length));
  }
  let best = -1;
  for (const [place, score] of scores) if (best === -1 || score > scores.get(best)!) best = place;
  if (best === -1) return null;
  const { passage } = index.passages[best]!;
  const start = Math.max(0, passage.start - core.length);
  return { start, end: Math.min(passage.end + core.length, start + widestWindow) };
}

function toWords(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start > 0 && isInsideWord(text, start)) start -= 1;
  while (end < text.length && isInsideWord(text, end)) end += 1;
  while (start < end && text[start] === " ") start += 1;
  while (end > start && text[end - 1] === " ") end -= 1;
  return [start, end];
}

/** At most three changes, in words: what the article has, and what the quote has there. */
function differenceOf(stored: string, given: string): string {
  const changes: string[] = [];
  const parts = diffWordsWithSpace(stored, given);
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]!;
    if (!part.added && !part.removed) continue;
    const next = parts[at + 1];
    if (part.removed && next?.added) {
      changes.push(`the article has “${short(part.value)}” where this has “${short(next.value)}”`);
      at += 1;
    } else if (part.value.trim() !== "") {
      changes.push(
        part.removed ? `this leaves out “${short(part.value)}”` : `this adds “${short(part.value)}”`,
      );
    }
  }
  if (changes.length === 0) return "the spacing differs";
  const more = changes.length > 3 ? `; and ${changes.length - 3} more` : "";
  return changes.slice(0, 3).join("; ") + more;
}

const short = (words: string): string => {
  const trimmed = words.trim();
  return trimmed.length <= 60 ? trimmed : `${trimmed.slice(0, 57).trimEnd()}…`;
};

/** A long quote whose beginning stands in the text is altered where the two part. */
function begun(index: Index, core: string): NearMiss | null {
  const { folded } = index.source;
  const prefix: Prefix = longestPrefix(folded.text, core);
  if (prefix.length < 200) return null;
  const span = rawSpan(folded, prefix.at, prefix.at + prefix.length);
  if (!span) return null;
  const tail = short(core.slice(Math.max(0, prefix.length - 50), prefix.length));
  return {
    span,
    likeness: prefix.length / core.length,
    difference: `it parts from the article after “${tail}”`,
  };
}
