/** Which passages together may support a claim. */
import type { Content } from "../../types.ts";
import { type Ranked, type Ranking, rank } from "../retrieval.ts";
import type { Matches } from "./matches.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { Term } from "./question.ts";

/**
 * Up to `count` passages for `claim`, best first. A claim says several things, so passages are taken one by one, and what those
 * taken before hold already counts less: the second passage is the one that carries the rest. Scores fall from first to last
 * and compare within one claim. Time: `count` times the passages that hold a word of it.
 */
export function rankSupport(content: Content, claim: string, count: number): Ranked[] {
  const ranking = rank(content, claim);
  const { matches, index, question } = ranking;
  const fitness = new Map(ranking.best.map(({ at, score }) => [at, score * fitnessShare]));
  const left = new Set(candidatesOf(ranking));
  const held = question.terms.map(() => 0);
  const taken: Ranked[] = [];
  while (taken.length < count && left.size > 0) {
    const [at, score] = bestOf(left, (one) => (fitness.get(one) ?? 0) + gain(ranking, held, one));
    left.delete(at);
    taken.push({ passage: index.passages[at]!, score });
    for (const term of held.keys()) if (amount(matches, at, term) > 0) held[term]! += 1;
  }
  return taken;
}

// --- internal ---

/** Part of a passage's fitness as the place of an answer that counts here. */
const fitnessShare = 0.5;
/** What a word counts again, each time that a passage taken before holds it. */
const again = 0.7;
/** What a word counts that only the sentence before holds: a paragraph names its subject once. */
const before = 0.3;
/** Numbers and dates tell one fact from its like. */
const numberWeight = 1.5;
/** A bound for long texts; beyond it a passage shares a common word or two with the claim. */
const mostCandidates = 400;

function candidatesOf({ matches, question }: Ranking): number[] {
  const sums = [...matches].map(([at, held]): [number, number] => [
    at,
    held.reduce((sum, part, term) => sum + part * question.terms[term]!.weight, 0),
  ]);
  sums.sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  return sums.slice(0, mostCandidates).map(([at]) => at);
}

function gain({ matches, index, question }: Ranking, held: readonly number[], at: number): number {
  const previous = sameBlock(index, at - 1, at) ? at - 1 : -1;
  return question.terms.reduce((sum, term, number) => {
    const own = amount(matches, at, number);
    const part = own > 0 || amount(matches, previous, number) === 0 ? own : before;
    return sum + part * weightOf(term) * again ** held[number]!;
  }, 0);
}

const amount = (matches: Matches, at: number, term: number): number => matches.get(at)?.[term] ?? 0;
const weightOf = (term: Term): number => term.weight * (term.kind === "number" ? numberWeight : 1);

const sameBlock = ({ passages }: PassageIndex, one: number, other: number): boolean =>
  passages[one] !== undefined && passages[one].block === passages[other]!.block;

function bestOf(places: Iterable<number>, score: (at: number) => number): [number, number] {
  let best: [number, number] = [-1, Number.NEGATIVE_INFINITY];
  for (const at of places) {
    const value = score(at);
    if (value > best[1]) best = [at, value];
  }
  return best;
}
