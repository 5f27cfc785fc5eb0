/** Two facts of the article that a claim ties together: as cause and effect, or one after the other. */
import { causal, causing, ordering, ties } from "../text/english/joining.ts";
import type { Word } from "../text/words.ts";
import { said } from "../words/said.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import { type ClaimWord, gatherEvidence } from "./evidence.ts";
import type { Index } from "./index-content.ts";
import type { Turn } from "./turn.ts";

/**
 * The turn of a sentence that says "because" between two parts of which the article tells the second nowhere, or in another passage
 * without a word that ties it to the first; or "after" between two that the article dates the other way round. Null where there is none,
 * and where one passage tells both: there the article has put them together itself. `cited`: the places that it cites; null: all.
 */
export function joinedFacts(
  index: Index,
  sentence: ClaimSentence,
  cited: readonly number[] | null,
): Turn | null {
  const joint = sentence.words.findIndex(({ lower }, at) => at > 0 && isJoint(lower));
  if (joint === -1) return null;
  const [one, other] = partsOf(sentence, joint);
  if (one.length < fewestWords || other.length === 0) return null;
  const [first, second] = [one, other].map((part) => gatherEvidence(index, part, cited, 1));
  if (first!.first < leastFound) return null;
  const word = sentence.words[joint]!.lower;
  if (second!.first < leastTold) return ordering.has(word) || other.length > mostNamed ? null : turnOf(word);
  const [from, to] = [first!.places[0]!, second!.places[0]!];
  if (from === to || holdsBoth(index, from, other) || holdsBoth(index, to, one)) return null;
  if (ordering.has(word)) return isDatedOtherwise(index, from, to, word === "before") ? turnOf(word) : null;
  return isTied(index, from, to) ? null : turnOf(word);
}

/** Whether two facts of different passages are joined in time ("after"), where no passage tells both: true more often than not. */
export function isJoinedInTime(index: Index, sentence: ClaimSentence, cited: readonly number[]): boolean {
  const joint = sentence.words.findIndex(({ lower }, at) => at > 0 && ordering.has(lower));
  if (joint === -1) return false;
  const [one, other] = partsOf(sentence, joint);
  const [from, to] = [one, other].map((part) => gatherEvidence(index, part, cited, 1).places[0]);
  if (from === undefined || to === undefined || from === to) return false;
  return !tells(index, from, other) && !tells(index, to, one);
}

// --- internal ---

const fewestWords = 2;
/** So much of a part must stand in a passage for it to be told there. */
const leastFound = 0.5;
/** With less of it, the reason is told nowhere: if it is named in a word or two. A longer one may be told in other words. */
const leastTold = 0.3;
const mostNamed = 2;
/** So much of the other part beside it shows that the passage tells both. */
const leastBoth = 0.5;

const isJoint = (lower: string): boolean => causal.has(lower) || causing.has(lower) || ordering.has(lower);

const partsOf = ({ words, content }: ClaimSentence, joint: number): [ClaimWord[], ClaimWord[]] => {
  const at = words[joint]!.start;
  const before = content.filter(({ word }) => word.end <= at);
  const after = content.filter(({ word }) => word.start > at);
  return [before, after];
};

const holdsBoth = (index: Index, place: number, words: readonly ClaimWord[]): boolean =>
  gatherEvidence(index, words, [place], 1).first >= leastBoth;

/** More than half: of "three fires", "fires" alone is another matter. */
const tells = (index: Index, place: number, words: readonly ClaimWord[]): boolean =>
  gatherEvidence(index, words, [place], 1).first > leastBoth;

const turnOf = (word: string): Turn => ({
  reason: "uncovered",
  detail: said("verdict.not-tied", { word }),
  unsure: true,
});

/** Whether the passages have one year each, and what is said to come later has the earlier one. */
function isDatedOtherwise(index: Index, from: number, to: number, before: boolean): boolean {
  const [one, other] = [yearAt(index, from), yearAt(index, to)];
  if (one === null || other === null) return false;
  return before ? one > other : one < other;
}

function yearAt(index: Index, place: number): number | null {
  const years = index
    .valuesAt(place)
    .flatMap((value) => (value.kind === "date" && value.year !== null ? [value.year] : []));
  return years.length === 1 ? years[0]! : null;
}

/** Whether the later of two neighbours has a word that ties it to the one before. */
function isTied(index: Index, one: number, other: number): boolean {
  if (Math.abs(one - other) > 1) return false;
  return index.passages[Math.max(one, other)]!.words.some(isTie);
}

const isTie = ({ lower }: Word): boolean => ties.has(lower) || /..ing$/u.test(lower);
