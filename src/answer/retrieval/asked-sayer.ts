/** "What did the bank say about the loan?": whose words are asked for, and whether a passage has any of theirs. */
import { attributionsOf } from "../../text/attribution.ts";
import { questionAuxiliaries } from "../../text/english/follow-ups.ts";
import { placePrepositions, sayingVerbs } from "../../text/english/questions.ts";
import { pronounKinds } from "../../text/mentions/referent.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import { keyOf, type PassageIndex, type Token } from "./passage-index.ts";

/** The words of who is asked about as a speaker: of a name all, of a description its noun. Null where no speech is asked for. */
export function askedSayer({
  tokens,
  lowers,
}: {
  readonly tokens: readonly Token[];
  readonly lowers: readonly string[];
}): ReadonlySet<string> | null {
  if (lowers[0] !== "what" || !questionAuxiliaries.has(lowers[1] ?? "")) return null;
  const verb = lowers.findIndex((lower, place) => place > 2 && sayingVerbs.has(lower));
  if (verb < 0) return null;
  const whole = tokens.slice(2, verb);
  const end = whole.findIndex(({ lower }) => placePrepositions.has(lower));
  const named = (end < 0 ? whole : whole.slice(0, end)).filter(({ content }) => content);
  const capitals = named.filter(({ capital }) => capital);
  const keys = (capitals.length > 0 ? capitals : named.slice(-1)).map(({ key }) => key);
  return keys.length > 0 && keys.length <= longestName ? new Set(keys) : null;
}

/**
 * Whether somebody of that name asserts something there or in the sentence before; a pronoun or a description ("the Ukrainian
 * president") will do where the passage means them.
 */
export function speaksAt(index: PassageIndex, at: number, sayer: ReadonlySet<string>): boolean {
  const { block } = index.passages[at]!;
  return [at, at - 1].some(
    (place) => index.passages[place]?.block === block && assertsIn(index, place, sayer),
  );
}

// --- internal ---

const longestName = 4;

function assertsIn(index: PassageIndex, at: number, sayer: ReadonlySet<string>): boolean {
  const means = [...sayer].some((key) => index.meant.get(key)?.includes(at));
  return attributionsOf(index.text, index.passages[at]!).some(({ speaker }) => {
    const words = wordsOf(index.text.slice(speaker.start, speaker.end));
    return words.some((word) => sayer.has(keyOf(word))) || (means && isUnnamed(words));
  });
}

/** "He", "the minister". */
const isUnnamed = (words: readonly Word[]): boolean =>
  words[0]?.lower === "the" || words.some(({ lower }) => pronounKinds.has(lower));
