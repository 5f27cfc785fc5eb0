/** An answer made of the article's own passages, or an honest refusal. */

import { answeredFrom, surenessOf } from "../../answer/retrieval/sureness.ts";
import { type Ranking, rank } from "../../answer/retrieval.ts";
import type { AnswerDraft, Content } from "../../types.ts";
import { excerptOf } from "./excerpt.ts";
import { leans } from "./leaning.ts";

/** Answers `question` by one to three passages, or refuses; `ranked` has the nearest passages either way. Pure. */
export function answerFromPassages(content: Content, question: string): AnswerDraft {
  const ranking = rank(content, question);
  const score = surenessOf(ranking);
  const answered = score >= answeredFrom;
  return {
    answered,
    score,
    claims: answered
      ? answering(content, ranking).map((at) => excerptOf(content, content.passages[at]!))
      : [],
    quotes: [],
    sources: [],
    ranked: ranking.best.slice(0, mostShown).map(({ passage }) => passage.id),
  };
}

// --- internal ---

const mostShown = 10;
/** A second passage is shown when it is nearly as fit as the best: the reader then sees both places. */
const nearlyAs = 0.93;

/** Positions: the best passage, the one before it where it leans on that, and a second one if it is nearly as fit. */
function answering(content: Content, { best, index }: Ranking): number[] {
  const [first, second] = best;
  const chosen = [first!.at];
  if (second && second.score >= nearlyAs * first!.score) chosen.push(second.at);
  const before = first!.at - 1;
  const leaning =
    leans(content.text, first!.passage) && index.passages[before]?.block === first!.passage.block;
  if (!leaning || chosen.includes(before)) return leaning ? [before, first!.at] : chosen;
  return [before, ...chosen];
}
