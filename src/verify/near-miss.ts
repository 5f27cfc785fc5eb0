/** The nearest stretch to words that are not in the text, and what differs. */
import { diffArrays } from "diff";
import { isInsideWord } from "../text/boundary.ts";
import { fold, rawSpan } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";
import type { Span } from "../types.ts";
import { type Said, said, saidTogether } from "../words/said.ts";
import type { Index } from "./index-content.ts";
import { longestPrefix, type Prefix } from "./longest-prefix.ts";
import { nearestStretch } from "./nearest-stretch.ts";

/** `likeness` 0..1: the share of the characters that is the same. */
export type NearMiss = { readonly span: Span; readonly likeness: number; readonly difference: Said };

/** The stretch that `core` (folded, see quoteCore) nearly is, or null. Linear in the text and, for long quotes, in `core`. */
export function nearMiss(index: Index, core: string): NearMiss | null {
  return core.length <= longestCompared ? compared(index, core) : begun(index, core);
}

// --- internal ---

/** Longer quotes are compared by their beginning: a comparison by characters costs the product of both lengths. */
const longestCompared = 2000;
/** The stretch of text that is compared, at most. */
const widestWindow = 8000;
/** Units of the quote times units of all windows: about 60 ms. A quote of 1,500 units in a text of ordinary sentences has all four windows. */
const mostCompared = 24_000_000;
/** More than a third of the characters changed is another sentence. */
const mostChanged = 0.34;

/** Passages that are compared: the best by words is not always the nearest by letters ("can’t" is another word than "can"). */
const windowsCompared = 4;

function compared(index: Index, core: string): NearMiss | null {
  const found = affordable(windowsFor(index, core), core).map((window) => comparedIn(index, core, window));
  return found.reduce((best, one) => (one && one.likeness > (best?.likeness ?? 0) ? one : best), null);
}

/** The first ones, the best by words, as far as they go. */
function affordable(windows: readonly Span[], core: string): readonly Span[] {
  let work = 0;
  return windows.filter(({ start, end }) => {
    work += (end - start) * core.length;
    return work <= mostCompared;
  });
}

function comparedIn(index: Index, core: string, window: Span): NearMiss | null {
  const folded = fold(index.content.text.slice(window.start, window.end));
  const best = nearestStretch(folded.text, core, Math.floor(core.length * mostChanged));
  if (!best || best.end <= best.start) return null;
  const [start, end] = toWords(folded.text, best.start, best.end);
  const span = rawSpan(folded, start, end);
  if (!span) return null;
  const raw = { start: span.start + window.start, end: span.end + window.start };
  const likeness = 1 - best.errors / core.length;
  return { span: raw, likeness, difference: differenceOf(folded.text.slice(start, end), core) };
}

/** The passages that share the rarest words with the quote, best first, each with as much around it as the quote is long. */
function windowsFor(index: Index, core: string): Span[] {
  const scores = new Map<number, number>();
  for (const stem of new Set(wordsOf(core).map((word) => word.stem))) {
    const places = index.postings.get(stem) ?? [];
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + 1 / (1 + places.length));
  }
  const ranked = [...scores].sort(([one, its], [other, theirs]) => theirs - its || one - other);
  return ranked.slice(0, windowsCompared).map(([place]) => {
    const { passage } = index.passages[place]!;
    const start = Math.max(0, passage.start - core.length);
    return { start, end: Math.min(passage.end + core.length, start + widestWindow) };
  });
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

/** At most three changes, in whole words ("can't" for "can", not a lost "'t"): what the article has, and what the quote has there. */
function differenceOf(stored: string, given: string): Said {
  const changes: Said[] = [];
  const parts = diffArrays(stored.split(" "), given.split(" "));
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]!;
    if (!part.added && !part.removed) continue;
    const words = short(part.value.join(" "));
    const next = parts[at + 1];
    if (part.removed && next?.added) {
      changes.push(said("verdict.change-instead", { stored: words, given: short(next.value.join(" ")) }));
      at += 1;
    } else {
      changes.push(
        part.removed
          ? said("verdict.change-left-out", { stored: words })
          : said("verdict.change-added", { given: words }),
      );
    }
  }
  return together(changes);
}

/** At most three of them; the rest is counted. */
function together(changes: readonly Said[]): Said {
  const [first, ...others] = changes.slice(0, mostChanges);
  if (first === undefined) return said("verdict.change-spacing");
  const more = changes.length - mostChanges;
  const rest = more > 0 ? [said("verdict.changes-more", { count: more })] : [];
  return saidTogether("verdict.changes", [first, ...others, ...rest]);
}

const mostChanges = 3;

const short = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, 57).trimEnd()}…`);

/** A long quote whose beginning stands in the text is altered where the two part. */
function begun(index: Index, core: string): NearMiss | null {
  const { folded } = index.source;
  const prefix: Prefix = longestPrefix(folded.text, core);
  if (prefix.length < 200) return null;
  const span = rawSpan(folded, prefix.at, prefix.at + prefix.length);
  if (!span) return null;
  const tail = core.slice(Math.max(0, prefix.length - 50), prefix.length).trim();
  return {
    span,
    likeness: prefix.length / core.length,
    difference: said("verdict.change-parts", { stored: tail }),
  };
}
