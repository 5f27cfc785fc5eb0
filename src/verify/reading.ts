/**
 * How a sentence can be read off passages: word after word, with as few leaps as possible. News is shortened by leaving words out
 * and going on in order, so that costs little; going back, or over to another passage, is how things get said of the wrong one.
 */
import type { ClaimWord } from "./evidence.ts";
import type { Positions } from "./positions.ts";

/** One word of the sentence in order: its content side, or a grammar word (`content` null) by its stem. */
export type ReadWord = { readonly stem: string; readonly content: ClaimWord | null };

/**
 * 1: the sentence is read off one passage in order; towards 0 and below: its words are missing, or gathered from everywhere.
 * `positions`: the passages to read from, in order of `places` (their numbers in the text). Work: words × `mostStates` × places
 * where a word stands, all bounded.
 */
export function readability(
  words: readonly ReadWord[],
  places: readonly number[],
  positions: readonly Positions[],
): number {
  const contentWords = words.filter(({ content }) => content !== null).length;
  if (contentWords === 0) return 1;
  let states: State[] = [{ place: -1, at: -1, cost: 0 }];
  for (const word of words) states = step(states, word, places, positions);
  const cheapest = Math.min(...states.map(({ cost }) => cost));
  return 1 - cheapest / Math.max(fewest, contentWords);
}

// --- internal ---

type State = { readonly place: number; readonly at: number; readonly cost: number };

/**
 * Costs of leaps, in missing content words. Set by hand on one half of public claim data and rounded; each may move by a half
 * without moving the figures by more than a point.
 */
const costs = {
  /** A content word that is nowhere; a grammar word that is not there. */
  missing: 1,
  grammar: 0.05,
  /** A word of the table of same words. */
  alike: 0.1,
  /** Onwards in the same passage: each doubling of the distance, up to the limit. */
  onwards: 0.03,
  onwardsMost: 0.3,
  back: 0.5,
  neighbour: 0.3,
  far: 0.6,
};
/** A sentence of one content word would be all or nothing. */
const fewest = 2;
/** Readings kept after each word. */
const mostStates = 48;

function step(
  states: readonly State[],
  word: ReadWord,
  places: readonly number[],
  positions: readonly Positions[],
): State[] {
  const skipped = word.content ? costs.missing : costs.grammar;
  const next = states.map((state) => ({ ...state, cost: state.cost + skipped }));
  for (const [index, place] of places.entries()) {
    for (const at of positions[index]!.of(word.stem)) next.push(reached(states, place, at, 0));
    for (const stem of word.content?.alike ?? [])
      for (const at of positions[index]!.of(stem)) next.push(reached(states, place, at, costs.alike));
  }
  return cheapestOf(next);
}

function reached(states: readonly State[], place: number, at: number, extra: number): State {
  let cost = Number.POSITIVE_INFINITY;
  for (const state of states) cost = Math.min(cost, state.cost + leap(state, place, at));
  return { place, at, cost: cost + extra };
}

function leap(from: State, place: number, at: number): number {
  if (from.place === -1) return 0;
  if (from.place !== place) return Math.abs(from.place - place) === 1 ? costs.neighbour : costs.far;
  const distance = at - from.at;
  if (distance <= 0) return distance === 0 ? costs.missing : costs.back;
  return distance === 1 ? 0 : Math.min(costs.onwardsMost, costs.onwards * Math.log2(distance) + 0.02);
}

/** The cheapest state of each place, then the cheapest of all: a dear one does not win later. */
function cheapestOf(states: readonly State[]): State[] {
  const best = new Map<number, State>();
  for (const state of states) {
    const key = state.place * 100_000 + state.at;
    const known = best.get(key);
    if (!known || known.cost > state.cost) best.set(key, state);
  }
  return [...best.values()].sort((one, other) => one.cost - other.cost).slice(0, mostStates);
}
