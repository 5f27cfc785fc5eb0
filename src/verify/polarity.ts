/** Check 5: a claim denies, bounds and leaves open what its passage does, and turns nothing round. */

import { isCapital } from "../text/capital.ts";
import { isDenying } from "../text/denying.ts";
import { evenWords } from "../text/english/exchanged-words.ts";
import { opposites } from "../text/english/opposites.ts";
import {
  alleged,
  denying,
  exclusive,
  future,
  intended,
  keepsOpen,
  partial,
  possible,
  universal,
} from "../text/english/turning-words.ts";
import { primaryLanguage } from "../text/same-language.ts";
import type { Word } from "../text/words.ts";
import { said } from "../words/said.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import type { ClaimWord } from "./evidence.ts";
import { type Gap, gapsOf, type Meeting, meetingsOf } from "./gaps.ts";
import { type Index, longestSentence } from "./index-content.ts";
import { type LanguageRow, otherLanguages } from "./other-languages.ts";
import { deniedHere, deniedThere, insteadTurn, leftOpen, type Turn } from "./turn.ts";

/**
 * What turns the meaning of a sentence against the passages at `places`, the best first; null when nothing does. A turn counts
 * only when every passage that holds nearly as much of the sentence as the best one shows it.
 */
export function checkPolarity(index: Index, sentence: ClaimSentence, places: readonly number[]): Turn | null {
  const { words, content } = sentence;
  const row = otherRow(index);
  if (row) return foreignDenial(index, row, words, places);
  const anchors = content.filter(({ word }) => !isTurning(word.lower));
  const compared = places.map((place) => compare(index, sentence, anchors, place));
  const most = Math.max(0, ...compared.map(({ met }) => met));
  const best = compared.filter(({ met }) => met > 0 && met >= most * nearlyAsMuch);
  const turn = best[0]?.turn ?? null;
  if (turn && best.every((one) => one.turn !== null)) return turn;
  return addedDenial(index, words, places) ?? droppedDenial(index, words, places);
}

// --- internal ---

const nearlyAsMuch = 0.85;

type Comparison = { readonly met: number; readonly turn: Turn | null };

function compare(
  index: Index,
  { text, words }: ClaimSentence,
  anchors: readonly ClaimWord[],
  place: number,
): Comparison {
  const passage = index.passages[place]!;
  const meetings = meetingsOf(words, anchors, index.positionsAt(place));
  const met = anchors.length === 0 ? 0 : meetings.length / anchors.length;
  if (met < leastMet) return { met, turn: null };
  const gaps = gapsOf(words, passage.words, meetings);
  const claimOpen = words.some(({ lower }) => keepsOpen.has(lower));
  const claimFuture = words.some(({ lower }) => future.has(lower));
  for (const gap of gaps) {
    const turn =
      denialTurn(gap) ??
      oppositeTurn(gap) ??
      quantityTurn(gap) ??
      (claimOpen ? null : openTurn(gap, passage.text, claimFuture));
    if (turn) return { met, turn };
  }
  const turned = besideOpposite(words, passage.words, meetings);
  if (turned) return { met, turn: turned };
  return { met, turn: rolesTurn(text, words, passage.words, meetings) };
}

/** With fewer words met the passage may speak of something else. */
const leastMet = 0.6;

const isTurning = (lower: string): boolean =>
  denying.has(lower) ||
  lower.endsWith("n't") ||
  possible.has(lower) ||
  alleged.has(lower) ||
  intended.has(lower) ||
  universal.has(lower) ||
  partial.has(lower) ||
  exclusive.has(lower);

function denialTurn({ claim, passage }: Gap): Turn | null {
  const given = claim.find(isDenying);
  const stored = passage.find(isDenying);
  if ((given === undefined) === (stored === undefined)) return null;
  const detail = stored ? deniedThere(stored.lower) : deniedHere(given!.lower);
  return { reason: "polarity", detail, unsure: true };
}

function oppositeTurn({ claim, passage }: Gap): Turn | null {
  for (const { lower } of claim) {
    const against = opposites.get(lower);
    if (!against || passage.some((word) => word.lower === lower)) continue;
    const stored = passage.find((word) => against.has(word.lower));
    if (stored) return insteadTurn(lower, stored.lower, "contradicted");
  }
  return null;
}

function quantityTurn({ claim, passage }: Gap): Turn | null {
  for (const [from, to] of [
    [universal, partial],
    [partial, universal],
  ] as const) {
    const said = claim.find(({ lower }) => from.has(lower));
    const stored = passage.find(({ lower }) => to.has(lower));
    if (said && stored && !passage.some(({ lower }) => from.has(lower)))
      return insteadTurn(said.lower, stored.lower, "polarity");
  }
  return null;
}

function openTurn({ passage }: Gap, text: string, claimFuture: boolean): Turn | null {
  const open = passage.find(
    (word) =>
      (possible.has(word.lower) || alleged.has(word.lower) || (intended.has(word.lower) && !claimFuture)) &&
      // "May" with a capital is a month.
      !(word.lower === "may" && text[word.start] === "M"),
  );
  if (!open) return null;
  return {
    reason: "polarity",
    detail: leftOpen(open.lower),
  };
}

