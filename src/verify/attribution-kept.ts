/** Whether a claim keeps who says it: what the article lets a party assert is neither the article's own nor another party's. */

import { attributionsOf } from "../text/attribution.ts";
import { isCapital } from "../text/capital.ts";
import { functionWords } from "../text/english/function-words.ts";
import { nameTitles } from "../text/english/name-titles.ts";
import { contested } from "../text/english/turning-words.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { Span } from "../types.ts";
import { said } from "../words/said.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import { meetingsOf } from "./gaps.ts";
import type { Index } from "./index-content.ts";
import { placeForms } from "./names.ts";
import { quoteAround } from "./quotation.ts";
import { isSamePerson } from "./speaker.ts";
import type { Turn } from "./turn.ts";

/**
 * The turn of a sentence that gives what the passage at `place` attributes to nobody or to another; null when it names the party
 * or keeps it said by somebody unnamed.
 *
 * A party is who has a name or is a person spoken of before ("she"), and whoever the article keeps its distance from ("claims").
 * What "police" or "a report" say plainly, news tells as so, and readers of public claim data take it as so.
 */
export function turnedAttribution(index: Index, sentence: ClaimSentence, place: number): Turn | null {
  const asserter = asserterOf(index, sentence, place);
  if (!asserter) return null;
  const names = namesOf(index, asserter);
  if (names.some((name) => sharesWord(sentence.words, name))) return null;
  const given = toldParty(sentence);
  if (given) {
    const turn = otherParty(index, given.name, names);
    return turn && isUnsure(index, asserter, given.name, names) ? { ...turn, unsure: true } : turn;
  }
  if (sentence.words.some((word, at) => keeps.has(word.lower) || isToldTo(sentence.words, at))) return null;
  const { text } = index.content;
  const name = text.slice(asserter.start, asserter.end);
  return { reason: "polarity", detail: said("verdict.said-by", { name }) };
}

/** Who a sentence says asserts it, and what it says that they assert; null when it speaks in nobody's name. */
export type ToldParty = { readonly name: string; readonly told: ClaimSentence };

export function toldParty(sentence: ClaimSentence): ToldParty | null {
  const given = attributionsOf(sentence.text, { start: 0, end: sentence.text.length })[0];
  if (!given) return null;
  const outside = (part: Span, { start, end }: Span): boolean => end <= part.start || start >= part.end;
  const within = (word: Span): boolean => outside(given.speaker, word) && outside(given.cue, word);
  const told = {
    ...sentence,
    words: sentence.words.filter(within),
    content: sentence.content.filter(({ word }) => within(word)),
  };
  return { name: sentence.text.slice(given.speaker.start, given.speaker.end), told };
}

/** How the text's asserter of what is told at `place` compares with the party that the sentence names; null: it names none there. */
export function compareParty(index: Index, party: ToldParty, place: number): "same" | Turn | null {
  const asserter = asserterOf(index, party.told, place);
  if (!asserter) return null;
  const names = namesOf(index, asserter);
  if (isSamePerson(party.name, names, "")) return "same";
  const turn = otherParty(index, party.name, names);
  return turn && isUnsure(index, asserter, party.name, names) ? { ...turn, unsure: true } : turn;
}

/**
 * Whether a party speaks in the passage at `place`, and the sentence names none of those who do: neither as who says it, nor at all where
 * it tells in nobody's name. What they say may reach further than its verb shows ("…, Costa said, and the debt was paid").
 */
export function leavesPartyOut(index: Index, sentence: ClaimSentence, place: number): boolean {
  const parties = partiesAt(index, place);
  if (parties.length === 0) return false;
  const given = toldParty(sentence);
  if (!given && sentence.words.some(({ lower }) => keeps.has(lower))) return false;
  const words = given ? wordsOf(given.name) : sentence.words;
  return !parties.some((party) => namesOf(index, party).some((name) => sharesWord(words, name)));
}

// --- internal ---

function partiesAt(index: Index, place: number): Span[] {
  const { text } = index.content;
  const { passage } = index.passages[place]!;
  const asserting = attributionsOf(text, passage).filter(({ speaker, cue }) => isParty(text, speaker, cue));
  const quote = quoteAround(index.quotes, { start: passage.start + 1, end: passage.start + 2 });
  return [...asserting.map(({ speaker }) => speaker), ...(quote?.speaker ? [quote.speaker] : [])];
}

/** Words that keep it said rather than so, without a party. */
const keeps: ReadonlySet<string> = new Set(
  "says said say claim claims claimed according alleged allegedly reportedly accused believed thought warned".split(
    " ",
  ),
);

/** "was told": somebody says it. "They told the police" is an act that the claim tells. */
const isToldTo = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === "told" &&
  words.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:is|are|was|were|been|be)$/u.test(lower));

