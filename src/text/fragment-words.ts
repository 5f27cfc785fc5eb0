/** The words of a page as browsers compare them when they look for a text fragment. */
import type { Span } from "../types.ts";

export type Word = Span & {
  /** What a browser takes as the same word has the same key. */
  readonly key: string;
  /** Number of the line of the stored text. A line of it is at most one block of the page. */
  readonly line: number;
};

export type FragmentWords = {
  readonly words: readonly Word[];
  /** How often each three words together stand in the text. */
  readonly counts: ReadonlyMap<string, number>;
  /** Key of the three words from this one on; they may run over lines, where no browser would find them. */
  readonly keyAt: (first: number) => string;
};

/** Linear. */
export function fragmentWords(text: string): FragmentWords {
  const words: Word[] = [];
  let line = 0;
  for (const match of text.matchAll(wordOrLine)) {
    if (!/[\p{L}\p{N}\p{M}_]/u.test(match[0])) line += 1;
    else {
      const start = match.index;
      words.push({ start, end: start + match[0].length, key: keyOf(match[0]), line });
    }
  }
  const keyAt = (at: number): string =>
    `${words[at]?.key} ${words[at + 1]?.key ?? ""} ${words[at + 2]?.key ?? ""}`;
  const counts = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) counts.set(keyAt(at), (counts.get(keyAt(at)) ?? 0) + 1);
  return { words, counts, keyAt };
}

/** Number of the first word that ends after `offset`. */
export function wordAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Number of the last word that begins before `offset`; -1 for none. */
export function lastWordBefore(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// --- internal ---

/**
 * Letters and digits, with the signs that may stand inside of a word (UAX 29: MidLetter, MidNum, ExtendNumLet): at the ends of such
 * a run every browser sees a word's end. Or a line's end,
 * and the end of a table's cell.
 */
const wordOrLine = /\n| \| |[\p{L}\p{M}\p{N}_]+(?:['’.·:,;\u00ad\u200d][\p{L}\p{M}\p{N}_]+)*/gu;

/** Browsers compare at the first level of the Unicode collation: without case and accents; marks like ’ are one with '. */
const keyOf = (word: string): string =>
  word
    .normalize("NFKD")
    .replaceAll(/[\p{M}\u00ad\u200b-\u200d]/gu, "")
    .replaceAll("’", "'")
    .toLowerCase();
