/** An answer made of the article's own passages, or an honest refusal. */

import { lacksWanted } from "../../answer/retrieval/fitness.ts";
import { followUpSureness } from "../../answer/retrieval/follow-up.ts";
import { goOn } from "../../answer/retrieval/passage-index.ts";
import { answeredFrom, surenessOf } from "../../answer/retrieval/sureness.ts";
import { type Ranking, rank, type Talk } from "../../answer/retrieval.ts";
import { machineTalk } from "../../text/machine-talk.ts";
import type { AnswerDraft, Content } from "../../types.ts";
import type { Question } from "../engine.ts";
import { excerptOf } from "./excerpt.ts";
import { leans } from "./leaning.ts";

/**
 * Answers `question` by one to three passages, or refuses; `ranked` has the nearest passages either way. A follow-up is answered
 * as it was understood alone; one that points at passages, by those. Pure.
 */
export function answerFromPassages(content: Content, { text, alone }: Question): AnswerDraft {
  const talk = talkOf(text, alone);
  const ranking = rank(content, alone?.text ?? text, talk);
  const pointed = alone?.points ? alone.focus.filter((number) => content.passages[number - 1]) : [];
  const score = pointed.length > 0 ? 1 : talk ? followUpSureness(ranking, talk) : surenessOf(ranking);
  const answered = score >= answeredFrom;
  const shown = pointed.length > 0 ? pointed.map((number) => number - 1) : answering(content, ranking);
  const toMachines = machineTalk(content.text, content.passages);
  const best = ranking.best.filter(({ passage }) => !toMachines.has(passage.id));
  const nearest = best.slice(0, mostShown).map(({ passage }) => passage.id);
  return {
    answered,
    score,
    claims: answered ? shown.map((at) => excerptOf(content, content.passages[at]!)) : [],
    quotes: [],
    sources: [],
    ranked: [...new Set([...pointed, ...nearest])].slice(0, mostShown),
  };
}

// --- internal ---

const talkOf = (typed: string, alone: Question["alone"]): Talk | null =>
  alone ? { typed, asked: alone.asked ?? typed, focus: alone.focus, beside: alone.beside ?? false } : null;

const mostShown = 10;
/** A second passage is shown when it is nearly as fit as the best: the reader then sees both places. */
const nearlyAs = 0.93;

/**
 * Positions: the best passage, the one before it where it leans on that, and a second one if it is nearly as fit. After
 * "why", where the best gives no reason, the second is the one after it: news tells first what was done, then why.
 */
function answering(content: Content, { best, index, question }: Ranking): number[] {
  const [first, second] = best;
  if (!first) return [];
  const chosen = [first.at];
  const reasonless = question.lowers[0] === "why" && lacksWanted(question, first.fitness);
  if (reasonless && goOn(index, first.at, first.at + 1)) chosen.push(first.at + 1);
  else if (second && second.score >= nearlyAs * first.score) chosen.push(second.at);
  const before = first.at - 1;
  const leaning = leans(content.text, first.passage) && index.passages[before]?.block === first.passage.block;
  if (!leaning || chosen.includes(before)) return leaning ? [before, first.at] : chosen;
  return [before, ...chosen];
}
