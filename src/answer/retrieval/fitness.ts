/** How fit a passage is as the place of an answer. */
import { leaningOpeners, type Wanted } from "../../text/english/questions.ts";
import { speaksAt } from "./asked-sayer.ts";
import { definesIt } from "./definition.ts";
import { countsWhatIsAsked, valuesIn } from "./expected-value.ts";
import type { Matches } from "./matches.ts";
import { goOn, type PassageIndex } from "./passage-index.ts";
import type { Question, Term } from "./question.ts";

/** What speaks for a passage, each from 0 to about 1. */
export type Fitness = {
  /** BM25 against the sum of the terms' weights. */
  readonly bm25: number;
  /** Part of the question's weight that it holds. */
  readonly covered: number;
  /** Part that only the passage before holds: a paragraph names its subject once. */
  readonly before: number;
  /** Part that of this and the two passages before only the second one back holds: "… . He … . He …". */
  readonly twoBefore: number;
  /** The same as `before` where the passage opens with a pronoun or connective, and so goes on about that subject. */
  readonly leaning: number;
  /** Its rarest term against the question's rarest. */
  readonly rarest: number;
  /** Part of the terms, all alike. */
  readonly terms: number;
  /** Part of the weight of its plain words, neither names nor numbers: names are all over an article, what is asked of them is not. */
  readonly words: number;
  /** Part of the question's names that it or the passage before holds; 1 if the question has none. */
  readonly names: number;
  /** Whether it holds a value of the wanted kind that the question does not give. */
  readonly value: number;
  /** How near that value stands to the question's words. */
  readonly near: number;
  /** Weight of the terms among its first words, where a sentence has its subject. */
  readonly subject: number;
  /** A number right before the noun that is counted ("how many judges": "28 judges"). */
  readonly counts: number;
  /** "What is X": it opens "X is …". */
  readonly defines: number;
  /** "What did X say": X speaks in it. */
  readonly says: number;
  /** Whether it is the first passage, which tells the most. */
  readonly first: number;
};

/** All of it for the passage at position `at`. Time: the passage's words times the question's terms. */
export function fitnessOf(index: PassageIndex, question: Question, matches: Matches, at: number): Fitness {
  const { terms } = question;
  const own = matches.get(at);
  const previous = besides(index, matches, at, -1);
  const second = besides(index, matches, at, -2);
  const has = (term: number): boolean => (own?.[term] ?? 0) > 0;
  const hadBefore = (term: number): boolean => (previous?.[term] ?? 0) > 0;
  const before = weigh(terms, (term) => !has(term) && hadBefore(term));
  const hadTwoBefore = (term: number): boolean => !has(term) && !hadBefore(term) && (second?.[term] ?? 0) > 0;
  const values = valuesIn(index, at, question);
  return {
    bm25: weigh(terms, has, (term) => own?.[term] ?? 0),
    covered: weigh(terms, has, (term) => ((own?.[term] ?? 0) >= wholeHit ? 1 : (own?.[term] ?? 0))),
    before,
    twoBefore: weigh(terms, hadTwoBefore),
    leaning: leaningOpeners.has(index.tokens[at]![0]?.lower ?? "") ? before : 0,
    rarest:
      heaviest(terms, has) /
      Math.max(
        leastWeight,
        heaviest(terms, () => true),
      ),
    terms: terms.filter((_, term) => has(term)).length / Math.max(1, terms.length),
    words: wordsHeld(terms, has),
    names: partOf(terms, "name", (term) => has(term) || hadBefore(term)),
    value: values.length > 0 ? 1 : 0,
    near: nearness(index, at, question, values),
    subject: subjectOf(index, at, terms),
    counts: countsWhatIsAsked(index, at, question) ? 1 : 0,
    defines: definesIt(index, at, question) ? 1 : 0,
    says: question.sayer && speaksAt(index, at, question.sayer) ? 1 : 0,
    first: at === 0 ? 1 : 0,
  };
}