/** "A beat B" for "B beat A": two names round a verb, the other way round, and no passive to explain it. */
function rolesTurn(
  sentence: string,
  words: readonly Word[],
  passage: readonly Word[],
  meetings: readonly Meeting[],
): Turn | null {
  for (let at = 0; at + 2 < meetings.length; at += 1) {
    const [one, verb, other] = [meetings[at]!, meetings[at + 1]!, meetings[at + 2]!];
    const reversed = other.inPassage < verb.inPassage && verb.inPassage < one.inPassage;
    if (!reversed || one.inPassage - other.inPassage > 2 * closeRoles) continue;
    if (
      hasPassive(words.slice(one.inClaim, other.inClaim)) !==
      hasPassive(passage.slice(other.inPassage, one.inPassage))
    )
      continue;
    if (!isCapital(sentence, words[one.inClaim]!.start) || !isCapital(sentence, words[other.inClaim]!.start))
      continue;
    if (isCapital(sentence, words[verb.inClaim]!.start) || evenWords.has(words[verb.inClaim]!.lower))
      continue;
    const [first, second] = [words[one.inClaim]!.lower, words[other.inClaim]!.lower];
    return { reason: "contradicted", detail: said("verdict.other-way-round", { first, second }) };
  }
  return null;
}

/** "shares gained 7 percent" for "shares lost 7 percent, and the krone gained 2": the word's opposite stands in its place. */
function besideOpposite(
  words: readonly Word[],
  passage: readonly Word[],
  meetings: readonly Meeting[],
): Turn | null {
  for (let at = 0; at + 1 < meetings.length; at += 1) {
    const [one, other] = [meetings[at]!, meetings[at + 1]!];
    const apart = other.inPassage - one.inPassage;
    if (other.inClaim - one.inClaim > 2 || (apart > 0 && apart <= closeRoles)) continue;
    const said = words[other.inClaim]!.lower;
    const against = opposites.get(said);
    const stored = passage
      .slice(one.inPassage + 1, one.inPassage + 4)
      .find(({ lower }) => against?.has(lower));
    if (stored) return insteadTurn(said, stored.lower, "contradicted");
  }
  return null;
}

const closeRoles = 4;
const hasPassive = (words: readonly Word[]): boolean => words.some(({ lower }) => lower === "by");

/** The words of another language than English; null for English. */
function otherRow(index: Index): LanguageRow | null {
  const language = primaryLanguage(index.content.language ?? "en");
  return otherLanguages.get(language) ?? null;
}

/** Where only the denying words are known: the claim denies and the best passage does not, or the reverse. */
function foreignDenial(
  index: Index,
  row: LanguageRow,
  words: readonly Word[],
  places: readonly number[],
): Turn | null {
  const first = places[0];
  if (first === undefined) return null;
  const given = words.find(({ lower }) => row.negators.has(lower));
  const stored = index.passages[first]!.words.find(({ lower }) => row.negators.has(lower));
  if ((given === undefined) === (stored === undefined)) return null;
  const detail = stored ? deniedThere(stored.lower) : deniedHere(given!.lower);
  return { reason: "polarity", detail };
}

/** A claim that denies, resting on passages in which nothing denies and nothing is the opposite of a word of it. */
function addedDenial(index: Index, words: readonly Word[], places: readonly number[]): Turn | null {
  const denial = words.find((word) => strictDenial.test(word.lower));
  if (!denial || places.length === 0) return null;
  const opposed = new Set(words.flatMap(({ lower }) => [...(opposites.get(lower) ?? [])]));
  const denied = places.some((place) =>
    index.passages[place]!.words.some(
      (word) => isDenying(word) || opposed.has(word.lower) || negative.test(word.lower),
    ),
  );
  if (denied) return null;
  return {
    reason: "polarity",
    detail: said("verdict.denies-something", { given: denial.lower }),
    unsure: true,
  };
}

/**
 * "has been charged" where a passage has "has not been charged" and none has it without: for claims whose other words lie in
 * another passage ("The man …", "He …").
 */
function droppedDenial(index: Index, words: readonly Word[], places: readonly number[]): Turn | null {
  const sentences = places.filter((place) => index.passages[place]!.words.length <= longestSentence);
  const threes = threesOf(words);
  for (const place of sentences) {
    const passage = index.passages[place]!.words;
    for (const [at, word] of passage.entries()) {
      if (!strictDenial.test(word.lower)) continue;
      const around = [passage[at - 1], passage[at + 1], passage[at + 2]];
      const three = keyOf(around);
      const here = threes.get(three);
      if (here === undefined) continue;
      // What was looked up once is not looked up again.
      threes.delete(three);
      if (stands(index, sentences, words, here)) continue;
      return {
        reason: "polarity",
        detail: deniedThere(word.lower),
        unsure: true,
      };
    }
  }
  return null;
}

/** Each three words in a row of a claim, by their stems, with the number of the first, where they stand first. */
function threesOf(words: readonly Word[]): Map<string, number> {
  const threes = new Map<string, number>();
  for (let at = words.length - 3; at >= 0; at -= 1) threes.set(keyOf(words.slice(at, at + 3)), at);
  return threes;
}

const keyOf = (words: readonly (Word | undefined)[]): string =>
  words.map((word) => word?.stem ?? "").join(" ");

/** Whether some passage has those three words of the claim without a denial. */
const stands = (index: Index, places: readonly number[], words: readonly Word[], number: number): boolean =>
  places.some((place) =>
    index.passages[place]!.words.some((_, at, passage) =>
      [0, 1, 2].every((step) => passage[at + step]?.stem === words[number + step]!.stem),
    ),
  );

const strictDenial = /^(?:not|never|no|none|nobody|neither|cannot)$|n't$/u;
/** Words that deny in themselves: "unable", "impossible", "jobless". */
const negative =
  /^(?:un|im|in|ir|dis|non)\p{L}{3,}|less$|^(?:un)?likely$|^out$|^end|^lost$|^few$|^little$|^only$/u;
