/** Whether rules leave a claim open: nothing in it is surely wrong, and they cannot tell whether the passages say it. */
import type { Span, Verdict } from "../types.ts";
import { compareParty, toldParty, turnedAttribution } from "./attribution-kept.ts";
import { claimSentences, longestClaim, namelessOpening, placesIn } from "./check-claim.ts";
import { type ClaimSentence, claimSentence } from "./claim-sentence.ts";
import { deniedWord } from "./denied-word.ts";
import { turnedEdit } from "./edit-turns.ts";
import { gatherEvidence } from "./evidence.ts";
import type { Index } from "./index-content.ts";
import { judgeSentence, unheard } from "./judge-sentence.ts";
import { hasRules } from "./language.ts";
import { checkPolarity } from "./polarity.ts";
import { swappedName } from "./slots.ts";
import { strayName } from "./stray-name.ts";
import type { Turn } from "./turn.ts";
import { surelyMissing } from "./values.ts";

/**
 * Of a claim in the article's language that is not supported: true where each of its sentences is supported, or is not surely
 * wrong in its values, names, polarity, roles or attribution, and the cited passages speak of it (`leastShared`). Where no rules
 * of denial are known for the language, what `verdict` calls uncheckable is left open too.
 */
export function isUndecided(
  index: Index,
  text: string,
  passages: readonly Span[],
  verdict: Verdict,
): boolean {
  if (text.length > longestClaim) return false;
  if (!hasRules(index) && verdict.verdict === "uncheckable") return true;
  const sentences = claimSentences(text);
  if (sentences.length > 1 && namelessOpening.test(text)) return false;
  const cited = placesIn(index, passages);
  return sentences.every((sentence) => isSupportedOrOpen(index, sentence, cited));
}

// --- internal ---

/**
 * So much of what a sentence says must stand in the passages it cites for a judge to be asked. A yes to a sentence that shares less
 * would rest on the judge alone. See README for what the figure costs and catches.
 */
const leastShared = 1 / 3;

function isSupportedOrOpen(index: Index, text: string, cited: readonly number[]): boolean {
  if (judgeSentence(index, text, { cited, attributed: false }).verdict === "supported") return true;
  const sentence = claimSentence(index, text);
  const { joint, places } = gatherEvidence(index, sentence.content, cited, cited.length);
  if (joint < leastShared || surelyMissing(index, sentence, cited).length > 0) return false;
  return !turnsOf(index, sentence, cited, places).some((turn) => turn !== null && !turn.unsure);
}

/** Every sign that the sentence says something else, each looked for by itself. */
function turnsOf(
  index: Index,
  sentence: ClaimSentence,
  cited: readonly number[],
  places: readonly number[],
): (Turn | null)[] {
  const near = places.slice(0, mostPassages);
  return [
    turnedEdit(index, sentence, near),
    checkPolarity(index, sentence, near),
    deniedWord(index, sentence.words, near),
    swappedName(index, sentence, near),
    strayName(index, sentence, cited),
    turnedParty(index, sentence, cited, near[0]),
  ];
}

/** The check of a sentence looks at as many passages. */
const mostPassages = 3;

function turnedParty(
  index: Index,
  sentence: ClaimSentence,
  cited: readonly number[],
  place: number | undefined,
): Turn | null {
  if (place === undefined) return null;
  const party = toldParty(sentence);
  if (!party) return turnedAttribution(index, sentence, place);
  const evidence = gatherEvidence(index, party.told.content, cited, mostPassages);
  const first = evidence.places[0];
  const compared = first === undefined ? null : compareParty(index, party, first);
  return compared === "same" ? null : (compared ?? unheard(index, party.name, evidence));
}
