/** Which passages a claim rests on, and how much of it they cover. */
import type { Word } from "../text/words.ts";
import type { Index } from "./index-content.ts";
import { alikeStems } from "./same-word.ts";
import { bestOf, type Scores, scoresOf, strengthAt, type Term } from "./scores.ts";

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

/** The claim's content words. A word that the text says often tells less; names and numbers are weighed by their own checks. */
export function claimWords(words: readonly Word[]): ClaimWord[] {
  return words.filter((word) => word.content).map((word) => ({ word, alike: alikeStems(word), weight: 1 }));
}

/**
 * Chooses up to `most` of the `candidates` (places; null: all passages) that cover the words best: the best one first, then
 * whichever adds most, neighbours a little before others. Work: see `scoresOf`.
 */
export function gatherEvidence(
  index: Index,
  words: readonly ClaimWord[],
  candidates: readonly number[] | null,
  most: number,
): Evidence {
  const terms = termsOf(words);
  const covered = new Float64Array(terms.length);
  const places: number[] = [];
  const shares: number[] = [];
  while (places.length < most) {
    const next = bestAddition(index, terms, candidates, { covered, places });
    if (next === null) break;
    for (const [at, term] of terms.entries())
      covered[at] = Math.max(covered[at]!, strengthAt(index, term, next));
    places.push(next);
    shares.push(shareOf(terms, covered));
  }
  const missing = new Set(terms.filter((_, at) => covered[at] === 0).map(({ lower }) => lower));
  return {
    places,
    first: words.length === 0 ? 1 : (shares[0] ?? 0),
    joint: words.length === 0 ? 1 : (shares.at(-1) ?? 0),
    missing: words.filter(({ word }) => missing.has(word.lower)),
  };
}

/** The `most` places that hold most of the words, rare ones first; the best first. Work: see `scoresOf`. */
export function rankPlaces(
  index: Index,
  words: readonly ClaimWord[],
  candidates: readonly number[] | null,
  most: number,
): number[] {
  const rarity = ({ stem }: Term): number => Math.log(2 + (index.postings.get(stem)?.length ?? 0));
  const scores = scoresOf(
    index,
    termsOf(words),
    candidates,
    (term, _, strength) => (term.weight * strength) / rarity(term),
  );
  return bestOf(scores, most);
}

// --- internal ---

/** A word said twenty times is looked up once: the rest is its weight. */
function termsOf(words: readonly ClaimWord[]): Term[] {
  const terms = new Map<string, Term>();
  for (const { word, alike, weight } of words) {
    const { lower, stem } = word;
    const known = terms.get(lower);
    terms.set(lower, { lower, stem, alike, weight: weight + (known?.weight ?? 0) });
  }
  return [...terms.values()];
}

function shareOf(terms: readonly Term[], covered: Float64Array): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return terms.reduce((sum, { weight }, at) => sum + covered[at]! * weight, 0) / (total || 1);
}

/** A neighbour of what is chosen tells the same story: it is preferred by a tenth. */
const neighbourBonus = 1.1;

type Chosen = { readonly covered: Float64Array; readonly places: readonly number[] };

function bestAddition(
  index: Index,
  terms: readonly Term[],
  candidates: readonly number[] | null,
  { covered, places }: Chosen,
): number | null {
  const gains = scoresOf(
    index,
    terms,
    candidates,
    ({ weight }, at, strength) => Math.max(0, strength - covered[at]!) * weight,
  );
  return bestOf(preferring(gains, places), 1)[0] ?? null;
}

/** What is chosen adds nothing more. */
function preferring({ places, values }: Scores, chosen: readonly number[]): Scores {
  const factor = (place: number): number => {
    if (chosen.includes(place)) return 0;
    return chosen.some((one) => Math.abs(one - place) === 1) ? neighbourBonus : 1;
  };
  return { places, values: values.map((gain, at) => gain * factor(places[at]!)) };
}
