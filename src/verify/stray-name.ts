/** One person of the article where it has another: the passages that say the rest of the claim name somebody else. */
import type { Word } from "../text/words.ts";
import { said } from "../words/said.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import { type ClaimWord, gatherEvidence, rankPlaces } from "./evidence.ts";
import { type Index, longestSentence } from "./index-content.ts";
import { isOrdinaryOpening, type Name, namesOf, placeForms } from "./names.ts";
import { mayBeSame } from "./other-name.ts";
import type { Turn } from "./turn.ts";

/**
 * The turn of a sentence with a name that none of the passages has, or leads back to, which carry the words beside it, while each
 * of them names somebody whom the sentence does not; null where there is none. `candidates`: the places that it cites, or all.
 */
export function strayName(
  index: Index,
  sentence: ClaimSentence,
  candidates: readonly number[] | null,
): Turn | null {
  const names = namesOf(sentence.text, sentence.words).filter(
    (name) => !isOrdinaryOpening(index.names, sentence, name),
  );
  for (const name of names.filter(({ tokens }) => index.people().has(tokens.at(-1)!))) {
    const beside = wordsBeside(sentence, name);
    if (beside.length < fewestWords) continue;
    const carriers = carriersOf(index, beside, candidates);
    if (carriers.length === 0) continue;
    const others = carriers.map((place) => otherAt(index, place, name, names));
    const instead = others.find((other) => other !== "");
    if (others.includes(null) || !instead) continue;
    const given = sentence.text.slice(name.start, name.end);
    return {
      reason: "contradicted",
      detail: said("verdict.says-it-of", { stored: instead, given }),
      unsure: true,
    };
  }
  return null;
}

/** Whether the passage at `place` has the name, a short form of it, or a pronoun that leads back to it. */
export function namesOrLeadsTo(index: Index, place: number, name: Name): boolean {
  const { text, words, passage } = index.passages[place]!;
  // Not looked into: whoever it may be of is let stand.
  if (words.length > longestSentence) return true;
  return (
    namesOf(text, words).some((one) => mayBeSame(name, one.tokens, one.initials)) ||
    words.some((word) => leadsBack(index, passage.start, word, name))
  );
}

// --- internal ---

const fewestWords = 2;
const mostWords = 5;
/** So much of the words beside the name must stand in a passage for it to be what the claim speaks of. */
const leastShare = 0.6;
const nearlyAsMuch = 0.8;

/** The content words nearest to the name, its own left out. */
function wordsBeside({ words, content }: ClaimSentence, name: Name): ClaimWord[] {
  const isOwn = ({ start, end }: Word): boolean => start >= name.start && end <= name.end;
  const first = words.findIndex(({ start }) => start >= name.start);
  const last = words.findLastIndex(({ end }) => end <= name.end);
  const distance = ({ word }: ClaimWord): number => {
    const at = words.indexOf(word);
    return at < first ? first - at : at - last;
  };
  return content
    .filter(({ word }) => !isOwn(word))
    .map((claimWord) => ({ claimWord, distance: distance(claimWord) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, mostWords)
    .map(({ claimWord }) => claimWord);
}

/** The passages that hold most of the words, and enough. */
function carriersOf(
  index: Index,
  words: readonly ClaimWord[],
  candidates: readonly number[] | null,
): number[] {
  const shares = rankPlaces(index, words, candidates, mostPlaces).map((place) => ({
    place,
    share: gatherEvidence(index, words, [place], 1).first,
  }));
  const most = Math.max(0, ...shares.map(({ share }) => share));
  if (most < leastShare) return [];
  return shares.filter(({ share }) => share >= most * nearlyAsMuch).map(({ place }) => place);
}

const mostPlaces = 6;

/** Whom the passage names that the claim does not: "" for nobody; null if it names or leads back to `name`. */
function otherAt(index: Index, place: number, name: Name, claimed: readonly Name[]): string | null {
  if (namesOrLeadsTo(index, place, name)) return null;
  const { text, words, passage } = index.passages[place]!;
  const stored = namesOf(text, words).filter((one) => !isOrdinaryOpening(index.names, { text, words }, one));
  const other = stored.find(
    (one) =>
      !one.tokens.some((token) => placeForms(token).length > 0) &&
      index.isPerson({ start: passage.start + one.start, end: passage.start + one.end }) &&
      !claimed.some((known) => mayBeSame(known, one.tokens, one.initials)),
  );
  return other ? text.slice(other.start, other.end) : "";
}

/** Whether a pronoun of the passage leads back to the name. */
function leadsBack(index: Index, base: number, word: Word, name: Name): boolean {
  if (!pronouns.has(word.lower)) return false;
  const full = index.resolve({ start: base + word.start, end: base + word.end });
  if (!full) return false;
  const mention = index.content.text.slice(full.start, full.end).toLowerCase();
  return name.tokens.some((token) => mention.includes(token));
}

const pronouns: ReadonlySet<string> = new Set("he she they him her his their them it its".split(" "));
