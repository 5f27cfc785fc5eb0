/** Signs that a sentence says something else which stand in single words, where the words around may differ as they like. */

import { primaryLanguage } from "../text/same-language.ts";
import { otherBound, otherCount } from "./amounts.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import { droppedFrame } from "./dropped-frame.ts";
import { type Index, longestSentence } from "./index-content.ts";
import { joinedFacts } from "./joined-facts.ts";
import { changedMood } from "./mood.ts";
import { namesAlone } from "./names-alone.ts";
import { otherLanguages } from "./other-languages.ts";
import { otherOutcome } from "./other-outcome.ts";
import { otherSubject } from "./other-subject.ts";
import { reversedRoles } from "./reversed-roles.ts";
import type { Turn } from "./turn.ts";

/**
 * The first of them; null where there is none. All are `unsure`: honest rewordings show them now and then. English only.
 * `cited`: the places that the sentence cites; null: all.
 */
export function quietTurn(
  index: Index,
  sentence: ClaimSentence,
  all: readonly number[],
  { cited, attributed }: { readonly cited: readonly number[] | null; readonly attributed: boolean },
): Turn | null {
  const places = all.filter((place) => index.passages[place]!.words.length <= longestSentence);
  if (places.length === 0 || sentence.content.length > mostWords || isForeign(index)) return null;
  return (
    otherBound(index, sentence, places) ??
    otherCount(index, sentence, places) ??
    otherOutcome(index, sentence, places) ??
    changedMood(index, sentence, cited && cited.length <= mostCited ? cited : places) ??
    otherSubject(index, sentence, places) ??
    reversedRoles(index, sentence, places) ??
    joinedFacts(index, sentence, cited) ??
    namesAlone(index, sentence, places) ??
    (attributed ? null : droppedFrame(index, sentence, places))
  );
}

// --- internal ---

/** No sentence of news has so many content words; looking passages up for each once more would double the work of a hostile one. */
const mostWords = 100;
/** So many cited passages are all looked through for one word. */
const mostCited = 6;

const isForeign = ({ content }: Index): boolean =>
  otherLanguages.has(primaryLanguage(content.language ?? "en"));