/** Whether a passage lacks a value of the wanted kind, where that kind is told by its form. */
export const lacksWanted = ({ wanted }: Question, { value }: Fitness): boolean =>
  toldByForm.has(wanted) && value === 0;

/** Part of the terms of a kind that pass; 1 where there are none. */
export function partOf(
  terms: readonly Term[],
  kind: Term["kind"],
  passes: (term: number) => boolean,
): number {
  let all = 0;
  let passed = 0;
  for (const [number, term] of terms.entries()) {
    if (term.kind !== kind) continue;
    all += 1;
    if (passes(number)) passed += 1;
  }
  return all === 0 ? 1 : passed / all;
}

/** Weight of the terms that pass, each times `amount`, against the weight of all. */
export function weigh(
  terms: readonly Term[],
  passes: (term: number) => boolean,
  amount: (term: number) => number = () => 1,
): number {
  let held = 0;
  let all = 0;
  for (const [number, term] of terms.entries()) {
    all += term.weight;
    if (passes(number)) held += term.weight * amount(number);
  }
  return all === 0 ? 0 : held / all;
}

// --- internal ---

/** "Why" is here too: a reason stands behind one of a few words. A person's name is in nearly every sentence, and tells nothing. */
const toldByForm: ReadonlySet<Wanted> = new Set<Wanted>([
  "time",
  "year",
  "month",
  "place",
  "number",
  "share",
  "money",
  "span of time",
  "age",
  "reason",
]);

/** What a passage some steps away holds, if it stands in the same paragraph. */
const besides = (
  index: PassageIndex,
  matches: Matches,
  at: number,
  step: number,
): Float64Array | undefined => (goOn(index, at + step, at) ? matches.get(at + step) : undefined);

/** A half where the question has no plain words. */
function wordsHeld(terms: readonly Term[], has: (term: number) => boolean): number {
  const isWord = (term: number): boolean => terms[term]!.kind === "word";
  const all = weigh(terms, isWord);
  return all === 0 ? 0.5 : weigh(terms, (term) => isWord(term) && has(term)) / all;
}

/** One exact hit in a long passage saturates to no less; a near form of the word gives less than this. */
const wholeHit = 0.6;
const leastWeight = 0.1;
const subjectWords = 6;
/** Words between a value and a term at which the term counts half. */
const halfDistance = 5;

const heaviest = (terms: readonly Term[], passes: (term: number) => boolean): number =>
  terms.reduce((most, term, number) => (passes(number) ? Math.max(most, term.weight) : most), 0);

function subjectOf(index: PassageIndex, at: number, terms: readonly Term[]): number {
  const first = new Set(index.tokens[at]!.slice(0, subjectWords).map((token) => token.key));
  return weigh(terms, (term) => first.has(terms[term]!.key));
}

/** The best value's nearness: each term's weight, less with the distance of its nearest hit. */
function nearness(index: PassageIndex, at: number, { terms }: Question, values: readonly number[]): number {
  if (values.length === 0) return 0;
  const hits = hitsOf(index, at, terms);
  const of = (value: number): number =>
    weigh(
      terms,
      (term) => hits[term]!.length > 0,
      (term) => 1 / (1 + distance(hits[term]!, value) / halfDistance),
    );
  return values.slice(0, mostValues).reduce((most, value) => Math.max(most, of(value)), 0);
}

/** Values and hits beyond these are not read: a bound for passages without a stop. */
const mostValues = 40;
const mostHits = 20;

function hitsOf(index: PassageIndex, at: number, terms: readonly Term[]): number[][] {
  const places = new Map<string, number[]>(terms.map((term) => [term.key, []]));
  for (const [place, token] of index.tokens[at]!.entries()) {
    const hits = places.get(token.key);
    if (hits && hits.length < mostHits) hits.push(place);
  }
  return terms.map((term) => places.get(term.key)!);
}

const distance = (hits: readonly number[], value: number): number =>
  hits.reduce((least, hit) => Math.min(least, Math.abs(hit - value)), Number.POSITIVE_INFINITY);
