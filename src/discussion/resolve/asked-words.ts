/** The words of a question, and what of them is left to look for. */
import { emptyWords, joiningOpeners } from "../../text/english/follow-ups.ts";
import { askingWords } from "../../text/english/questions.ts";
import { type Word, wordsOf } from "../../text/words.ts";

/** Questions are bounded before; the bound holds for what tests and other callers give. */
const mostWords = 200;

/** The words without what only joins the question to the one before ("and", "ok so"). */
export function askedWords(question: string): Word[] {
  const words = wordsOf(question).slice(0, mostWords);
  const first = words.findIndex(({ lower }) => !joiningOpeners.has(lower));
  return first < 0 ? [] : words.slice(first);
}

/** Whether a word is one to look for in the article. */
export const isContent = ({ content, lower }: Word): boolean =>
  content && !askingWords.has(lower) && !emptyWords.has(lower) && !lower.endsWith("n't");

/** The first `most` content words of a text, as they stand there, joined by spaces. */
export function contentOf(text: string, most: number): string {
  return wordsOf(text)
    .filter(isContent)
    .slice(0, most)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}
