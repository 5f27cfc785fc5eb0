/** Which passages a claim rests on, and how much of it they cover. */
import type { Word } from "../text/words.ts";
import type { Index } from "./index-content.ts";
import { alikeStems } from "./same-word.ts";

/** A word of the claim that carries content, with the stems that stand for it and what it weighs. */
export type ClaimWord = {
  readonly word: Word;
  readonly alike: readonly string[];
  readonly weight: number;
};

export type Evidence = {
  /** Places in `index.passages`, the best first. */
  readonly places: readonly number[];
  /** Share of the claim's weight that the first alone covers, and all together. */
  readonly first: number;
  readonly joint: number;
  /** Words that none of them has. */
  readonly missing: readonly ClaimWord[];
};

/** How well a word is matched by one that the table of news words puts in its place. */
const alikeMatch = 0.8;

/** The claim's content words. A word that the text says often tells less; names and numbers are weighed by their own checks. */
export function claimWords(words: readonly Word[]): ClaimWord[] {
  return words.filter((word) => word.content).map((word) => ({ word, alike: alikeStems(word), weight: 1 }));
}

/**
 * Chooses up to `most` of the `candidates` (places; null: all passages) that cover the words best: the best one first, then
 * whichever adds most, neighbours a little before others. Linear in the postings of the claim's words.
 */
export function gatherEvidence(
  index: Index,
  words: readonly ClaimWord[],
  candidates: readonly number[] | null,
  most: number,
): Evidence {
  const matches = matchesOf(index, words, candidates);
  const covered = new Float64Array(words.length);
  const places: number[] = [];
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const shares: number[] = [];
  while (places.length < most) {
    const next = bestAddition(matches, words, covered, places);
    if (next === null) break;
    for (const [at, strength] of matches.get(next)!) covered[at] = Math.max(covered[at]!, strength);
    places.push(next);
    shares.push(covered.reduce((sum, strength, at) => sum + strength * words[at]!.weight, 0) / total);
  }
  return {
    places,
    first: words.length === 0 ? 1 : (shares[0] ?? 0),
    joint: words.length === 0 ? 1 : (shares.at(-1) ?? 0),
    missing: words.filter((_, at) => covered[at] === 0),
  };
}

/** The `most` places that hold most of the words, rare ones first; the best first. Linear in the words' postings. */
export function rankPlaces(
  index: Index,
  words: readonly ClaimWord[],
  candidates: readonly number[] | null,
  most: number,
): number[] {
  const scores = new Map<number, number>();
  const matches = matchesOf(index, words, candidates);
  for (const [place, found] of matches) {
    let score = 0;
    for (const [at, strength] of found)
      score += strength / Math.log(2 + (index.postings.get(words[at]!.word.stem)?.length ?? 0));
    scores.set(place, score);
  }
  return [...scores]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, most)
    .map(([place]) => place);
}

// --- internal ---

type Matches = Map<number, Map<number, number>>;

/** Place → claim word → how well it is matched there. */
function matchesOf(index: Index, words: readonly ClaimWord[], candidates: readonly number[] | null): Matches {
  const matches: Matches = new Map();
  const wanted = candidates && new Set(candidates);
  for (const [at, { word, alike }] of words.entries()) {
    for (const stem of alike) addMatches(index, stem, at, alikeMatch, wanted, matches);
    addMatches(index, word.stem, at, 1, wanted, matches);
  }
  return matches;
}

function addMatches(
  index: Index,
  stem: string,
  at: number,
  strength: number,
  wanted: ReadonlySet<number> | null,
  matches: Matches,
): void {
  for (const place of index.postings.get(stem) ?? []) {
    if (wanted && !wanted.has(place)) continue;
    const known = matches.get(place);
    if (!known) matches.set(place, new Map([[at, strength]]));
    else known.set(at, Math.max(known.get(at) ?? 0, strength));
  }
}

/** A neighbour of what is chosen tells the same story: it is preferred by a tenth. */
const neighbourBonus = 1.1;

function bestAddition(
  matches: Matches,
  words: readonly ClaimWord[],
  covered: Float64Array,
  places: readonly number[],
): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [place, found] of matches) {
    if (places.includes(place)) continue;
    let gain = 0;
    for (const [at, strength] of found) gain += Math.max(0, strength - covered[at]!) * words[at]!.weight;
    if (places.some((chosen) => Math.abs(chosen - place) === 1)) gain *= neighbourBonus;
    if (gain > most || (gain === most && best !== null && place < best)) {
      most = gain;
      best = place;
    }
  }
  return most > 0 ? best : null;
}
