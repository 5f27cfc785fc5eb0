/** "That claim", "who said that?", "is this true?": what was just answered. */

import { attributionsOf } from "../../text/attribution.ts";
import {
  askingAlone,
  deedsOfWhole,
  emptyWords,
  pointingWords,
  saidNouns,
} from "../../text/english/follow-ups.ts";
import type { Word } from "../../text/words.ts";
import type { Content } from "../../types.ts";
import { askedWords, contentOf, isContent } from "./asked-words.ts";
import { type Known, passagesOf } from "./known.ts";
import type { Resolved } from "./resolved.ts";

/**
 * Null where the question points at nothing that was answered. Without an answer before it, what is meant is asked back only
 * where the question has nothing else to look for.
 */
export function pointed(content: Content, question: string, last: Known | undefined): Resolved | null {
  const words = askedWords(question);
  const found = pointingIn(words);
  if (!found) return null;
  const rest = words.filter((word, at) => (at < found.from || at >= found.to) && isContent(word));
  const focus = last ? passagesOf(content, last) : [];
  const typed = question.slice(words[found.from]!.start, words[found.to - 1]!.end);
  if (focus.length === 0) {
    if (rest.length > 0) return null;
    return { kind: "unclear", why: "what", words: typed, names: [], count: 0 };
  }
  if (rest.length === 0 && !asksElse.has(words[0]!.lower)) {
    const text = `${question} ${wordsOfFirst(content, last!, focus)}`;
    return { kind: "question", alone: { text, focus: focusOf(content, words, focus), points: true } };
  }
  if (asksOfWhole(content, focus, rest)) {
    const text = `${question.slice(0, words[found.from]!.start)}${question.slice(words[found.to - 1]!.end)}`;
    return { kind: "question", alone: { text, focus, points: false, beside: false } };
  }
  const isHere = rest.every((word) => isPlain(question)(word) || isToldAt(content, focus, word));
  const said = wordsOfFirst(content, last!, focus);
  // What somebody else said of it is not found by the names that the last answer has.
  const meant = isHere ? said : withoutNames(said);
  const text = `${question.slice(0, words[found.from]!.start)}${meant}${question.slice(words[found.to - 1]!.end)}`;
  const beside = isHere && !rest.some(isPlain(question));
  return { kind: "question", alone: { text, focus, points: false, beside } };
}

// --- internal ---

/** Not a name: names are in place of pronouns, and say who is meant rather than what is asked. */
const isPlain =
  (question: string) =>
  ({ start }: Word): boolean =>
    !/^\p{Lu}/u.test(question.slice(start, start + 2));

/** "What did Farrow say about it": he may say it elsewhere than where the last answer stands. */
const isToldAt = ({ text, passages }: Content, focus: readonly number[], { lower }: Word): boolean =>
  focus.some((id) =>
    text
      .slice(passages[id - 1]!.start, passages[id - 1]!.end)
      .toLowerCase()
      .includes(lower),
  );

/** "Who decided that?", where the last answer tells of no decision: its words would only find it again. */
const asksOfWhole = (content: Content, focus: readonly number[], rest: readonly Word[]): boolean =>
  rest.length === 1 && deedsOfWhole.has(rest[0]!.lower) && !isToldAt(content, focus, rest[0]!);

const withoutNames = (words: string): string =>
  words
    .split(" ")
    .filter((word) => !/^\p{Lu}/u.test(word))
    .join(" ");

const asksElse: ReadonlySet<string> = new Set(["when", "where", "why", "how"]);
const mostTaken = 8;

/** "That" before a noun of saying, or "that" where the question ends or an auxiliary stands before it. */
function pointingIn(words: readonly Word[]): { readonly from: number; readonly to: number } | null {
  for (const [at, { lower }] of words.entries()) {
    if (lower === "it" && !words[at + 1] && emptyWords.has(words[at - 1]?.lower ?? ""))
      return { from: at, to: at + 1 };
    if (!pointingWords.has(lower)) continue;
    const next = words[at + 1];
    if (next && saidNouns.has(next.lower)) return { from: at, to: at + 2 };
    if (isAlone(words, at)) return { from: at, to: at + 1 };
  }
  return theSaid(words);
}

/** "Who said the claim", "what does the statement mean": the article's own nouns would have more beside them. */
function theSaid(words: readonly Word[]): { readonly from: number; readonly to: number } | null {
  const from = words.findIndex(
    ({ lower }, at) => lower === "the" && saidNouns.has(words[at + 1]?.lower ?? ""),
  );
  if (from < 0 || words.some((word, at) => at !== from + 1 && isContent(word))) return null;
  return { from, to: from + 2 };
}

/** "Who said that", "why is this", "what does that mean"; not "that the ferry sank" and not "that ferry". */
function isAlone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next) return at > 0 || words.length === 1;
  if (askingAlone.has(words[0]!.lower) || at <= 1) return !isContent(next) && !opensClause.has(next.lower);
  return false;
}

const opensClause: ReadonlySet<string> = new Set(
  "the a an he she it they we i you his her its their there this that these those".split(" "),
);

function wordsOfFirst(content: Content, { claims }: Known, focus: readonly number[]): string {
  const passage = content.passages[focus[0]! - 1]!;
  return contentOf(claims[0]?.text ?? content.text.slice(passage.start, passage.end), mostTaken);
}

/** "Who said that" is about the passages in which somebody speaks, if any does; else about the first. */
function focusOf(content: Content, words: readonly Word[], focus: readonly number[]): readonly number[] {
  if (words[0]?.lower !== "who") return focus.slice(0, mostShown);
  const spoken = focus.filter((id) => isSpoken(content, id));
  return (spoken.length > 0 ? spoken : focus).slice(0, 1);
}

const isSpoken = (content: Content, id: number): boolean =>
  content.quotes.some(({ passage, speaker }) => passage === id && speaker) ||
  attributionsOf(content.text, content.passages[id - 1]!).length > 0;

const mostShown = 2;
