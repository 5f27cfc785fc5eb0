/** Which passages of an article a question is about. */
import type { Content, Passage } from "../types.ts";
import { type Fitness, fitnessOf, lacksWanted } from "./retrieval/fitness.ts";
import { type Matches, matchesOf } from "./retrieval/matches.ts";
import { goOn, type PassageIndex, passageIndexOf } from "./retrieval/passage-index.ts";
import { type Question, readQuestion } from "./retrieval/question.ts";
import { phaseOfWhole, placesOfWhole, tellsOfWhole } from "./retrieval/whole.ts";

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

/** What a question follows up. */
export type Talk = {
  readonly typed: string;
  /** The same with names in place of its pronouns. */
  readonly asked: string;
  /** Numbers of the passages that what was asked before is about. */
  readonly focus: readonly number[];
  /** "Where did he say that?", "and when?": the answer stands where the last one does, or nowhere. */
  readonly beside: boolean;
};

/** As `rankPassages`, with the evidence for each. `talk`: where `asked` is a follow-up, completed by words of what was asked before. */
export function rank(content: Content, asked: string, talk: Talk | null = null): Ranking {
  const index = passageIndexOf(content);
  const question = readQuestion(index, asked, talk?.asked ?? null);
  const matches = matchesOf(index, question);
  const phase = phaseOfWhole(question);
  const near = nearnessTo(index, talk?.focus ?? []);
  const onlyOfTalk = talk?.beside === true && talk.focus.length > 0;
  const candidates = onlyOfTalk
    ? [...near.keys()].filter((at) => goesOn(question, matches, at, talk!.focus))
    : new Set([
        ...candidatesOf(index, question, matches),
        ...near.keys(),
        ...(phase ? placesOfWhole(index, phase) : []),
      ]);
  const best = [...candidates]
    .map((at) => scored(index, question, matches, at, near.get(at) ?? 0))
    .map((one) =>
      phase && tellsOfWhole(index, one.at, question, phase) ? { ...one, score: one.score + told } : one,
    )
    .map((one) =>
      onlyOfTalk && lacksWanted(question, one.fitness) ? { ...one, score: one.score - missing } : one,
    )
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, mostRanked);
  return { index, question, matches, best };
}

// --- internal ---

/** What a passage gains that tells of the article's subject what a question about "it" asks: more than words can bring. */
const told = 20;
const mostRanked = 20;
/** Candidates judged in full. */
const mostCandidates = 80;
/** A candidate's neighbours count as candidates by this part of its score: the sentence after often holds the answer. */
const neighbour = 0.4;

/**
 * Weights fitted by logistic choice on the questions of 29 encyclopaedia documents, rounded; measured on 30 others. `counts` is raised
 * by hand: what counts the noun that is asked for is seldom not the answer.
 */
const weights: Readonly<Record<keyof Fitness, number>> = {
  bm25: 2,
  covered: 1.8,
  before: 1.6,
  twoBefore: 0.3,
  leaning: 1.3,
  rarest: 1.5,
  terms: 1.6,
  words: 2.6,
  names: 0.9,
  value: 1,
  near: 0.8,
  subject: 0.2,
  counts: 2,
  defines: 0.2,
  says: 1,
  first: 0.9,
};
const features = Object.keys(weights) as (keyof Fitness)[];

function candidatesOf(index: PassageIndex, { terms }: Question, matches: Matches): number[] {
  const sums = new Map<number, number>();
  const raise = (at: number, sum: number): void => {
    if (isShown(index, at)) sums.set(at, (sums.get(at) ?? 0) + sum);
  };
  for (const [at, held] of matches) {
    const sum = held.reduce((total, amount, term) => total + amount * terms[term]!.weight, 0);
    raise(at, sum);
    if (goOn(index, at, at + 1)) raise(at + 1, neighbour * sum);
  }
  return [...sums]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, mostCandidates)
    .map(([at]) => at);
}

/** What a passage gains that the talk is about, and what stands beside it: less than a word of the question would bring. */
const inFocus = 1;
const besideFocus = 0.6;
/** What a candidate loses that has nothing of the wanted kind, where nothing else is asked: the words it shares are the talk's. More than any score. */
const missing = 20;

function nearnessTo(index: PassageIndex, focus: readonly number[]): Map<number, number> {
  const near = new Map<number, number>();
  for (const at of focus.map((number) => number - 1)) {
    for (const beside of [at - 1, at + 1])
      if (isShown(index, beside) && !near.has(beside)) near.set(beside, besideFocus);
    if (isShown(index, at)) near.set(at, inFocus);
  }
  return near;
}

/** What stands beside the last answer is about the same only if it names, or means, somebody or something of it. */
const goesOn = ({ terms }: Question, matches: Matches, at: number, focus: readonly number[]): boolean =>
  focus.includes(at + 1) ||
  terms.some(({ kind }, number) => kind === "name" && (matches.get(at)?.[number] ?? 0) > 0);

/** Neither a heading nor a question answers anything. */
const isShown = ({ passages, asks }: PassageIndex, at: number): boolean =>
  passages[at] !== undefined && passages[at].kind !== "heading" && !asks.has(at);

function scored(
  index: PassageIndex,
  question: Question,
  matches: Matches,
  at: number,
  near: number,
): Ranking["best"][number] {
  const fitness = fitnessOf(index, question, matches, at);
  const score = near + features.reduce((sum, name) => sum + weights[name] * fitness[name], 0);
  return { at, passage: index.passages[at]!, score, fitness };
}
