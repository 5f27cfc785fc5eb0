/** What speaks for and against the article's answering a question, seen at the best passage. */

import { questionAuxiliaries } from "../../text/english/follow-ups.ts";
import { denials } from "../../text/english/opposites.ts";
import {
  definingVerbs,
  emptyDeeds,
  futureWords,
  leaningOpeners,
  sayingVerbs,
  vagueTimes,
  type Wanted,
} from "../../text/english/questions.ts";
import { pronounKinds } from "../../text/mentions/referent.ts";
import type { Ranking } from "../retrieval.ts";
import { valuesIn } from "./expected-value.ts";
import { goOn, standTogether } from "./passage-index.ts";
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
  /** A denial in the question that the passage does not repeat with all other words, and one that the passage does not share: articles seldom tell what did not happen. */
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
  /** "What did the bank say", and nothing of what the bank says is there. */
  readonly unsaid: number;
  /** "Why", and neither the best passage nor the one after it has a word of reason. */
  readonly noReason: number;
  /** "Who won", and nobody wins anything there: the deed is what is asked for. */
  readonly noDeed: number;
  /** "What will happen", and the passage tells nothing of the time to come. */
  readonly noFuture: number;
  /** "Last year", and the passage tells of another time. */
  readonly otherTime: number;
  /** Asked whether something is so, and the passage holds all words of that, or their opposites. */
  readonly settled: number;
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
    unsaid: ranking.question.sayer && top.fitness.says === 0 ? 1 : 0,
    noReason: lacksReason(ranking) ? 1 : 0,
    noDeed: lacksDeed(ranking) ? 1 : 0,
    noFuture: lacksFuture(ranking) ? 1 : 0,
    otherTime: asksOtherTime(ranking) ? 1 : 0,
    settled: isSettled(ranking) ? 1 : 0,
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

function lacksFuture({ index, question, best }: Ranking): boolean {
  if (!question.lowers.includes("will")) return false;
  const tokens = index.tokens[best[0]!.at]!;
  const isToBe = (place: number): boolean =>
    tokens[place]!.lower === "to" && definingVerbs.has(tokens[place - 1]?.lower ?? "");
  return !tokens.some(({ lower }, place) => futureWords.has(lower) || isToBe(place));
}

/** "Last year", "next week" in the question, and not in the passage. */
function asksOtherTime({ index, question, best }: Ranking): boolean {
  const tokens = index.tokens[best[0]!.at]!;
  return question.tokens.some(
    ({ lower, key }, place) =>
      otherTimes.has(lower) &&
      vagueTimes.has(question.lowers[place + 1] ?? "") &&
      !standTogether(tokens, key, question.tokens[place + 1]!.key),
  );
}

const otherTimes: ReadonlySet<string> = new Set(["last", "next", "previous"]);

const isSettled = (ranking: Ranking): boolean =>
  questionAuxiliaries.has(ranking.question.lowers[0] ?? "") &&
  ranking.question.terms.length > 1 &&
  holdsAll(ranking);

function holdsAll({ question, matches, best }: Ranking): boolean {
  const held = matches.get(best[0]!.at);
  return question.terms.every((_, term) => (held?.[term] ?? 0) > 0);
}

/** News tells first what was done, then why; or then what whoever did it says. */
function lacksReason({ index, question, best }: Ranking): boolean {
  const { at, fitness } = best[0]!;
  if (question.wanted !== "reason" || fitness.value > 0) return false;
  if (!goOn(index, at, at + 1)) return true;
  const [opener, verb] = index.tokens[at + 1]!;
  const explains = pronounKinds.has(opener?.lower ?? "") && sayingVerbs.has(verb?.lower ?? "");
  return !explains && valuesIn(index, at + 1, question).length === 0;
}

/** The verb right after "who", in any form that counts as a hit, is neither there nor in the sentence before. */
function lacksDeed({ index, question, matches, best }: Ranking): boolean {
  if (question.lowers[0] !== "who") return false;
  const deed = question.terms.findIndex(
    ({ place, kind }) => place === 1 && kind === "word" && !emptyDeeds.has(question.lowers[place]!),
  );
  if (deed < 0) return false;
  const { at } = best[0]!;
  return ![at, at - 1].some(
    (place) => (place === at || goOn(index, place, at)) && (matches.get(place)?.[deed] ?? 0) > 0,
  );
}

const neighbours = [0, -1, -2, 1];

/** Terms of a kind, of those that were asked now, that neither the best passage nor those `steps` from it in its paragraph hold. */
function lost(
  { index, question, matches, best }: Ranking,
  kind: Term["kind"],
  steps: readonly number[],
): Term[] {
  const at = best[0]!.at;
  const block = index.passages[at]!.block;
  const near = steps.filter((step) => index.passages[at + step]?.block === block);
  return question.terms.filter(
    (term, number) =>
      term.kind === kind &&
      !term.borrowed &&
      !near.some((step) => (matches.get(at + step)?.[number] ?? 0) > 0),
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

function denialOf(ranking: Ranking): {
  denial: number;
  unsharedDenial: number;
} {
  const { index, question, best } = ranking;
  const asked = question.lowers.some(isDenial);
  const told = index.tokens[best[0]!.at]!.some(({ lower }) => isDenial(lower));
  const same = told && holdsAll(ranking);
  return { denial: asked && !same ? 1 : 0, unsharedDenial: asked && !told ? 1 : 0 };
}

const isDenial = (lower: string): boolean => denials.has(lower) || lower.endsWith("n't");
