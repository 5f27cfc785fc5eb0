/** Signs under which a statement that rules support is not called "checked by rule": a judge has to say yes to it. */
import { acts } from "../text/english/acts.ts";
import { outcomes } from "../text/english/outcomes.ts";
import type { Word } from "../text/words.ts";
import { leavesPartyOut } from "./attribution-kept.ts";
import { claimSentences } from "./check-claim.ts";
import { type ClaimSentence, claimSentence } from "./claim-sentence.ts";
import { gatherEvidence } from "./evidence.ts";
import { type Index, longestSentence } from "./index-content.ts";
import { isJoinedInTime } from "./joined-facts.ts";
import { hasRules } from "./language.ts";
import { alikeStems } from "./same-word.ts";

/**
 * True where a sentence of it names no party although one speaks in what it rests on, joins two passages in time, or has an act
 * ("promised") or an outcome ("lowered") that no passage has in any form. Each is honest more often than not, so that nothing fails by
 * it. `cited`: the places that the claim cites.
 */
export function isForJudge(index: Index, text: string, cited: readonly number[]): boolean {
  const places = cited.filter((place) => index.passages[place]!.words.length <= longestSentence);
  if (!hasRules(index) || places.length === 0) return false;
  return claimSentences(text)
    .map((sentence) => claimSentence(index, sentence))
    .some((sentence) => hasSign(index, sentence, places));
}

// --- internal ---

/** A sentence of news rests on one passage, or on a few that lie together. */
const mostPassages = 3;

function hasSign(index: Index, sentence: ClaimSentence, cited: readonly number[]): boolean {
  const [best] = gatherEvidence(index, sentence.content, cited, mostPassages).places;
  if (best === undefined) return false;
  return (
    leavesPartyOut(index, sentence, best) ||
    isJoinedInTime(index, sentence, cited) ||
    sentence.words.some((word) => isNowhere(index, word, cited))
  );
}

/** An act or an outcome of which the passages have neither the word nor one that says the same. */
function isNowhere(index: Index, word: Word, places: readonly number[]): boolean {
  const rows = outcomes.get(word.lower) ?? [];
  if (rows.length === 0 && !acts.has(word.lower)) return false;
  const stems = new Set([word.stem, ...alikeStems(word)]);
  return !places.some((place) =>
    index.passages[place]!.words.some(
      ({ stem, lower }) => stems.has(stem) || rows.some(({ own }) => own.has(lower)),
    ),
  );
}