/** What the asserter is called: where it stands, what a pronoun or a short form leads back to, and who an "I" is. */
function namesOf(index: Index, asserter: Span): string[] {
  const { text, byline } = index.content;
  const full = index.resolve(asserter);
  const named = [asserter, ...(full ? [full] : [])].flatMap(({ start, end }) => [
    text.slice(start, end),
    ...nameBehind(text, start, end),
  ]);
  if (!/^(?:I|we|We)$/u.test(named[0]!)) return named;
  // In a quotation it is who speaks, elsewhere who wrote.
  const quote = quoteAround(index.quotes, asserter);
  const speaker = quote?.speaker ? text.slice(quote.speaker.start, quote.speaker.end) : null;
  const own = quote ? speaker : byline;
  return own === null ? named : [...named, own];
}

/** "An accountant called by the Crown, Yusuf Demir, told …": the name that stands behind a description, between commas. */
function nameBehind(text: string, start: number, end: number): string[] {
  if (!/^(?:an?|the|one) \p{Ll}/iu.test(text.slice(start, Math.min(end, start + 6)))) return [];
  const found = nameBetweenCommas.exec(text.slice(end, end + longestAside));
  return found ? [found[1]!] : [];
}

const longestAside = 100;
const nameBetweenCommas = /^[^.;:!?“”",]{0,60}, (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}),/u;

function sharesWord(words: readonly Word[], name: string): boolean {
  // "French" and "President" are not whom "French President Emmanuel Macron" names.
  const all = wordsOf(name).filter(({ lower }) => !functionWords.has(lower));
  const proper = all.filter(({ lower }) => !nameTitles.has(lower) && placeForms(lower).length === 0);
  const own = proper.length > 0 ? proper : all;
  return own.some(({ stem }) => words.some((word) => word.stem === stem));
}

/** A name in the claim that is none of the asserter's; a pronoun or a description may be anybody's. */
function otherParty(index: Index, given: string, names: readonly string[]): Turn | null {
  const known = names.filter((name) => /\p{Lu}/u.test(name.replace(/^(?:An?|The|One) /u, "")));
  if (!isName(index, given) || known.length === 0 || isSamePerson(given, known, "")) return null;
  return { reason: "wrong-speaker", detail: said("verdict.says-it-not", { name: known.at(-1)!, given }) };
}

/**
 * Two names may be of one after all: what stands in the text is a pronoun or a description, what is given is none of a person, or
 * it is the text's own name with an office before it that the text has elsewhere or not at all.
 */
function isUnsure(index: Index, asserter: Span, given: string, names: readonly string[]): boolean {
  const stored = index.content.text.slice(asserter.start, asserter.end);
  if (!endsInName(stored) || !endsInName(given)) return true;
  const own = wordsOf(given).map(({ lower }) => lower);
  return names.some((name) => {
    const words = wordsOf(name).slice(-2);
    return words.length > 0 && words.every(({ lower }) => nameTitles.has(lower) || own.includes(lower));
  });
}

const endsInName = (words: string): boolean =>
  /\p{Lu}[\p{L}\p{M}'’-]+$/u.test(words.trim()) && !personal.has(words.trim().toLowerCase());

/** A word with a capital that the article never writes without one. */
const isName = (index: Index, words: string): boolean =>
  wordsOf(words).some(
    ({ start, lower, content }) =>
      content && isCapital(words, start) && !index.names.plain.has(lower) && !personal.has(lower),
  );

/** Who asserts the part of the passage that the sentence rests on, if it is a party. */
function asserterOf(index: Index, { words, content }: ClaimSentence, place: number): Span | null {
  const passage = index.passages[place]!;
  const met = meetingsOf(words, content, index.positionsAt(place)).map(
    ({ inPassage }) => passage.passage.start + passage.words[inPassage]!.start,
  );
  if (met.length === 0) return null;
  const inside = (span: Span): boolean =>
    met.filter((at) => at >= span.start && at < span.end).length >= met.length * mostOfIt;
  const { text } = index.content;
  const attributed = index.attributionsAt(place).find((found) => inside(found.content));
  if (attributed) return isParty(text, attributed.speaker, attributed.cue) ? attributed.speaker : null;
  const quote = quoteAround(index.quotes, { start: met[0]!, end: met[0]! + 1 });
  return quote?.speaker && inside(quote) ? quote.speaker : null;
}

const mostOfIt = 0.8;

function isParty(text: string, speaker: Span, cue: Span): boolean {
  const words = wordsOf(text.slice(speaker.start, speaker.end));
  if (words.length === 1 && personal.has(words[0]!.lower)) return true;
  if (wordsOf(text.slice(cue.start, cue.end)).some(({ lower }) => contested.has(lower))) return true;
  // The first word of a sentence has its capital from there.
  return words.some(
    (word, at) => isCapital(text, speaker.start + word.start) && (at > 0 || isInside(text, speaker.start)),
  );
}

const personal: ReadonlySet<string> = new Set(["he", "she", "they", "i", "we", "it"]);
const isInside = (text: string, at: number): boolean =>
  /[^.!?:\s][ \u00a0]$/u.test(text.slice(Math.max(0, at - 2), at));
