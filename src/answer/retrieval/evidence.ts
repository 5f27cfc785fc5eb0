/** What speaks for and against the article's answering a question, seen at the best passage. */
import { denials } from "../../text/english/opposites.ts";
import { leaningOpeners, type Wanted } from "../../text/english/questions.ts";
import type { Ranking } from "../retrieval.ts";
import { standTogether } from "./passage-index.ts";
import type { Term } from "./question.ts";
import { isTurned } from "./turned.ts";
import { leavesUnnamed } from "./unnamed.ts";

/** Each from 0 to about 1. */
export type Evidence = {
  /** The best passage's fitness, and its BM25 part. */
  readonly score: number;
  readonly bm25: number;
  /** Words that stand together in the question and in the passage: "South American" is not met by "American … south". */
  readonly pairs: number;
  /** Names of the question that are not where its other words are: it asks about somebody else. Two or more count in full. */
  readonly lostNames: number;
  /** The same for the passage alone, with the one before only where it goes on with that. */
  readonly absentNames: number;
  readonly lostNumbers: number;
  /** A number that the article does not have at all. */
  readonly strangeNumbers: number;
  /** Two names side by side that the article has only apart: "the Marek Library" made of Marek and the library. */
  readonly madeUpNames: number;
  /** A denial in the question, and one that the passage does not share: articles seldom tell what did not happen. */
  readonly denial: number;
  readonly unsharedDenial: number;
  /** The passage has the opposite of a word of the question, and not the word. */
  readonly turned: number;
  /** No value of the wanted kind in the passage, where that kind is plain to see. */
  readonly noValue: number;
  /** The same for a time, and for a person's name. */
  readonly noTime: number;
  readonly noPerson: number;
  /** What is to be named stands there without a name. */
  readonly unnamed: number;
  /** "How many judges", and no number stands before "judges". */
  readonly uncounted: number;
};

/** The evidence at the best passage of a ranking that has one. */
export function evidenceOf(ranking: Ranking): Evidence {
  const top = ranking.best[0]!;
  const lostNumbers = lost(ranking, "number", neighbours);
  return {
    score: top.score / 10,
    bm25: top.fitness.bm25,
    pairs: keptPairs(ranking),
    lostNames: Math.min(2, lost(ranking, "name", neighbours).length) / 2,
    absentNames: Math.min(2, lost(ranking, "name", isLeaning(ranking) ? [0, -1] : [0]).length) / 2,
    lostNumbers: Math.min(1, lostNumbers.length),
    strangeNumbers: lostNumbers.some((term) => term.postings.length === 0) ? 1 : 0,
    madeUpNames: hasMadeUpName(ranking) ? 1 : 0,
    ...denialOf(ranking),
    turned: isTurned(ranking.question, ranking.index.tokens[top.at]!) ? 1 : 0,
    noValue: lacks(ranking, countable),
    noTime: lacks(ranking, times),
    noPerson: lacks(ranking, persons),
    unnamed: leavesUnnamed(ranking.index, top.at, ranking.question) ? 1 : 0,
    uncounted: isUncounted(ranking) ? 1 : 0,
  };
}

// --- internal ---

/** Kinds of value that are written in digits or number words. */
const countable: ReadonlySet<Wanted> = new Set<Wanted>(["year", "month", "number", "share", "money", "age"]);

const times: ReadonlySet<Wanted> = new Set<Wanted>(["time", "span of time"]);
const persons: ReadonlySet<Wanted> = new Set<Wanted>(["person"]);

const lacks = ({ question, best }: Ranking, kinds: ReadonlySet<Wanted>): number =>
  kinds.has(question.wanted) && best[0]!.fitness.value === 0 ? 1 : 0;

const isUncounted = ({ question, best }: Ranking): boolean =>
  question.wanted === "number" && question.lowers.includes("many") && best[0]!.fitness.counts === 0;

const neighbours = [0, -1, -2, 1];

/** Terms of a kind that neither the best passage nor those `steps` from it in its paragraph hold. */
function lost(
  { index, question, matches, best }: Ranking,
  kind: Term["kind"],
  steps: readonly number[],
): Term[] {
  const at = best[0]!.at;
  const block = index.passages[at]!.block;
  const near = steps.filter((step) => index.passages[at + step]?.block === block);
  return question.terms.filter(
    (term, number) => term.kind === kind && !near.some((step) => (matches.get(at + step)?.[number] ?? 0) > 0),
  );
}

/** Whether the best passage opens with a pronoun or connective: then it is about what the passage before names. */
const isLeaning = ({ index, best }: Ranking): boolean =>
  leaningOpeners.has(index.tokens[best[0]!.at]![0]?.lower ?? "");

/** Part of the question's neighbouring words that are neighbours in the best passage; a half where it has none. */
function keptPairs(ranking: Ranking): number {
  const { index, question, best } = ranking;
  const { at } = best[0]!;
  const before = isLeaning(ranking) ? (index.tokens[at - 1] ?? []) : [];
  const tokens = [...before, ...index.tokens[at]!];
  const pairs = pairsOf(question.terms);
  const kept = pairs.filter(([one, other]) => standTogether(tokens, one.key, other.key));
  return pairs.length === 0 ? 0.5 : kept.length / pairs.length;
}

/** Terms that stand side by side in the question. */
function pairsOf(terms: readonly Term[]): [Term, Term][] {
  return terms.flatMap((term, number): [Term, Term][] => {
    const next = terms[number + 1];
    return next && next.place - term.place === 1 ? [[term, next]] : [];
  });
}

function hasMadeUpName({ index, question }: Ranking): boolean {
  const capital = (term: Term): boolean => question.tokens[term.place]!.capital && term.place > 0;
  return pairsOf(question.terms)
    .filter(
      ([one, other]) =>
        capital(one) && capital(other) && one.postings.length > 0 && other.postings.length > 0,
    )
    .some(
      ([one, other]) => !one.postings.some(({ at }) => standTogether(index.tokens[at]!, one.key, other.key)),
    );
}

function denialOf({ index, question, best }: Ranking): {
  denial: number;
  unsharedDenial: number;
} {
  const asked = question.lowers.some(isDenial);
  const told = index.tokens[best[0]!.at]!.some(({ lower }) => isDenial(lower));
  return { denial: asked ? 1 : 0, unsharedDenial: asked && !told ? 1 : 0 };
}

const isDenial = (lower: string): boolean => denials.has(lower) || lower.endsWith("n't");
