/** Noun phrases beside a verb, found without a dictionary: by what bounds them. */

import { cueVerbs } from "../english/cue-verbs.ts";
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  interjections,
  notAdverbs,
  nounLinks,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
  timeWords,
  trailingAdjectives,
} from "../english/phrases.ts";
import { causatives } from "../english/speech-cues.ts";
import type { Token } from "./tokens.ts";

/** Token indices, end-exclusive. */
export type Phrase = { readonly from: number; readonly to: number };

/**
 * The noun phrase that ends before token `end`, back to `floor`; null if there is none, or if it belongs to a preposition
 * ("in Ohio") and is nobody's subject.
 */
export function phraseBefore(tokens: readonly Token[], end: number, floor = 0): Phrase | null {
  const last = tokens[end - 1];
  if (!last || end - 1 < floor) return null;
  if (isPronoun(last)) return { from: end - 1, to: end };
  if (end - 3 >= floor && isPartOfThem(tokens, end - 3)) return { from: end - 3, to: end };
  const from = leftEdge(tokens, end, floor);
  if (from === end || !carriesPhrase(tokens, from, end) || isVerbal(tokens, from, end)) return null;
  const link = tokens[from - 1];
  if (from > floor && linksNouns(tokens, from - 1)) return linkedBefore(tokens, from, end, floor);
  if (from > floor && link && governs.has(link.lower)) return null;
  return { from, to: end };
}

/** The noun phrase that begins at token `start`, before `limit`; null if none begins there. */
export function phraseAfter(tokens: readonly Token[], start: number, limit = tokens.length): Phrase | null {
  const first = tokens[start];
  if (!first || start >= limit) return null;
  if (start + 3 <= limit && isPartOfThem(tokens, start)) return { from: start, to: start + 3 };
  if (isPronoun(first)) return { from: start, to: start + 1 };
  // "reacted skeptically": a clause that opens with a verb form has its subject elsewhere.
  if (!first.capital && /(?:[^e]ed|ing)$/u.test(first.lower)) return null;
  const to = rightEdge(tokens, start, limit);
  return to > start && carriesPhrase(tokens, start, to) ? { from: start, to } : null;
}

export const isAdverb = (token: Token): boolean =>
  token.kind === "word" &&
  !token.possessive &&
  (adverbs.has(token.lower) ||
    (!token.capital && /..ly$/u.test(token.lower) && !notAdverbs.has(token.lower)));

export const isPronoun = (token: Token): boolean =>
  token.kind === "word" && !token.possessive && subjectPronouns.has(token.lower);

export const isAuxiliary = (token: Token): boolean => token.kind === "word" && auxiliaries.has(token.lower);

/** Whether a word can stand inside a noun phrase. */
export function isNominal(token: Token): boolean {
  if (token.kind !== "word") return token.lower === "&";
  if (token.possessive) return true;
  if (isGrammar(token) || isAdverb(token) || isPronoun(token)) return false;
  return token.capital ? !timeWords.has(token.lower) : !isVerb(token);
}

// --- internal ---

/** "beating Reed in Dunmore": a gerund with its object names an act, not who speaks. */
const isVerbal = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from > 1 &&
  /...ing$/u.test(tokens[from]!.lower) &&
  !tokens[from]!.capital &&
  (tokens[from + 1]!.capital || opensPhrase(tokens[from + 1]!));

/** Prepositions whose phrase is never a subject. */
const governs = new Set(
  "to by about against between during into toward towards among under without via despite over through upon within like than per".split(
    " ",
  ),
);
/** Stand alone as subjects: "Some say", "Others argued". */
const quantifiers = new Set("some many most several both all few others another each one".split(" "));
/** "one of them" */
const isPartOfThem = (tokens: readonly Token[], at: number): boolean =>
  quantifiers.has(tokens[at]!.lower) && tokens[at + 1]?.lower === "of" && tokens[at + 2]?.lower === "them";
/** A phrase longer than this is a sentence read wrong. */
const longestPhrase = 14;

function isGrammar({ lower }: Token): boolean {
  return (
    nounLinks.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    auxiliaries.has(lower) ||
    objectPronouns.has(lower) ||
    interjections.has(lower)
  );
}

/** "The summit reinforced": a form in -ed after a noun is its verb; after a determiner it is an adjective. */
function isPastAfterNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.capital || token.possessive || !/[^e]ed$/u.test(token.lower) || token.lower.includes("-"))
    return false;
  return before !== undefined && !opensPhrase(before) && !before.possessive && isNominal(before);
}

