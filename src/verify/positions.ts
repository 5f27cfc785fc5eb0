/** Where each word of a passage stands in it. */
import type { Word } from "../text/words.ts";

export type Positions = {
  /** Word numbers at which `stem` stands, the first few. */
  of(stem: string): readonly number[];
  /** Of a word number, its number among the content words. */
  readonly contentRank: (at: number) => number;
};

/** A word that comes more often tells nothing by where it stands; the bound keeps one word repeated from costing its square. */
const mostTimes = 8;
const nowhere: readonly number[] = [];

/** `words`: all of the passage's. Linear in them. */
export function positionsOf(words: readonly Word[]): Positions {
  const known = new Map<string, number[]>();
  const ranks = new Uint32Array(words.length);
  let rank = 0;
  for (const [at, word] of words.entries()) {
    ranks[at] = rank;
    if (word.content) rank += 1;
    const places = known.get(word.stem);
    if (!places) known.set(word.stem, [at]);
    else if (places.length < mostTimes) places.push(at);
  }
  return { of: (stem) => known.get(stem) ?? nowhere, contentRank: (at) => ranks[at]! };
}
