/** How sure it is that the article answers a question. */
import type { Ranking } from "../retrieval.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";

/** From this on a question counts as answered. */
export const answeredFrom = 0.5;

/**
 * 0..1. A question counts as one that the article does not answer when the best passage (or its neighbours) lacks its names or
 * numbers, turns its words round ("attacked" for "defended"), does not share its denial ("who did not …"), or holds little
 * of it and scattered. 0 when no word of the question is in the article.
 */
export function surenessOf(ranking: Ranking): number {
  if (ranking.best.length === 0) return 0;
  const evidence = evidenceOf(ranking);
  const sum = names.reduce((total, name) => total + weights[name] * evidence[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

// --- internal ---

/**
 * Fitted by logistic regression on 348 questions about 29 documents, half of them unanswerable; rounded; measured on 30 others.
 * The bias is lower than fitted: a refusal shows the nearest passage, so it costs a reader less than a wrong answer.
 */
const bias = -0.7;
const weights: Readonly<Record<keyof Evidence, number>> = {
  score: 0.6,
  bm25: 0.65,
  pairs: 0.6,
  lostNames: -1.1,
  absentNames: -0.35,
  lostNumbers: -0.5,
  strangeNumbers: -0.45,
  madeUpNames: -0.85,
  denial: -1,
  unsharedDenial: -2.4,
  turned: -1.1,
  noValue: -1,
};
const names = Object.keys(weights) as (keyof Evidence)[];
