/** Which passages of an article a question is about. */
import type { Content, Passage } from "../types.ts";
import { type Fitness, fitnessOf } from "./retrieval/fitness.ts";
import { type Matches, matchesOf } from "./retrieval/matches.ts";
import { type PassageIndex, passageIndexOf } from "./retrieval/passage-index.ts";
import { type Question, readQuestion } from "./retrieval/question.ts";

export type Ranked = { readonly passage: Passage; readonly score: number };

/** The best passages with what they were judged by. */
export type Ranking = {
  readonly index: PassageIndex;
  readonly question: Question;
  readonly matches: Matches;
  readonly best: readonly (Ranked & { readonly at: number; readonly fitness: Fitness })[];
};

/**
 * The passages that may hold the answer to `question` (or the support of a claim), best first, at most `mostRanked`; empty
 * when no word of it is in the article. BM25 over passages finds candidates; a weighted sum of what speaks for each orders
 * them. Scores compare passages for one question, not questions. Time: the postings of the question's words.
 */
export function rankPassages(content: Content, question: string): Ranked[] {
  return rank(content, question).best.map(({ passage, score }) => ({ passage, score }));
}

/** As `rankPassages`, with the evidence for each. */
export function rank(content: Content, asked: string): Ranking {
  const index = passageIndexOf(content);
  const question = readQuestion(index, asked);
  const matches = matchesOf(index, question);
  const best = candidatesOf(index, question, matches)
    .map((at) => scored(index, question, matches, at))
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, mostRanked);
  return { index, question, matches, best };
}

// --- internal ---

const mostRanked = 20;
/** Candidates judged in full. */
const mostCandidates = 80;
/** A candidate's neighbours count as candidates by this part of its score: the sentence after often holds the answer. */
const neighbour = 0.4;

/**
 * Weights fitted by logistic choice on the questions of 29 encyclopaedia documents, rounded; measured on 30 others.
 */
const weights: Readonly<Record<keyof Fitness, number>> = {
  bm25: 2.3,
  covered: 2,
  before: 0.9,
  leaning: 0.7,
  rarest: 2.5,
  terms: 1.9,
  names: 0.3,
  value: 0.8,
  near: 0.8,
  subject: 1,
  counts: 0.3,
  defines: 0.6,
  first: 0.7,
};
const features = Object.keys(weights) as (keyof Fitness)[];

function candidatesOf(index: PassageIndex, { terms }: Question, matches: Matches): number[] {
  const sums = new Map<number, number>();
  const raise = (at: number, sum: number): void => {
    if (index.passages[at] && index.passages[at].kind !== "heading") sums.set(at, (sums.get(at) ?? 0) + sum);
  };
  for (const [at, held] of matches) {
    const sum = held.reduce((total, amount, term) => total + amount * terms[term]!.weight, 0);
    raise(at, sum);
    if (index.passages[at + 1]?.block === index.passages[at]!.block) raise(at + 1, neighbour * sum);
  }
  return [...sums]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, mostCandidates)
    .map(([at]) => at);
}

function scored(
  index: PassageIndex,
  question: Question,
  matches: Matches,
  at: number,
): Ranking["best"][number] {
  const fitness = fitnessOf(index, question, matches, at);
  const score = features.reduce((sum, name) => sum + weights[name] * fitness[name], 0);
  return { at, passage: index.passages[at]!, score, fitness };
}
