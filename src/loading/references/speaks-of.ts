/** Whom a quotation that stands alone cannot be by: whoever it speaks of in the third person, and whoever it answers. */

import type { Frame } from "../../text/attribution/frames.ts";
import { isCapital } from "../../text/capital.ts";
import { determiners } from "../../text/english/phrases.ts";
import { asking } from "../../text/english/speech-cues.ts";
import { spanOf } from "../../text/mentions/build.ts";
import { fits, pronounKinds, type Referent } from "../../text/mentions/referent.ts";
import type { Mentions } from "../../text/mentions.ts";
import { wordsOf } from "../../text/words.ts";
import type { Candidate } from "./spoken.ts";

/** Whether the quotation at `token` of frame `number` may be by `candidate`. */
export type MayBeBy = (number: number, token: number, candidate: Candidate) => boolean;

/**
 * People speak of themselves as "I". So who is named in a quotation, and the only one near by whom its "he" or "she" fits, is
 * not its speaker. With two near whom it fits, one who says something there may speak of the other; so may it be where the
 * quotation before speaks of somebody, with whom this one goes on.
 */
export function notOfSelf(text: string, frames: readonly Frame[], mentions: Mentions): MayBeBy {
  return (number, token, candidate) => {
    const referent = mentions.referent(spanOf(frames[candidate.of]!, candidate.phrase));
    if (!referent || referent.plural || referent.kind === "body") return true;
    const { start, end } = frames[number]!.tokens[token]!;
    const opening = text.slice(start, Math.min(end, start + longestOpening));
    if (names(opening, referent)) return false;
    const pronoun = pronounOf(opening);
    const kind = pronoun === null ? undefined : pronounKinds.get(pronoun);
    if (!kind || !fits(referent, kind) || speaksOfOthers(text, frames[number - 1])) return true;
    if (!saysSomething(frames[candidate.of]!, candidate)) return false;
    return mentions.before(number, reach).some((other) => other !== referent && fits(other, kind));
  };
}

/** Whether a quotation in a paragraph of its own answers the one before: then it is another's. */
export function answers(before: Frame, quotation: Frame, token: number): boolean {
  if (before.region === quotation.region || !before.tokens[token]!.lower.endsWith("?")) return false;
  const isAsked = before.attributed.some(({ cue }) => asking.has(before.tokens[cue.from]!.lower));
  return isAsked || before.tokens.every(({ kind }) => kind !== "word");
}

// --- internal ---

/** Sentences in which whoever a pronoun stands for was named: news names anew beyond. */
const reach = 3;
/** What a quotation is about it says at its beginning. */
const longestOpening = 120;
/** An "I knew who he was" has the pronoun within its first words. */
const furthest = 6;

/** Whether the sentence has the candidate say something, or is only about them. */
const saysSomething = ({ attributed, quotations }: Frame, { phrase }: Candidate): boolean =>
  quotations.length > 0 || attributed.some(({ speaker }) => speaker.from === phrase.from);

function names(opening: string, { entity }: Referent): boolean {
  if (entity?.kind === "body" || entity?.kind === "place" || !entity) return false;
  const last = entity.words.at(-1)!;
  return wordsOf(opening)
    .slice(0, furthest)
    .some(({ lower, start }) => lower === last && isCapital(opening, start));
}

/** Whether the last quotation of a sentence has a name, or a "he" or "she". */
function speaksOfOthers(text: string, before: Frame | undefined): boolean {
  const last = before?.quotations.at(-1)?.quotation.inside;
  if (!last) return false;
  const words = text.slice(last.start, Math.min(last.end, last.start + longestLooked));
  return /\b(?:[Hh]e|[Ss]he)\b|[\p{Ll},] (?!I\b)\p{Lu}/u.test(words);
}

const longestLooked = 1_000;

/** The first "he" or "she" of a quotation, if nobody is named or described before it whom it may stand for. */
function pronounOf(opening: string): string | null {
  for (const [at, { lower, start }] of wordsOf(opening).slice(0, furthest).entries()) {
    const [word] = lower.split(/['’]/u);
    if (word === "he" || word === "she") return word;
    if (determiners.has(lower) || (at > 0 && lower !== "i" && isCapital(opening, start))) return null;
  }
  return null;
}
