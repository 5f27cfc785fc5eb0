/** Whether a message is worth quoting alone: whole sentences that hold a position or give a reason. Pure; English cues. */
import {
  faintWords,
  finiteForms,
  leftoverOpeners,
  positionPhrases,
  positionWords,
  reasonWords,
  sourOpener,
  subjectPronouns,
  tagQuestion,
} from "../text/english/positions.ts";
import { askingOpeners, irony, judgingWords, talkOpeners } from "../text/english/talk.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { clausesOf } from "./clauses.ts";

/**
 * 0 where it is not. Otherwise how much it holds: 2 for a position and a reason, 1 for one of them, less than `holding` for neither;
 * half of that where it opens with a pronoun, because nobody knows then what it is about. `isTakenUp`: others answered it, so that any
 * whole sentence is worth it.
 */
export function worthQuoting(words: string, isTakenUp: boolean): number {
  const read = wordsOf(words);
  if (read.length < fewest || read.length > most) return 0;
  if (asks(words) || irony.test(words) || sourOpener.test(words) || !isWhole(words)) return 0;
  const lowers = read.map(({ lower }) => lower.replace("’", "'"));
  const holds = positionPhrases.test(words) || lowers.some(isHolding) ? 1 : 0;
  const reasons = lowers.slice(1).some((lower) => reasonWords.has(lower)) ? 1 : 0;
  const worth = Math.max(holds + reasons, isTakenUp ? 1 : 0, plainly);
  return leansOn.has(lowers[0]!) ? worth / 2 : worth;
}

/** From here on a message holds something; the others fill up where there are too few. */
export const holding = 0.5;

// --- internal ---

/** A whole sentence that only tells something. */
const plainly = 0.25;

const isHolding = (lower: string): boolean =>
  positionWords.has(lower) || (judgingWords.has(lower) && !faintWords.has(lower));
const leansOn: ReadonlySet<string> = new Set("he she it they this that these those".split(" "));

/** Fewer words say nothing alone ("lol"), more are a text that nobody reads in a recap. */
const fewest = 7;
const most = 70;

/** Anywhere in it: an answer to one's own question is half of a thought. */
function asks(words: string): boolean {
  if (/[?？]/u.test(words) || tagQuestion.test(words)) return true;
  return clausesOf(words).some((clause) =>
    askingOpeners.has(withoutOpeners(wordsOf(clause))[0]?.lower ?? ""),
  );
}

/** "Me. 11 hours of meeting …" opens with a leftover, "with a dead watch" goes on with somebody's sentence, "35 if you pay" has no verb. */
function isWhole(words: string): boolean {
  const [first = "", ...others] = words.split(/(?<=[.!…])\s+|\n+/u);
  const opening = wordsOf(first);
  if (others.length > 0 && opening.length < shortestSentence) return false;
  const lowers = withoutOpeners(opening).map(({ lower }) => lower.replace("’", "'"));
  return !leftoverOpeners.has(lowers[0] ?? "") && isClause(lowers);
}

const shortestSentence = 3;

const withoutOpeners = (words: readonly Word[]): readonly Word[] => {
  const from = words.findIndex(({ lower }) => !talkOpeners.has(lower));
  return from < 0 ? [] : words.slice(from);
};

/**
 * Before the first word that opens a clause under it: a form of a verb that stands in clauses alone, a verb of holding, a subject with a
 * word behind it, or a past form behind another word.
 */
function isClause(lowers: readonly string[]): boolean {
  const under = lowers.findIndex((lower, at) => at > 0 && subordinators.has(lower));
  return (under < 0 ? lowers : lowers.slice(0, under)).some(
    (lower, at) =>
      finiteForms.has(lower) ||
      positionWords.has(lower) ||
      /['](?:s|re|ve|m|ll|d)$/u.test(lower) ||
      (subjectPronouns.has(lower) && at < lowers.length - 1) ||
      (at > 0 && /\p{L}{2}ed$/u.test(lower)),
  );
}

/** The verb behind one of these is another clause's. */
const subordinators: ReadonlySet<string> = new Set(
  "if when because since although though unless which who".split(" "),
);
