/** A sentence that shares names with the passages it rests on, and hardly anything of what it says about them. */
import { said } from "../words/said.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import type { ClaimWord } from "./evidence.ts";
import type { Index } from "./index-content.ts";
import { saidWords } from "./said-words.ts";
import type { Turn } from "./turn.ts";

/**
 * The turn of a sentence most of whose words, names and numbers apart, stand in none of the passages at `places`: a long name
 * alone must not carry it. Null where enough of them do, or where there are too few to tell.
 */
export function namesAlone(index: Index, sentence: ClaimSentence, places: readonly number[]): Turn | null {
  const telling = sentence.content.filter((one) => isTelling(index, sentence, one));
  if (telling.length < fewest) return null;
  const missing = telling.filter(
    ({ word, alike }) =>
      !places.some((place) => [word.stem, ...alike].some((stem) => index.passages[place]!.stems.has(stem))),
  );
  if (missing.length < telling.length * mostMissing) return null;
  const [first, ...others] = missing.slice(0, 4).map(({ word }) => word.lower);
  return {
    reason: "uncovered",
    detail: said("verdict.not-spoken-of", { words: saidWords([first!, ...others]) }),
    unsure: true,
  };
}

// --- internal ---

const fewest = 3;
const mostMissing = 2 / 3;

const isTelling = (index: Index, { text, words }: ClaimSentence, { word }: ClaimWord): boolean =>
  (word === words[0] && index.names.plain.has(word.lower)) ||
  !/^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.start + 2));
