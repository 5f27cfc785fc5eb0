/** What a question asks for: its words to find, and the kind of value that would answer it. */

import { questionAuxiliaries } from "../../text/english/follow-ups.ts";
import { measures } from "../../text/english/measures.ts";
import {
  askingWords,
  classNouns,
  definingVerbs,
  lightWords,
  stanceWords,
  type Wanted,
  wantedByOpening,
  wantedByWords,
} from "../../text/english/questions.ts";
import { commonVerbs, wordFamilies } from "../../text/english/word-families.ts";
import { wordsOf } from "../../text/words.ts";
import { askedSayer } from "./asked-sayer.ts";
import { postingsFor } from "./looked-for.ts";
import { type PassageIndex, type Posting, type Token, tokenOf } from "./passage-index.ts";

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
  /** Units of what "how far" or its like measures; null where nothing is measured. */
  readonly units: ReadonlySet<string> | null;
  /** Words of whoever's speech is asked for; null where none is. */
  readonly sayer: ReadonlySet<string> | null;
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
  const wanted = asksWhoThatIs(lowers, terms) ? "thing" : wantedOf(lowers.join(" "));
  return {
    terms,
    wanted,
    keys: new Set(tokens.map((token) => token.key)),
    units: wanted === "number" ? unitsAsked(tokens) : null,
    sayer: askedSayer({ tokens, lowers }),
    lowers,
    tokens,
  };
}

// --- internal ---

const longestQuestion = 60;
/** Words to find in a question that is short: "who decided that", "did the shares fall". */
const mostOfShort = 3;
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
  const typed = tokens.filter(({ key }, place) => isTerm(tokens, place) && (own === null || own.has(key)));
  const isShort = typed.length <= mostOfShort;
  const asksWhether = questionAuxiliaries.has(tokens[0]?.lower ?? "");
  for (const [place, token] of tokens.entries()) {
    if (!isTerm(tokens, place) || terms.has(token.key)) continue;
    const postings = postingsFor(index, token, {
      units: measuredBy(tokens, place),
      opposites: asksWhether,
      kindred: isShort,
      isDeed: place === 1 && tokens[0]!.lower === "who",
    });
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

/** "Far" asks, but after "how" its units can be looked for. */
function isTerm(tokens: readonly Token[], place: number): boolean {
  const { content, lower } = tokens[place]!;
  if (measuredBy(tokens, place) || stanceWords.has(lower)) return true;
  return content && !askingWords.has(lower) && !lower.endsWith("n't");
}

const measuredBy = (tokens: readonly Token[], place: number): ReadonlySet<string> | null =>
  tokens[place - 1]?.lower === "how" ? (measures.get(tokens[place]!.lower) ?? null) : null;

const unitsAsked = (tokens: readonly Token[]): ReadonlySet<string> | null =>
  tokens.map((_, place) => measuredBy(tokens, place)).find((units) => units !== null) ?? null;

function kindOf(index: PassageIndex, token: Token, place: number): Term["kind"] {
  if (/^\p{Nd}/u.test(token.key)) return "number";
  return (token.capital && place > 0) || index.names.has(token.key) ? "name" : "word";
}

function share(index: PassageIndex, tokens: readonly Token[], place: number): number {
  const token = tokens[place]!;
  if (asksForClass(tokens, place) || lightWords.has(token.lower)) return classWeight;
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