/** What stands after the noun and is no part of its name. */
const trailsNoun = (tokens: readonly Token[], at: number): boolean =>
  isPastAfterNoun(tokens, at) ||
  (trailingAdjectives.has(tokens[at]!.lower) && isGrammar(tokens[at + 1] ?? tokens[at]!));

function isVerb({ lower }: Token): boolean {
  if (commonVerbs.has(lower) || causatives.has(lower)) return true;
  const cue = cueVerbs.get(lower);
  return cue !== undefined && !cue.maybeNoun && cue.form !== "gerund";
}

function leftEdge(tokens: readonly Token[], end: number, floor: number): number {
  let from = end;
  while (from > floor && end - from < longestPhrase) {
    const token = tokens[from - 1]!;
    if (joinsNames(tokens, from - 1, floor, end)) {
      from -= 1;
      continue;
    }
    if (!isNominal(token) || isPastAfterNoun(tokens, from - 1)) break;
    from -= 1;
    if (opensPhrase(token)) break;
  }
  return from;
}

const opensPhrase = (token: Token): boolean =>
  token.kind === "word" && !token.possessive && determiners.has(token.lower);

/** "and" between two names, or between two parts of one name. */
function joinsNames(tokens: readonly Token[], at: number, floor: number, end: number): boolean {
  const token = tokens[at]!;
  if (token.lower !== "and" && token.lower !== "&") return false;
  if (at <= floor || at + 1 >= end) return false;
  const before = tokens[at - 1]!;
  const after = tokens[at + 1]!;
  return before.capital && isNominal(before) && isNominal(after) && (after.capital || opensPhrase(after));
}

/** "of", "for", "from"; and "to" behind an adjective that stands after its noun: "a source close to the board". */
const linksNouns = (tokens: readonly Token[], at: number): boolean =>
  nounLinks.has(tokens[at]!.lower) ||
  (tokens[at]!.lower === "to" && trailingAdjectives.has(tokens[at - 1]?.lower ?? ""));

/** "the head of the department": the phrase on the left goes on over each link, if nothing governs it in turn. */
function linkedBefore(tokens: readonly Token[], from: number, end: number, floor: number): Phrase | null {
  let left = from;
  do {
    const link = left - 1;
    left = leftEdge(tokens, link, floor);
    if (left === link || !carriesPhrase(tokens, left, link)) return null;
  } while (left > floor && linksNouns(tokens, left - 1));
  const before = tokens[left - 1];
  return left > floor && before && governs.has(before.lower) ? null : { from: left, to: end };
}

function rightEdge(tokens: readonly Token[], start: number, limit: number): number {
  let to = start;
  let common = false;
  while (to < limit && to - start < longestPhrase) {
    const token = tokens[to]!;
    if (isNominal(token) && !(to > start && (opensPhrase(token) || trailsNoun(tokens, to)))) {
      common = !token.capital && !opensPhrase(token);
      to += 1;
      continue;
    }
    const step = linkStep(tokens, start, to, limit, common);
    if (step === 0) break;
    to += step;
  }
  return to;
}

/** How many tokens a link inside a phrase takes: "of" and a determiner, "and" before a name; 0 where the phrase ends. */
function linkStep(
  tokens: readonly Token[],
  start: number,
  at: number,
  limit: number,
  common: boolean,
): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (at === start || !next || at + 1 >= limit || !isNominal(next)) return 0;
  if (token.lower === "and" || token.lower === "&") return tokens[at - 1]!.capital && next.capital ? 1 : 0;
  if (token.lower === "of") return opensPhrase(next) ? 2 : 1;
  const links = common && nounLinks.has(token.lower) && token.lower !== "on" && !possessives.has(next.lower);
  return links ? stepBefore(next) : 0;
}

/** "for the ministry" takes the determiner along, "for Reed" the link alone; before a common noun the phrase ends. */
const stepBefore = (next: Token): number => (next.capital ? 1 : opensPhrase(next) ? 2 : 0);

/** More than a determiner, a number or a lone sign. */
function carriesPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word") continue;
    if (quantifiers.has(token.lower)) return true;
    if (!determiners.has(token.lower) && /\p{L}/u.test(token.lower)) return !tokens[to - 1]!.possessive;
  }
  return false;
}
