/** One sentence of a claim, taken apart once for all checks. */
import type { Value } from "../text/values/value.ts";
import { valuesOf } from "../text/values/values-of.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { type ClaimWord, claimWords } from "./evidence.ts";
import type { Index } from "./index-content.ts";

export type ClaimSentence = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly values: readonly Value[];
  /** The words that passages must cover. */
  readonly content: readonly ClaimWord[];
};

export function claimSentence(index: Index, text: string): ClaimSentence {
  const words = wordsOf(text);
  const values = valuesOf(text, index.setting, words);
  const content = claimWords(words).filter(({ word }) => !isOtherForm(index, values, word));
  return { text, words, values, content };
}

// --- internal ---

/**
 * The check of values answers for the unit of a number ("percent" where the article has "%") and for a number that the article
 * writes otherwise ("eleven" for 11).
 */
function isOtherForm(index: Index, values: readonly Value[], word: Word): boolean {
  const value = values.find(({ start, end }) => start <= word.start && word.end <= end);
  if (!value) return false;
  const isUnit = value.kind === "quantity" && word.start > value.start && !/^\p{N}/u.test(word.lower);
  return isUnit || !index.postings.has(word.stem);
}
