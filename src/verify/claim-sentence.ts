/** One sentence of a claim, taken apart once for all checks. */
import type { Value } from "../text/values/value.ts";
import { valuesOf } from "../text/values/values-of.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { type ClaimWord, claimWords } from "./evidence.ts";
import type { Index } from "./index-content.ts";
import { namesOf } from "./names.ts";

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

/**
 * The sentence without first names that the passage at `place` leaves out where it has the last name, if the article has them
 * together elsewhere: the passage goes on with the last name alone. That the whole name is the article's is for the check of names.
 */
export function withoutFirstNames(index: Index, sentence: ClaimSentence, place: number): ClaimSentence {
  const { stems } = index.passages[place]!;
  const dropped = new Set<number>();
  for (const { tokens, start, end } of namesOf(sentence.text, sentence.words)) {
    const known = tokens.length > 1 ? index.names.before.get(tokens.at(-1)!) : undefined;
    const parts = known ? sentence.words.filter((word) => word.start >= start && word.end <= end) : [];
    if (!parts.at(-1) || !stems.has(parts.at(-1)!.stem)) continue;
    for (const { start: at, lower, stem } of parts.slice(0, -1))
      if (known!.has(lower) && !stems.has(stem)) dropped.add(at);
  }
  if (dropped.size === 0) return sentence;
  return {
    ...sentence,
    words: sentence.words.filter(({ start }) => !dropped.has(start)),
    content: sentence.content.filter(({ word }) => !dropped.has(word.start)),
  };
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
