/** A word that a claim denies and its passages do not, or that they deny wherever they have it and the claim does not. */
import { isDenying } from "../text/denying.ts";
import type { Word } from "../text/words.ts";
import { said } from "../words/said.ts";
import type { Index } from "./index-content.ts";
import { alikeStems } from "./same-word.ts";
import type { Turn } from "./turn.ts";

/**
 * Compares the claim's denied words with the passages at `places`. Where the words around differ, that is all that can be
 * compared: whether the word behind a "not" has one in the article. Null where nothing can be said.
 */
export function deniedWord(index: Index, words: readonly Word[], places: readonly number[]): Turn | null {
  for (const [at, word] of words.entries()) {
    if (!isPlainDenial(word)) continue;
    const denied = words.slice(at + 1, at + 1 + reach).find(({ content }) => content);
    if (denied && !hasSaving(words) && isSaidPlainly(index, denied, places))
      return {
        reason: "polarity",
        detail: said("verdict.denies-word", { given: denied.lower }),
        unsure: true,
      };
  }
  return null;
}

// --- internal ---

const reach = 4;
const plainDenial = /^(?:not|never|cannot)$|n't$/u;
const isPlainDenial = ({ lower }: Word): boolean => plainDenial.test(lower);

/** "not until", "not only", "not just": the denial is of something else. */
const saving: ReadonlySet<string> = new Set("until only just merely unless before yet longer".split(" "));
const hasSaving = (words: readonly Word[]): boolean => words.some(({ lower }) => saving.has(lower));

/** Whether some passage has the word, and none has it near a word that denies. */
function isSaidPlainly(index: Index, word: Word, places: readonly number[]): boolean {
  const stems = new Set([word.stem, ...alikeStems(word)]);
  let found = false;
  for (const place of places) {
    const passage = index.passages[place]!.words;
    for (const stem of stems)
      for (const at of index.positionsAt(place).of(stem)) {
        found = true;
        if (passage.slice(Math.max(0, at - around), at + around).some(deniesOrEnds)) return false;
      }
  }
  return found;
}

const around = 6;
const deniesOrEnds = (word: Word): boolean => isDenying(word) || negative.test(word.lower);
const negative =
  /^(?:un|im|in|ir|dis|non)\p{L}{3,}|less$|^(?:out|lost|few|little|only|end|ended|ruled|rejected|avoid|avoided|stop|stopped|prevent|prevented|against|than|rather|instead)$/u;
