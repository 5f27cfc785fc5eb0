/** How sure it is that the article answers a question. */
import type { Ranking } from "../retrieval.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { phaseOfWhole, tellsOfWhole } from "./whole.ts";

/** From this on a question counts as answered. */
export const answeredFrom = 0.5;

/**
 * 0..1. A question counts as one that the article does not answer when the best passage (or its neighbours) lacks its names or
 * numbers, turns its words round ("attacked" for "defended"), does not share its denial ("who did not …"), or holds little
 * of it and scattered. 0 when no word of the question is in the article.
 */
export function surenessOf(ranking: Ranking): number {
  if (ranking.best.length === 0) return 0;
  const { index, question, best } = ranking;
  const phase = phaseOfWhole(question);
  if (phase) return tellsOfWhole(index, best[0]!.at, question, phase) ? toldOfWhole : untold;
  const evidence = evidenceOf(ranking);
  const sum = names.reduce((total, name) => total + weights[name] * evidence[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

// --- internal ---

/** "When does it start?": its one word to find says little, so the form of what is told decides. */
const toldOfWhole = 0.6;
const untold = 0.4;

/**
 * Fitted by logistic regression on 344 questions about 29 encyclopaedia documents, half of them unanswerable; rounded; measured on 30
 * others. All from "noTime" on are set by hand: in news, who asks for a name or a time wants one, news names who holds an office where it
 * speaks of it, a number counts what stands behind it, and whose words, deed, reason or day is asked for stands in the sentence that tells it. The bias is lower than fitted, by 0.35: a refusal shows the nearest passage, so it costs a reader less than a wrong
 * answer. It was set on questions about four articles of our own, with the sums of all sets in sight.
 */
const bias = -0.48;
const weights: Readonly<Record<keyof Evidence, number>> = {
  score: 0.3,
  bm25: 0.45,
  pairs: 0.05,
  lostNames: -0.55,
  absentNames: -0.45,
  lostNumbers: -0.45,
  strangeNumbers: -0.7,
  madeUpNames: -0.5,
  denial: -0.75,
  unsharedDenial: -1.3,
  turned: -0.7,
  noValue: -0.45,
  noTime: -0.5,
  noPerson: -0.5,
  unnamed: -1,
  unsaid: -1,
  noReason: -0.4,
  noDeed: -0.6,
  noFuture: -0.6,
  otherTime: -0.6,
  settled: 0.6,
  uncounted: -0.5,
};
const names = Object.keys(weights) as (keyof Evidence)[];
