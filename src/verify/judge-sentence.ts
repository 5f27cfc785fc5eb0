/** Judges one sentence of a claim against the passages that it cites, or against the best ones found. */
import { wordsOf } from "../text/words.ts";
import type { Span, Verdict } from "../types.ts";
import { type Said, said } from "../words/said.ts";
import { compareParty, toldParty, turnedAttribution } from "./attribution-kept.ts";
import { type ClaimSentence, claimSentence, withoutFirstNames } from "./claim-sentence.ts";
import { deniedWord } from "./denied-word.ts";
import { turnedEdit } from "./edit-turns.ts";
import { type Evidence, gatherEvidence, rankPlaces } from "./evidence.ts";
import type { Index } from "./index-content.ts";
import { changedMood } from "./mood.ts";
import { isOrdinaryOpening, missingNames, namesOf } from "./names.ts";
import { checkPolarity } from "./polarity.ts";
import { quietTurn } from "./quiet-turn.ts";
import { reversedRoles } from "./reversed-roles.ts";
import { saidWords } from "./said-words.ts";
import { swappedName } from "./slots.ts";
import { namesOrLeadsTo, strayName } from "./stray-name.ts";
import { type Support, supportOf } from "./support.ts";
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
/**
 * What is left where only the party is missing, or a sign in a single word speaks against it: the words are the article's. Below
 * the threshold whatever the score was.
 */
const unattributed = 0.49;

export function judgeSentence(index: Index, text: string, judging: Judging): Verdict {
  const sentence = claimSentence(index, text);
  return judgeTold(index, sentence, judging) ?? judgeWhole(index, sentence, judging);
}

/** Fails a sentence whose asserter, named, stands nowhere near what it rests on: nothing lets it be theirs. Null otherwise. */
export function unheard(index: Index, party: string, { places, joint }: Evidence): Verdict | null {
  const named = { text: party, words: wordsOf(party) };
  const names = namesOf(party, named.words);
  const [name] = names;
  if (!name || places.length === 0 || names.length > 1 || isOrdinaryOpening(index.names, named, name))
    return null;
  const near = new Set(places.flatMap((place) => [place - 1, place, place + 1]));
  const isNear = [...near].some((place) => index.passages[place] && namesOrLeadsTo(index, place, name));
  if (isNear || !index.people().has(name.tokens.at(-1)!)) return null;
  return unsupported({
    reason: "wrong-speaker",
    detail: said("verdict.never-says-so", { name: party }),
    score: joint * lessened,
    spans: places.map((place) => spanOf(index, place)),
  });
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
  if (compared === null) return unheard(index, party.name, evidence);
  const verdict = judgeWhole(index, { ...sentence, ...party.told }, { ...judging, attributed: true });
  if (compared === "same")
    return verdict.verdict === "supported" ? keptCue(index, sentence, verdict, first!) : null;
  if (verdict.verdict !== "supported") return null;
  return unsupported({ ...verdict, ...compared, score: verdict.score * lessened });
}

/** "Hale praised the choice" for "Hale criticised the choice": what is told stands, and how he told it does not. */
function keptCue(index: Index, sentence: ClaimSentence, verdict: Verdict, place: number): Verdict {
  const turn =
    turnedEdit(index, sentence, [place]) ??
    changedMood(index, sentence, [place]) ??
    reversedRoles(index, sentence, [place]);
  return turn ? unsupported({ ...verdict, ...turn, score: verdict.score * lessened }) : verdict;
}

/** A name that the article does not have at all is a wrong value, not a wrong speaker. */
const namesNobody = (index: Index, name: string): boolean =>
  missingNames(index.names, { text: name, words: wordsOf(name) }).length > 0;

function judgeWhole(index: Index, sentence: ClaimSentence, { cited, attributed }: Judging): Verdict {
  const evidence = gatherEvidence(index, sentence.content, cited, mostPassages);
  const spans = evidence.places.map((place) => spanOf(index, place));
  const { score, covered } = supportedBy(index, sentence, cited, evidence);
  const missing = missingValues(index, sentence, cited ?? spokenOfAt(index, sentence, evidence));
  if (missing.length > 0)
    return unsupported({ reason: "value", detail: missingDetail(missing), score: score * lessened, spans });
  const turn =
    turnedEdit(index, sentence, evidence.places) ??
    checkPolarity(index, sentence, evidence.places) ??
    deniedWord(index, sentence.words, evidence.places) ??
    swappedName(index, sentence, evidence.places) ??
    strayName(index, sentence, cited);
  if (turn) return unsupported({ ...turn, score: score * lessened, spans });
  if (!covered) return unsupported({ reason: "uncovered", detail: uncoveredDetail(evidence), score, spans });
  const quiet = quietTurn(index, sentence, evidence.places, { cited, attributed });
  if (quiet) return unsupported({ ...quiet, score: score * unattributed, spans });
  const first = evidence.places[0];
  const party = attributed || first === undefined ? null : turnedAttribution(index, sentence, first);
  if (party) return unsupported({ ...party, score: score * unattributed, spans });
  return supported({ reason: "covered", detail: coveredDetail(evidence), score, spans });
}

function supportedBy(
  index: Index,
  sentence: ClaimSentence,
  cited: readonly number[] | null,
  { places: [best], first }: Evidence,
): Support {
  if (best === undefined) return supportOf(index, sentence, cited, first);
  const shorter = withoutFirstNames(index, sentence, best);
  if (shorter === sentence) return supportOf(index, sentence, cited, first);
  return supportOf(index, shorter, cited, gatherEvidence(index, shorter.content, cited, 1).first);
}

/** Where a value of the sentence may stand: its passages, what is beside them, and others that speak of the same. */
function spokenOfAt(index: Index, { content }: ClaimSentence, { places }: Evidence): number[] {
  const beside = places.flatMap((place) => [place - 2, place - 1, place + 1, place + 2]);
  const others = rankPlaces(index, content, null, mostSpeaking);
  const known = new Set([...places, ...beside, ...others]);
  return [...known].filter((place) => place >= 0 && place < index.passages.length);
}

const mostSpeaking = 8;

function spanOf(index: Index, place: number): Span {
  const { start, end } = index.passages[place]!.passage;
  return { start, end };
}

const coveredDetail = (evidence: Evidence): Said =>
  said(evidence.places.length > 1 ? "verdict.say-so-together" : "verdict.says-so");

function uncoveredDetail({ missing, places }: Evidence): Said {
  if (places.length === 0) return said("verdict.no-passage");
  const [first, ...others] = missing.slice(0, 4).map(({ word }) => word.lower);
  if (first === undefined) return said("verdict.not-of-one-another");
  return said("verdict.not-spoken-of", { words: saidWords([first, ...others]) });
}
