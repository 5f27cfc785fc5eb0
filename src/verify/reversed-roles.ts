/** Who did it to whom, the other way round: told of nouns and of verbs whose words around differ. */
import { isCapital } from "../text/capital.ts";
import { cueVerbs } from "../text/english/cue-verbs.ts";
import { evenWords } from "../text/english/exchanged-words.ts";
import { nounOpeners } from "../text/english/moods.ts";
import { prepositions } from "../text/english/phrases.ts";
import { commonVerbs, wordFamilies } from "../text/english/word-families.ts";
import type { Word } from "../text/words.ts";
import { said } from "../words/said.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import type { Index, IndexedPassage } from "./index-content.ts";
import { familyStems } from "./same-word.ts";
import type { Turn } from "./turn.ts";

/**
 * The turn of a sentence in which somebody does to another what a passage has the other do: what stands right before the verb in
 * the one stands behind it in the other. Null where there is none, where one of them is a passive, and for verbs of saying,
 * whose subject may stand on either side.
 */
export function reversedRoles(
  index: Index,
  { text, words }: ClaimSentence,
  places: readonly number[],
): Turn | null {
  for (const [at, verb] of words.entries()) {
    if (
      !isVerb(verb) ||
      cueVerbs.has(verb.lower) ||
      evenWords.has(verb.lower) ||
      isPassive(words, at) ||
      isNounAt(words, at)
    )
      continue;
    const before = words.slice(Math.max(0, at - reach), at);
    const after = words.slice(at + 1, at + 1 + reach);
    const isName = (word: Word): boolean => isNoun(word) && isCapital(text, word.start);
    const doers = [before.findLast(isNoun), before.findLast(isName)];
    const objects = [firstNoun(after), after.find(isName)];
    const turned = pairsOf(doers, objects).find(([doer, object]) =>
      isTurnedAnywhere(index, places, { verb, doer, object }),
    );
    if (!turned) continue;
    const [doer, object] = turned;
    const detail = said("verdict.roles-turned", { first: doer.lower, second: object.lower });
    return { reason: "contradicted", detail, unsure: true };
  }
  return null;
}

// --- internal ---

const mostPlaces = 2;
/** Words between a verb and what it is said of. */
const reach = 6;

type Roles = { readonly verb: Word; readonly doer: Word; readonly object: Word };

/** By its ending, or one of the irregular verbs. */
const isVerb = ({ content, lower }: Word): boolean =>
  content &&
  (/..ed$/u.test(lower) || commonVerbs.has(lower) || commonVerbs.has(wordFamilies.get(lower) ?? ""));

const isNoun = ({ content, lower }: Word): boolean =>
  content &&
  !/^\d|ly$|n't$/u.test(lower) &&
  !/^(?:not|will|would|has|had|may|could|might|should|mr|mrs|ms|dr|sir|dame)$/u.test(lower);

const isTurnedAnywhere = (index: Index, places: readonly number[], roles: Roles): boolean =>
  roles.doer.stem !== roles.object.stem &&
  places.slice(0, mostPlaces).some((place) => isTurned(index, place, roles));

const pairsOf = (
  doers: readonly (Word | undefined)[],
  objects: readonly (Word | undefined)[],
): (readonly [Word, Word])[] =>
  doers.flatMap((doer) => objects.flatMap((object) => (doer && object ? [[doer, object] as const] : [])));

/** The object opens directly behind the verb, after an article and an adjective at most: behind a preposition it is none. */
function firstNoun(words: readonly Word[]): Word | undefined {
  if (!words[0] || prepositions.has(words[0].lower) || words[0].lower === "to") return undefined;
  return words.slice(0, 3).find((word) => isNoun(word));
}

/** "the trial", "of questions": a noun, whatever else the word can be. */
const isNounAt = (words: readonly Word[], at: number): boolean =>
  nounOpeners.has(words[at - 1]?.lower ?? "") || words[at + 1]?.lower === "of";

const isPassive = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === "by" ||
  words
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) => /^(?:is|are|was|were|be|been|being|by)$/u.test(lower));

function isTurned(index: Index, place: number, { verb, doer, object }: Roles): boolean {
  const passage = index.passages[place]!;
  const positions = index.positionsAt(place);
  const verbs = [...new Set([verb.stem, ...familyStems(verb.lower)])].flatMap((stem) => positions.of(stem));
  if (verbs.length !== 1 || isPassive(passage.words, verbs[0]!)) return false;
  const at = verbs[0]!;
  const [doers, objects] = [positions.of(doer.stem), positions.of(object.stem)];
  const isBefore = (found: readonly number[]): boolean =>
    found.length > 0 && found.every((one) => one < at && at - one <= 3 * reach);
  if (!isBefore(objects) || doers.some((one) => one < at)) return false;
  const isSubject = objects.some((one) => at - one <= closest && isPlainBetween(passage, one, at));
  const isExchanged = doers.some((one) => one - at <= exchangedReach);
  if (isSubject) return isExchanged || takesObject(passage, at);
  return isExchanged && [objects[0]!, doers.at(-1)!].every((one) => isNamed(passage, one));
}

/** "sold her shares to the fund Norr Capital": to the end of what stands behind the verb. */
const exchangedReach = 10;
/** Auxiliaries and an adverb between a subject and its verb. */
const closest = 3;

const isPlainBetween = ({ text, words }: IndexedPassage, from: number, to: number): boolean =>
  !/[,;:.!?—–“”]/u.test(text.slice(words[from]!.end, words[to]!.start));

const isNamed = ({ text, words }: IndexedPassage, at: number): boolean => isCapital(text, words[at]!.start);

/** "took her", "took the firm": without an object the verb may say of its subject what the claim says of its object ("it closed"). */
function takesObject({ words }: IndexedPassage, at: number): boolean {
  const next = words[at + 1]?.lower ?? "";
  return /^(?:him|her|them|it|me|us)$/u.test(next) || (nounOpeners.has(next) && !prepositions.has(next));
}
