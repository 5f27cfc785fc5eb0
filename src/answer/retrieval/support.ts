/** Which passages together may support a claim. */
import type { Content } from "../../types.ts";
import { type Ranked, type Ranking, rank } from "../retrieval.ts";
import type { Matches } from "./matches.ts";
import { type PassageIndex, standTogether } from "./passage-index.ts";
import type { Term } from "./question.ts";

/**
 * Up to `count` passages for `claim`, best first. A claim says several things, so passages are taken one by one, and what those
 * taken before hold already counts less: the second passage is the one that carries the rest. A passage that only repeats one
 * that was taken (a headline, a caption) is taken last. Scores fall from first to last, but for repetitions, and compare within one
 * claim. Time: `count` times the passages that hold a word of it.
 */
export function rankSupport(content: Content, claim: string, count: number): Ranked[] {
  const ranking = rank(content, claim);
  const { index, question, matches } = ranking;
  const raw = rawScores(ranking);
  const left = new Set(candidatesOf(index, raw));
  const choosing: Choosing = {
    ranking,
    fitness: new Map(ranking.best.map(({ at, score }) => [at, score * fitnessShare])),
    raw,
    pairs: pairsAt(ranking, left),
    held: question.terms.map(() => 0),
  };
  const taken: Ranked[] = [];
  const repeated: Ranked[] = [];
  while (taken.length < count && left.size > 0) {
    const [at, score] = bestOf(left, (one) => worth(choosing, one));
    left.delete(at);
    const passage = index.passages[at]!;
    if (taken.some(({ passage: { id } }) => repeats(index, at, id - 1))) {
      repeated.push({ passage, score });
      continue;
    }
    taken.push({ passage, score });
    for (const term of choosing.held.keys()) if (amount(matches, at, term) > 0) choosing.held[term]! += 1;
  }
  return [...taken, ...repeated].slice(0, count);
}

// --- internal ---

/** The numbers below were chosen on one half of 319 claims about web pages and measured on the other. */

/** Part of a passage's fitness as the place of an answer that counts here. */
const fitnessShare = 0.1;
/** What a word counts again, each time that a passage taken before holds it. */
const again = 0.7;
/** What a word counts that only the sentence before holds: a paragraph names its subject once. */
const before = 0.2;
/** Numbers and dates tell one fact from its like; so do names. */
const kindWeights: Readonly<Record<Term["kind"], number>> = { word: 1, name: 1.3, number: 1.5 };
/**
 * What two neighbouring words of the claim bring where they are neighbours here too, beside what each brings alone: about the part
 * that sequential dependence gives to pairs (Metzler and Croft, 2005).
 */
const together = 0.2;
/** What the better neighbour brings: a story is told in sentences that stand together. */
const neighbour = 0.05;
/** Below this many content words a passage is a headline or a date; the shorter, the more it loses. */
const shortPassage = 4;
const shortLoss = 2;
/** A bound for long texts; beyond it a passage shares a common word or two with the claim. */
const mostCandidates = 400;

type Choosing = {
  readonly ranking: Ranking;
  readonly fitness: ReadonlyMap<number, number>;
  /** What each passage holds of the claim, whatever was taken. */
  readonly raw: ReadonlyMap<number, number>;
  /** Terms of the claim that a passage holds together with the next one. */
  readonly pairs: ReadonlyMap<number, readonly number[]>;
  /** For each term, how many of the passages taken hold it. */
  readonly held: number[];
};

function rawScores({ matches, question }: Ranking): Map<number, number> {
  return new Map(
    [...matches].map(([at, held]) => [
      at,
      held.reduce((sum, part, term) => sum + part * weightOf(question.terms[term]!), 0),
    ]),
  );
}

/** The best, and those beside them: what goes on about the same may share no word of the claim. */
function candidatesOf(index: PassageIndex, raw: ReadonlyMap<number, number>): number[] {
  const best = [...raw].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, mostCandidates);
  return best.flatMap(([at]) => [at, ...[at - 1, at + 1].filter((beside) => sameBlock(index, beside, at))]);
}

function worth(choosing: Choosing, at: number): number {
  const { ranking, fitness, raw, held } = choosing;
  const { index } = ranking;
  const beside = [at - 1, at + 1].filter((one) => sameBlock(index, one, at)).map((one) => raw.get(one) ?? 0);
  const short = Math.max(0, 1 - index.lengths[at]! / shortPassage);
  return (
    (fitness.get(at) ?? 0) +
    gain(ranking, held, at) +
    together * pairGain(choosing, at) +
    neighbour * Math.max(0, ...beside) -
    shortLoss * short
  );
}

function gain({ matches, index, question }: Ranking, held: readonly number[], at: number): number {
  const previous = sameBlock(index, at - 1, at) ? at - 1 : -1;
  return question.terms.reduce((sum, term, number) => {
    const own = amount(matches, at, number);
    const part = own > 0 || amount(matches, previous, number) === 0 ? own : before;
    return sum + part * weightOf(term) * again ** held[number]!;
  }, 0);
}

/** The weight of the pairs that stand together here, less for those held before. */
function pairGain({ ranking: { question }, pairs, held }: Choosing, at: number): number {
  const weight = (term: number): number => question.terms[term]!.weight;
  return (pairs.get(at) ?? []).reduce(
    (sum, one) => sum + (weight(one) + weight(one + 1)) * again ** Math.min(held[one]!, held[one + 1]!),
    0,
  );
}

/** For each candidate the terms that stand there together with the next one of the claim. */
function pairsAt({ matches, index, question: { terms } }: Ranking, candidates: Iterable<number>) {
  const pairs = new Map<number, readonly number[]>();
  for (const at of candidates) {
    const both = (term: number): boolean =>
      amount(matches, at, term) > 0 && amount(matches, at, term + 1) > 0;
    const found = [...terms.keys()].filter(
      (term) => both(term) && standTogether(index.tokens[at]!, terms[term]!.key, terms[term + 1]!.key),
    );
    if (found.length > 0) pairs.set(at, found);
  }
  return pairs;
}

const amount = (matches: Matches, at: number, term: number): number => matches.get(at)?.[term] ?? 0;
const weightOf = (term: Term): number => term.weight * kindWeights[term.kind];

const sameBlock = ({ passages }: PassageIndex, one: number, other: number): boolean =>
  passages[one] !== undefined && passages[one].block === passages[other]!.block;

/** Whether every content word of one passage stands in another. */
function repeats({ tokens }: PassageIndex, at: number, other: number): boolean {
  const known = new Set(tokens[other]!.map(({ key }) => key));
  return tokens[at]!.every(({ content, key }) => !content || known.has(key));
}

function bestOf(places: Iterable<number>, score: (at: number) => number): [number, number] {
  let best: [number, number] = [-1, Number.NEGATIVE_INFINITY];
  for (const at of places) {
    const value = score(at);
    if (value > best[1]) best = [at, value];
  }
  return best;
}
