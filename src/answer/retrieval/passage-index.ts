/** The words of a content's passages, indexed once for many questions. */
import { stemmer } from "stemmer";
import { monthInFull } from "../../text/english/calendar.ts";
import { smallNumbers } from "../../text/english/number-words.ts";
import { calendarWords } from "../../text/english/questions.ts";
import { currencySigns } from "../../text/english/units.ts";
import { wordFamilies } from "../../text/english/word-families.ts";
import { atOnce, each, type Steps } from "../../text/steps.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import type { Content, Passage } from "../../types.ts";
import { meantIn } from "./meant.ts";

/** One word of a passage as retrieval sees it. `capital`: written with one, inside the sentence or as its first word. */
export type Token = {
  readonly key: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly digit: boolean;
  readonly content: boolean;
  /** A sign of money stands right before it. */
  readonly money: boolean;
  /** A hyphen ties it to the next word: "87-kilometre". */
  readonly tied: boolean;
};

export type PassageIndex = {
  readonly passages: readonly Passage[];
  readonly tokens: readonly (readonly Token[])[];
  /** For each key the places (positions in `passages`) that hold it, ascending, with how often. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** For each name word's key the places that mean it without writing it, ascending. */
  readonly meant: ReadonlyMap<string, readonly number[]>;
  /** Keys by their first five letters: "coloni" and "colonist" are near. */
  readonly byPrefix: ReadonlyMap<string, readonly string[]>;
  /** Content words of each passage. */
  readonly lengths: Uint32Array;
  readonly averageLength: number;
  /** Keys that the text only writes with a capital where a sentence does not open. */
  readonly names: ReadonlySet<string>;
  readonly titleKeys: ReadonlySet<string>;
  /** Passages that ask ("How many of your bells fail?"): what they ask about, the next one tells. */
  readonly asks: ReadonlySet<number>;
  readonly text: string;
};

export type Posting = { readonly at: number; readonly count: number };

/** Letters that near forms of one word share at least: shorter prefixes join words that have nothing in common. */
export const nearPrefix = 4;

/** Index of a content; the last ones are kept as long as their content lives. Linear in its text. */
export const passageIndexOf = (content: Content): PassageIndex => atOnce(passageIndexInSteps(content));

/** The same in steps. */
export function* passageIndexInSteps(content: Content): Steps<PassageIndex> {
  const known = indexes.get(content);
  if (known) return known;
  const made = yield* makeIndex(content);
  indexes.set(content, made);
  return made;
}

/** The form in which words are compared: no accents, a number word as its digits, stemmed where the letters are Latin. */
export function keyOf(word: Word): string {
  const plain = word.lower.normalize("NFD").replace(/\p{M}/gu, "");
  const number = smallNumbers.get(plain);
  if (number !== undefined && number > 1) return `${number}`;
  const base = wordFamilies.get(plain) ?? monthInFull.get(plain);
  if (base !== undefined) return stemmer(base);
  if (plain === word.lower) return word.stem;
  return /^[a-z']+$/u.test(plain) ? stemmer(plain) : plain;
}

export function tokenOf(word: Word, text: string): Token {
  const first = text.charCodeAt(word.start);
  return {
    key: keyOf(word),
    lower: word.lower,
    capital: first !== word.lower.charCodeAt(0),
    digit: /^\p{Nd}/u.test(word.lower),
    content: word.content,
    money: currencySigns.has(text[word.start - 1] ?? ""),
    tied: /[-\u2010\u2011]/u.test(text[word.end] ?? ""),
  };
}

/** Whether two passages go on with each other: in one paragraph, or as a question and what comes after it. */
export const goOn = ({ passages, asks }: PassageIndex, first: number, second: number): boolean =>
  passages[first] !== undefined &&
  passages[second] !== undefined &&
  (passages[first].block === passages[second].block || (asks.has(first) && second === first + 1));

/** Whether the word `other` follows `one` with at most one word between. */
export const standTogether = (tokens: readonly Token[], one: string, other: string): boolean =>
  tokens.some(
    ({ key }, place) => key === one && (tokens[place + 1]?.key === other || tokens[place + 2]?.key === other),
  );

// --- internal ---

const indexes = new WeakMap<Content, PassageIndex>();

function* makeIndex(content: Content): Steps<PassageIndex> {
  const { text, passages } = content;
  const tokens = yield* each(passages, (passage) => tokensOf(text.slice(passage.start, passage.end)));
  const postings = yield* postingsOf(tokens);
  const lengths = Uint32Array.from(tokens, (list) => list.filter((token) => token.content).length);
  return {
    text,
    passages,
    tokens,
    postings,
    meant: yield* meantPlaces(content, tokens),
    byPrefix: prefixesOf(postings.keys()),
    lengths,
    averageLength: Math.max(
      1,
      lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    ),
    names: namesOf(tokens),
    asks: new Set(passages.flatMap((passage, at) => (isAsking(text, passage) ? [at] : []))),
    titleKeys: new Set(tokensOf(content.title ?? "").map((token) => token.key)),
  };
}

const isAsking = (text: string, { end }: Passage): boolean => text[end - 1] === "?";

function* meantPlaces(
  content: Content,
  tokens: readonly (readonly Token[])[],
): Steps<ReadonlyMap<string, readonly number[]>> {
  const places = new Map<string, number[]>();
  for (const [at, names] of (yield* meantIn(content)).entries()) {
    const written = new Set(tokens[at]!.map(({ key }) => key));
    for (const key of new Set([...names].flatMap((name) => wordsOf(name).map(keyOf)))) {
      if (written.has(key)) continue;
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  }
  return places;
}

const tokensOf = (text: string): Token[] => wordsOf(text).map((word) => tokenOf(word, text));

function* postingsOf(tokens: readonly (readonly Token[])[]): Steps<Map<string, Posting[]>> {
  const postings = new Map<string, Posting[]>();
  for (const [at, list] of tokens.entries()) {
    const counts = new Map<string, number>();
    for (const token of list) if (token.content) counts.set(token.key, (counts.get(token.key) ?? 0) + 1);
    for (const [key, count] of counts) {
      const known = postings.get(key);
      if (known) known.push({ at, count });
      else postings.set(key, [{ at, count }]);
    }
    yield;
  }
  return postings;
}

function prefixesOf(keys: Iterable<string>): Map<string, string[]> {
  const byPrefix = new Map<string, string[]>();
  for (const key of keys) {
    if (key.length < nearPrefix) continue;
    const prefix = key.slice(0, nearPrefix);
    const known = byPrefix.get(prefix);
    if (known) known.push(key);
    else byPrefix.set(prefix, [key]);
  }
  return byPrefix;
}

function namesOf(tokens: readonly (readonly Token[])[]): Set<string> {
  const names = new Set<string>();
  const ordinary = new Set<string>();
  for (const list of tokens) {
    for (const [index, token] of list.entries()) {
      if (!token.capital) ordinary.add(token.key);
      else if (index > 0 && token.content && !calendarWords.has(token.lower)) names.add(token.key);
    }
  }
  for (const key of ordinary) names.delete(key);
  return names;
}
