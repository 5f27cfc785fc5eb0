/** Does the article deny what a statement says, or the other way round? By the words that a negation reaches. Pure. */

import { isDenying } from "../text/denying.ts";
import { allWords, lackingWords, noneWords, notADenial, takingBackWords } from "../text/english/talk.ts";
import { clauseJoins } from "../text/english/telling.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { Index } from "../verify/index.ts";
import { formsOf } from "./matter.ts";

/**
 * `place`: of the passage in `article.passages`. False where statement and passage both deny, or one of them by the word itself ("kept
 * secret"): what it denies cannot be told by rule then.
 */
export function isDenied(article: Index, statement: string, place: number): boolean {
  const words = wordsOf(statement);
  const passage = article.passages[place]!;
  const said = deniedStems(statement, words);
  const stored = deniedStems(passage.text, passage.words);
  if (said.size === 0 && !words.some(deniesItself))
    return denies(words, stored, plainStems(passage.words, stored));
  if (stored.size > 0 || passage.words.some(deniesItself)) return false;
  return denies(passage.words, said, plainStems(words, said));
}

/** Does one of them speak of all, and the other of none ("told them everything", "answered no questions")? */
export function isAllAgainstNone(article: Index, statement: string, place: number): boolean {
  const words = wordsOf(statement);
  const passage = article.passages[place]!.words;
  const has = (row: ReadonlySet<string>, list: readonly Word[]) => list.some(({ lower }) => row.has(lower));
  const [all, none] = [has(allWords, words), has(noneWords, words)];
  if (all === none) return false;
  return all
    ? has(noneWords, passage) && !has(allWords, passage)
    : has(allWords, passage) && !has(noneWords, passage);
}

// --- internal ---

/**
 * How many words behind "not" are denied: the verb alone. "It does not touch crossings" does not deny the crossings. Behind
 * "whether to" it is the verb too, which is left open.
 */
const reach = 1;

const deniesItself = (word: Word): boolean => lackingWords.has(word.lower) || isDenying(word);

/** Has one of them a word without denying it that the other only has denied? */
const denies = (words: readonly Word[], denied: ReadonlySet<string>, plain: ReadonlySet<string>): boolean =>
  words.some((word) => word.content && formsOf(word).some((stem) => denied.has(stem) && !plain.has(stem)));

/** Stems that stand in it at least once without being denied. */
const plainStems = (words: readonly Word[], denied: ReadonlySet<string>): Set<string> => {
  const counts = new Map<string, number>();
  for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([stem, count]) => count > 1 || !denied.has(stem)).map(([stem]) => stem));
};

const leavesOpen = ({ lower }: Word, next: Word | undefined): boolean =>
  lower === "whether" && next?.lower === "to";

const isPlainDenial = (word: Word, next: Word | undefined): boolean =>
  isDenying(word) && !(next && notADenial.has(next.lower));

/** "seriously" says how, and is not what is denied. */
const isReached = ({ content, lower }: Word): boolean => content && !lower.endsWith("ly");

function deniedStems(text: string, words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const takesBack = takingBackWords.has(word.lower);
    if (!takesBack && !leavesOpen(word, next) && !isPlainDenial(word, next)) continue;
    const reached = clauseAfter(text, words, at).filter(isReached);
    for (const { stem } of takesBack ? reached : reached.slice(0, reach)) stems.add(stem);
  }
  return stems;
}

/** Up to a mark, or a word that joins another clause. */
function clauseAfter(text: string, words: readonly Word[], at: number): Word[] {
  const clause: Word[] = [];
  for (let next = at + 1; next < words.length && clause.length < longestClause; next += 1) {
    const word = words[next]!;
    if (/[,;:.!?—–()“”"]/u.test(text.slice(words[next - 1]!.end, word.start)) || joins.has(word.lower)) break;
    clause.push(word);
  }
  return clause;
}

const longestClause = 12;
/** "yet" joins clauses too, but behind "not" it is part of the denial. */
const joins: ReadonlySet<string> = new Set([...clauseJoins, "because"].filter((word) => word !== "yet"));
