/** Which words of a question each passage holds. */
import type { PassageIndex } from "./passage-index.ts";
import type { Question } from "./question.ts";

/** Position of a passage → how much of each term it holds: 0, or BM25's saturated count (about 1 for one hit). */
export type Matches = ReadonlyMap<number, Float64Array>;

/** BM25's term saturation and length correction for every passage that holds a term. Linear in the postings read. */
export function matchesOf(index: PassageIndex, question: Question): Matches {
  const matches = new Map<number, Float64Array>();
  for (const [number, term] of question.terms.entries()) {
    for (const { at, count } of term.postings) {
      const held = matches.get(at) ?? new Float64Array(question.terms.length);
      held[number] = saturated(index, at, count);
      matches.set(at, held);
    }
    if (term.kind === "name") addMeant(index, term.key, number, matches, question.terms.length);
  }
  for (const at of index.asks) if (at + 1 < index.passages.length) addAsked(matches, at);
  return matches;
}

// --- internal ---

/** A pronoun that leads to the name counts as a near form of a word does: it may lead astray. */
const meantAmount = 0.5;

function addMeant(
  index: PassageIndex,
  key: string,
  number: number,
  matches: Map<number, Float64Array>,
  terms: number,
): void {
  for (const at of index.meant.get(key) ?? []) {
    const held = matches.get(at) ?? new Float64Array(terms);
    held[number] = Math.max(held[number]!, meantAmount);
    matches.set(at, held);
  }
}

/** An interview's question is not said again in its answer: what it asks about, the passage after it is about. */
function addAsked(matches: Map<number, Float64Array>, at: number): void {
  const asked = matches.get(at);
  if (!asked) return;
  const answer = matches.get(at + 1);
  matches.set(at + 1, answer ? answer.map((held, term) => Math.max(held, asked[term]!)) : asked);
}

/** For passages as short as sentences: the values of Anserini's defaults (Lin et al.), where k1 1.2 and b 0.75 are for pages. */
const k1 = 0.9;
const b = 0.4;

function saturated(index: PassageIndex, at: number, count: number): number {
  const length = index.lengths[at]! / index.averageLength;
  return (count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
}
