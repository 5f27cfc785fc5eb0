/** A question that asks several things, in its parts. Pure. */
import { questionOpeners } from "../text/question-openers.ts";
import { type Word, wordsOf } from "../text/words.ts";

/**
 * "Who proposed it, and who voted against it?" is two: each opens with a question word behind a question mark, or behind "and", "or",
 * "but". A later part may lean on the one before ("and why?"). The whole question alone where it is one, or more than `mostParts`: that
 * is no question but a text.
 */
export function partsOf(question: string): readonly string[] {
  const words = wordsOf(question);
  const cuts = words.flatMap((word, at) => (isCut(question, words, at) ? [word.start] : []));
  const parts = [0, ...cuts]
    .map((start, at) => question.slice(start, cuts[at] ?? question.length).replace(joinedBehind, ""))
    .map((part) => part.trim());
  const [first] = parts;
  const isWhole = first !== undefined && wordsOf(first).some(({ content }) => content);
  return parts.length > 1 && parts.length <= mostParts && isWhole ? parts : [question];
}

// --- internal ---

const mostParts = 3;
/** Behind a joining word, what always asks in its language: "and is", "and have" go on with a statement more often. */
const joinedAsking: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["and or but", "who what when where why how which whose"],
      ["und oder aber", "wer was wann wo warum wieso wie welche welcher"],
      ["y o pero", "quién qué cuándo dónde cómo cuánto cuántos cuántas"],
    ] as const
  ).flatMap(([joins, asking]) => joins.split(" ").map((join) => [join, new Set(asking.split(" "))] as const)),
);
/** What is left of the joining word, and of a comma before it, at the end of a part. */
const joinedBehind = /[\s,;–-]{0,9}(?:\b(?:and|or|but|und|oder|aber|y|o|pero))?[\s,;–-]{0,9}$/iu;

function isCut(question: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || !questionOpeners.has(words[at]!.lower)) return false;
  if (/[?？]/u.test(question.slice(before.end, words[at]!.start))) return true;
  const joined = words[at - 2];
  // "Why and when" asks two things of one event.
  if (!joined || questionOpeners.has(joined.lower)) return false;
  return joinedAsking.get(before.lower)?.has(words[at]!.lower) ?? false;
}
