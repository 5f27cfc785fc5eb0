/** Judges one sentence of a claim against the passages that it cites, or against the best ones found. */
import { wordsOf } from "../text/words.ts";
import type { Span, Verdict } from "../types.ts";
import { compareParty, toldParty, turnedAttribution } from "./attribution-kept.ts";
import { type ClaimSentence, claimSentence } from "./claim-sentence.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import type { Index } from "./index-content.ts";
import { missingNames } from "./names.ts";
import { checkPolarity } from "./polarity.ts";
import { swappedName } from "./slots.ts";
import { supportOf } from "./support.ts";
import { missingDetail, missingValues } from "./values.ts";
import { supported, unsupported } from "./verdict.ts";

export type Judging = {
  /** Places in `index.passages` that the claim cites; null: look for the best. */
  readonly cited: readonly number[] | null;
  /** Whether who asserts it is given beside the claim, so that its words need not say so. */
  readonly attributed: boolean;
};

/** A sentence of news rests on one passage, or on a few that lie together; more is a patchwork. */
const mostPassages = 3;
/** What is left of the score of a sentence with a wrong value or a turned meaning: below any covered one. */
const lessened = 0.4;
/** What is left where only the party is missing: the words are the article's. */
const unattributed = 0.9;

export function judgeSentence(index: Index, text: string, judging: Judging): Verdict {
  const sentence = claimSentence(index, text);
  return judgeTold(index, sentence, judging) ?? judgeWhole(index, sentence, judging);
}

// --- internal ---

/**
 * "Costa said that …": what is told is judged by itself, and who tells it by the text's own attribution, because a name may stand
 * paragraphs before the words. Null when the text attributes it to nobody there, or what is told is not covered.
 */
function judgeTold(index: Index, sentence: ClaimSentence, judging: Judging): Verdict | null {
  const party = toldParty(sentence);
  if (!party || party.told.content.length === 0 || namesNobody(index, party.name)) return null;
  const evidence = gatherEvidence(index, party.told.content, judging.cited, mostPassages);
  const first = evidence.places[0];
  const compared = first === undefined ? null : compareParty(index, party, first);
  if (compared === null) return null;
  const verdict = judgeWhole(index, { ...sentence, ...party.told }, { ...judging, attributed: true });
  if (compared === "same") return verdict.verdict === "supported" ? verdict : null;
  if (verdict.verdict !== "supported") return null;
  return unsupported({ ...verdict, ...compared, score: verdict.score * lessened });
}

/** A name that the article does not have at all is a wrong value, not a wrong speaker. */
const namesNobody = (index: Index, name: string): boolean =>
  missingNames(index.names, { text: name, words: wordsOf(name) }).length > 0;

function judgeWhole(index: Index, sentence: ClaimSentence, { cited, attributed }: Judging): Verdict {
  const evidence = gatherEvidence(index, sentence.content, cited, mostPassages);
  const spans = evidence.places.map((place) => spanOf(index, place));
  const { score, covered } = supportOf(index, sentence, cited, evidence.first);
  const missing = missingValues(index, sentence, cited ?? evidence.places);
  if (missing.length > 0)
    return unsupported({ reason: "value", detail: missingDetail(missing), score: score * lessened, spans });
  const turn =
    checkPolarity(index, sentence, evidence.places) ?? swappedName(index, sentence, evidence.places);
  if (turn) return unsupported({ ...turn, score: score * lessened, spans });
  if (!covered) return unsupported({ reason: "uncovered", detail: uncoveredDetail(evidence), score, spans });
  const first = evidence.places[0];
  const party = attributed || first === undefined ? null : turnedAttribution(index, sentence, first);
  if (party) return unsupported({ ...party, score: score * unattributed, spans });
  return supported({ reason: "covered", detail: coveredDetail(evidence), score, spans });
}

function spanOf(index: Index, place: number): Span {
  const { start, end } = index.passages[place]!.passage;
  return { start, end };
}

const coveredDetail = (evidence: Evidence): string =>
  evidence.places.length > 1
    ? "The passages it rests on say so together."
    : "The passage it rests on says so.";

function uncoveredDetail({ missing, places }: Evidence): string {
  if (places.length === 0) return "No passage of the article speaks of it.";
  if (missing.length === 0) return "Its words stand in the article, but not said of one another.";
  const words = missing.slice(0, 4).map(({ word }) => `“${word.lower}”`);
  return `The passages it rests on do not speak of ${words.join(", ")}.`;
}
