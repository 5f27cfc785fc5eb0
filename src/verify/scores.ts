/** What each passage of an article is worth for the words of a claim. */
import type { Index } from "./index-content.ts";

/** A word of a claim, once, with what it weighs there altogether. */
export type Term = {
  readonly lower: string;
  readonly stem: string;
  /** Stems that may stand for it. */
  readonly alike: readonly string[];
  readonly weight: number;
};

/** Places in `index.passages`, in any order, each once and with its number in the same place of `values`. */
export type Scores = { readonly places: readonly number[]; readonly values: Float64Array };

/** What a term is worth that is matched so well; `at`: its number among the terms. */
export type Worth = (term: Term, at: number, strength: number) => number;

/**
 * The sum of what the terms are worth in each of the `candidates` (places; null: in each passage that has one of them). Work: for each
 * term and each stem alike to it the first `mostPlaces` passages that have it.
 */
export function scoresOf(
  index: Index,
  terms: readonly Term[],
  candidates: readonly number[] | null,
  worth: Worth,
): Scores {
  if (candidates && candidates.length <= fewCandidates) return fewScores(index, terms, candidates, worth);
  const scores = allScores(index, terms, worth);
  return candidates ? onlyOf(scores, new Set(candidates)) : scores;
}

/** How well the passage at `place` matches the term: 1, less by a word that may stand for it, 0. */
export function strengthAt({ passages }: Index, { stem, alike }: Term, place: number): number {
  const { stems } = passages[place]!;
  if (stems.has(stem)) return 1;
  return alike.some((one) => stems.has(one)) ? alikeMatch : 0;
}

/** The `most` places with the highest numbers above 0, the best first; of equals the earlier in the text. Linear in the places. */
export function bestOf({ places, values }: Scores, most: number): number[] {
  const best: Scored[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const one = { place: places[at]!, score: values[at]! };
    if (one.score <= 0 || (best.length === most && !isBetter(one, best.at(-1)!))) continue;
    const rank = best.findIndex((other) => isBetter(one, other));
    best.splice(rank === -1 ? best.length : rank, 0, one);
    if (best.length > most) best.pop();
  }
  return best.map(({ place }) => place);
}

// --- internal ---

/** How well a word is matched by one that the table of news words puts in its place. */
const alikeMatch = 0.8;

/**
 * A word that stands in more passages tells nothing of where to look: among a million characters of news, some 8,000 passages, none
 * but grammar does.
 */
const mostPlaces = 4_000;

/** So few are looked into one by one; more cost less by way of the postings. */
const fewCandidates = 256;

type Scored = { readonly place: number; readonly score: number };

const isBetter = (one: Scored, other: Scored): boolean =>
  one.score > other.score || (one.score === other.score && one.place < other.place);

function fewScores(
  index: Index,
  terms: readonly Term[],
  candidates: readonly number[],
  worth: Worth,
): Scores {
  const places = [...new Set(candidates)];
  const values = Float64Array.from(places, (place) =>
    terms.reduce((sum, term, at) => {
      const strength = strengthAt(index, term, place);
      return strength === 0 ? sum : sum + worth(term, at, strength);
    }, 0),
  );
  return { places, values };
}

function allScores(index: Index, terms: readonly Term[], worth: Worth): Scores {
  const sheet = sheetOf(index);
  const places: number[] = [];
  for (const [at, term] of terms.entries()) {
    sheet.turn += 1;
    addTo(sheet, index.postings.get(term.stem), worth(term, at, 1), places);
    const value = worth(term, at, alikeMatch);
    for (const stem of term.alike) addTo(sheet, index.postings.get(stem), value, places);
  }
  const values = Float64Array.from(places, (place) => sheet.values[place]!);
  for (const place of places) sheet.values[place] = 0;
  return { places, values };
}

/** Adds up for one index; between two uses all values are 0. Made anew for each claim, 100,000 passages would cost more than the adding. */
type Sheet = {
  readonly values: Float64Array;
  /** The turn in which each passage was last counted: a term counts once in each. */
  readonly counted: Float64Array;
  turn: number;
};

const sheets = new WeakMap<Index, Sheet>();

function sheetOf(index: Index): Sheet {
  const size = index.passages.length;
  const sheet = sheets.get(index) ?? {
    values: new Float64Array(size),
    counted: new Float64Array(size),
    turn: 0,
  };
  sheets.set(index, sheet);
  return sheet;
}

/** `places`: gets those that had nothing yet. */
function addTo(
  { values, counted, turn }: Sheet,
  postings: readonly number[] | undefined,
  value: number,
  places: number[],
): void {
  if (value === 0 || !postings) return;
  const end = Math.min(postings.length, mostPlaces);
  for (let at = 0; at < end; at += 1) {
    const place = postings[at]!;
    if (counted[place] === turn) continue;
    counted[place] = turn;
    if (values[place] === 0) places.push(place);
    values[place]! += value;
  }
}

function onlyOf({ places, values }: Scores, wanted: ReadonlySet<number>): Scores {
  return { places, values: values.map((value, at) => (wanted.has(places[at]!) ? value : 0)) };
}
