/** Check 6: how far the passages cover what a sentence says, and whether they say it of one another. */
import type { Word } from "../text/words.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import { type ClaimWord, rankPlaces } from "./evidence.ts";
import type { Index } from "./index-content.ts";
import type { Positions } from "./positions.ts";
import { type ReadWord, readability } from "./reading.ts";

export type Support = {
  /** 0..1: how far above or below what is demanded of such a sentence; `threshold` is just enough. */
  readonly score: number;
  readonly covered: boolean;
};

/** The one threshold of all scores: a claim is supported from here on, and never below. */
export const threshold = 0.5;

/**
 * Judges the coverage of a sentence. Three views are weighed: whether it can be read off the passages in order, whether its
 * neighbouring words are neighbours there, and how much of it one passage holds. How much is demanded grows with how
 * much is copied: see `demanded`.
 */
export function supportOf(
  index: Index,
  { words, content }: ClaimSentence,
  candidates: readonly number[] | null,
  first: number,
): Support {
  const places = rankPlaces(index, content, candidates, mostPlaces);
  const positions = places.map((place) => index.positionsAt(place));
  const read = Math.max(0, readability(readWords(words, content), places, positions));
  const strength = 0.4 * read + 0.3 * closeness(content, positions) + 0.3 * first;
  const needed = demanded(copied(words, positions));
  return { score: scoreOf(strength, needed), covered: strength >= needed };
}

// --- internal ---

/** From the threshold up where enough is there, below it where not; on either side by how much is there, and how much was asked. */
function scoreOf(strength: number, needed: number): number {
  if (strength < needed) return threshold * (0.5 * strength + 0.5 * (strength / needed));
  return threshold + (1 - threshold) * (0.5 * strength + 0.5 * ((strength - needed) / (1 - needed)));
}

/** A sentence is read off this many passages at most; the best dozen hold all that matters of an article. */
const mostPlaces = 12;

/**
 * The shipped threshold. A sentence in new words has lost much of its likeness honestly: 0.45 asks that nearly half survives. A
 * sentence in the article's own words has no such excuse: what is missing or out of order then is a splice of two facts, and
 * 0.9 asks that it hangs together. Between 30 % and 80 % of word pairs copied, the demand rises in two straight lines.
 * Chosen as round figures where public claim data (one half, see the README) balances refusals of both kinds.
 */
const demands: readonly [copied: number, strength: number][] = [
  [0.3, 0.45],
  [0.6, 0.6],
  [0.8, 0.9],
];

function demanded(share: number): number {
  const above = demands.findIndex(([at]) => share < at);
  if (above === 0) return demands[0]![1];
  if (above === -1) return demands.at(-1)![1];
  const [low, high] = [demands[above - 1]!, demands[above]!];
  return low[1] + ((share - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}

function readWords(words: readonly Word[], content: readonly ClaimWord[]): ReadWord[] {
  const byWord = new Map(content.map((claimWord) => [claimWord.word, claimWord]));
  return words.map((word) => ({ stem: word.stem, content: byWord.get(word) ?? null }));
}

/** Share of neighbouring words that are neighbours in a passage too. */
function copied(words: readonly Word[], positions: readonly Positions[]): number {
  if (words.length < 2) return 1;
  let pairs = 0;
  for (let at = 0; at + 1 < words.length; at += 1)
    if (positions.some((passage) => areNeighbours(passage, words[at]!.stem, words[at + 1]!.stem))) pairs += 1;
  return pairs / (words.length - 1);
}

function areNeighbours(passage: Positions, one: string, other: string): boolean {
  const second = passage.of(other);
  return second.length > 0 && passage.of(one).some((at) => second.includes(at + 1));
}

/** How close neighbouring content words stand to each other in some passage, in the same order; on average. */
function closeness(content: readonly ClaimWord[], positions: readonly Positions[]): number {
  if (content.length < 2) return 1;
  let sum = 0;
  for (let at = 0; at + 1 < content.length; at += 1)
    sum += Math.max(0, ...positions.map((passage) => pairCloseness(passage, content[at]!, content[at + 1]!)));
  return sum / (content.length - 1);
}

function pairCloseness(passage: Positions, one: ClaimWord, other: ClaimWord): number {
  let best = 0;
  const second = standing(passage, other);
  if (second.length === 0) return 0;
  for (const from of standing(passage, one))
    for (const to of second) best = Math.max(best, closenessAt(to - from));
  return best;
}

/** Numbers among the content words at which the word, or one alike, stands. */
function standing(passage: Positions, { word, alike }: ClaimWord): number[] {
  return [word.stem, ...alike].flatMap((stem) => passage.of(stem)).map((at) => passage.contentRank(at));
}

/** By distance in content words: next to each other 1, further less; in the wrong order at most a half. */
function closenessAt(distance: number): number {
  if (distance === 0) return 0;
  if (distance < 0) return distance >= -2 ? 0.5 : distance >= -5 ? 0.35 : 0.25;
  if (distance === 1) return 1;
  return distance <= 3 ? 0.8 : distance <= 6 ? 0.6 : 0.4;
}
