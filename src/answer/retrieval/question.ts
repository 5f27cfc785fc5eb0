/** What a question asks for: its words to find, and the kind of value that would answer it. */

import {
  askingWords,
  classNouns,
  definingVerbs,
  type Wanted,
  wantedByOpening,
  wantedByWords,
} from "../../text/english/questions.ts";
import { commonVerbs, wordFamilies } from "../../text/english/word-families.ts";
import { wordsOf } from "../../text/words.ts";
import { nearPrefix, type PassageIndex, type Posting, type Token, tokenOf } from "./passage-index.ts";

export type Term = {
  readonly key: string;
  readonly kind: "word" | "name" | "number";
  /** Rarity in the article (idf), less for words that carry less. */
  readonly weight: number;
  /** Where the article has it; `count` is below 1 for a near form of the word. */
  readonly postings: readonly Posting[];
  /** Position among the question's words, for neighbours. */
  readonly place: number;
  /** A follow-up has it from what was asked or answered before. */
  readonly borrowed: boolean;
};

export type Question = {
  readonly terms: readonly Term[];
  readonly wanted: Wanted;
  /** All words of the question, asking words included: they cannot be its answer. */
  readonly keys: ReadonlySet<string>;
  readonly lowers: readonly string[];
  readonly tokens: readonly Token[];
};

/**
 * Reads a question against an index. Longer questions are read up to `longestQuestion` words. `typed`: what of it was typed, where
 * the rest was taken from what was asked before; null: all of it.
 */
export function readQuestion(index: PassageIndex, question: string, typed: string | null = null): Question {
  const tokens = tokensOf(question);
  const own = typed === null ? null : new Set(tokensOf(typed).map(({ key }) => key));
  const lowers = tokens.map((token) => token.lower);
  const terms = termsOf(index, tokens, own);
  return {
    terms,
    wanted: asksWhoThatIs(lowers, terms) ? "thing" : wantedOf(lowers.join(" ")),
    keys: new Set(tokens.map((token) => token.key)),
    lowers,
    tokens,
  };
}

// --- internal ---

const longestQuestion = 60;
/** A near form (same first letters) counts half: "colonize" for "colonial" helps, "general" for "generation" must not decide. */
const nearForm = 0.5;
/** Weight of a noun that only names the class of the answer, and of a word of the title, which is everywhere in the article. */
const classWeight = 0.35;
const titleWeight = 0.7;
/** Weight of an irregular verb, which is a common one: "when did the town fall" is about the town. */
const commonVerbWeight = 0.7;

/** What was answered before holds all of these words: in full they would find that answer again, whatever is asked now. */
const borrowedWeight = 0.4;

const tokensOf = (question: string): Token[] =>
  wordsOf(question)
    .slice(0, longestQuestion)
    .map((word) => tokenOf(word, question));

function termsOf(index: PassageIndex, tokens: readonly Token[], own: ReadonlySet<string> | null): Term[] {
  const terms = new Map<string, Term>();
  for (const [place, token] of tokens.entries()) {
    if (!token.content || askingWords.has(token.lower) || terms.has(token.key)) continue;
    if (token.lower.endsWith("n't")) continue;
    const postings = postingsFor(index, token);
    const borrowed = own !== null && !own.has(token.key);
    const weight =
      rarity(index, postings.length) * share(index, tokens, place) * (borrowed ? borrowedWeight : 1);
    terms.set(token.key, {
      key: token.key,
      kind: kindOf(index, token, place),
      weight,
      postings,
      place,
      borrowed,
    });
  }
  return [...terms.values()];
}

function kindOf(index: PassageIndex, token: Token, place: number): Term["kind"] {
  if (/^\p{Nd}/u.test(token.key)) return "number";
  return (token.capital && place > 0) || index.names.has(token.key) ? "name" : "word";
}

function share(index: PassageIndex, tokens: readonly Token[], place: number): number {
  const token = tokens[place]!;
  if (asksForClass(tokens, place)) return classWeight;
  if (commonVerbs.has(wordFamilies.get(token.lower) ?? "")) return commonVerbWeight;
  return index.titleKeys.has(token.key) ? titleWeight : 1;
}

/** "Which country", "what southern city", "what was the result", "how much money", "how old". */
function asksForClass(tokens: readonly Token[], place: number): boolean {
  const back = (steps: number): string => tokens[place - steps]?.lower ?? "";
  const { lower } = tokens[place]!;
  // "Pugh, 54," holds no "old"; "deep" and "hot" stand beside their number, or their unit does.
  if (lower === "old") return back(1) === "how";
  if (!classNouns.has(lower)) return false;
  if (whatWords.has(back(1)) || whatWords.has(back(2))) return true;
  if (lower === "money") return back(1) === "much";
  return whatWords.has(back(3)) && definingVerbs.has(back(2)) && back(1) === "the";
}
const whatWords: ReadonlySet<string> = new Set(["what", "which"]);

/** Inverse document frequency as BM25 has it (Robertson and Spärck Jones, smoothed so that it is never negative). */
function rarity(index: PassageIndex, frequency: number): number {
  const total = index.passages.length;
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

function postingsFor(index: PassageIndex, token: Token): readonly Posting[] {
  const exact = index.postings.get(token.key) ?? [];
  if (token.digit || token.key.length < nearPrefix) return exact;
  const counts = new Map<number, number>();
  for (const key of index.byPrefix.get(token.key.slice(0, nearPrefix)) ?? []) {
    if (key === token.key || !isNear(key, token.key)) continue;
    for (const { at } of index.postings.get(key)!) counts.set(at, nearForm);
  }
  if (counts.size === 0) return exact;
  for (const { at, count } of exact) counts.set(at, count);
  return [...counts].map(([at, count]) => ({ at, count })).sort((one, other) => one.at - other.at);
}

function isNear(one: string, other: string): boolean {
  if (one.slice(0, 5) === other.slice(0, 5) && one.length >= 5 && other.length >= 5) return true;
  return one.startsWith(other) || other.startsWith(one);
}

/** "Who is Ada Lund?": not a name is wanted, but what is said of it. */
const asksWhoThatIs = ([first, second]: readonly string[], terms: readonly Term[]): boolean =>
  first === "who" &&
  definingVerbs.has(second ?? "") &&
  terms.length > 0 &&
  terms.every(({ kind }) => kind === "name");

function wantedOf(words: string): Wanted {
  const opening = wantedByOpening.get(words.split(" ", 1)[0]!);
  if (opening) return opening;
  return wantedByWords.find(([pattern]) => pattern.test(words))?.[1] ?? "thing";
}
