/** A question that is no whole one ("and when?", "what about the crew?"), completed from the one before. */
import {
  askingAlone,
  insteadOpeners,
  measuringWords,
  questionAuxiliaries,
} from "../../text/english/follow-ups.ts";
import type { Word } from "../../text/words.ts";
import type { Content } from "../../types.ts";
import { askedWords, contentOf, isContent } from "./asked-words.ts";
import { type Known, passagesOf } from "./known.ts";
import { namedInQuestion } from "./people.ts";
import type { Resolved } from "./resolved.ts";

/** Null where the question is whole. What has nothing before it is asked back. */
export function completed(content: Content, question: string, known: readonly Known[]): Resolved | null {
  const words = askedWords(question);
  const last = known.findLast(({ understood, claims }) => understood !== "" || claims.length > 0);
  const swapped = insteadOf(content, question, words, known);
  // About somebody or something else: where the last answer stands says nothing of it.
  if (swapped !== null) return withFocus(content, swapped, undefined, false);
  if (words.length === 0 || words.some(isContent) || words.length > longestPart) return null;
  if (!asksAlone(words)) return last ? added(content, question, words, last) : null;
  if (!last) {
    return {
      kind: "unclear",
      why: "what",
      words: question.trim().slice(0, longestShown),
      names: [],
      count: 0,
    };
  }
  return withFocus(content, joined(question, words, last), last, true);
}

// --- internal ---

/** "And why is that so" is a part of a question; with more words, somebody asks about something of their own. */
const longestPart = 6;
const longestShown = 60;
const mostTaken = 8;

/** "When", "by how much", "since when". */
const asksAlone = ([first, second]: readonly Word[]): boolean =>
  askingAlone.has(first!.lower) || (leading.has(first!.lower) && askingAlone.has(second?.lower ?? ""));

const leading: ReadonlySet<string> = new Set(
  "by since until for from to with at in on of about against under".split(" "),
);

const withFocus = (content: Content, text: string, last: Known | undefined, beside: boolean): Resolved => ({
  kind: "question",
  alone: { text, focus: last ? passagesOf(content, last) : [], points: false, beside },
});

/** "And against?": a word that narrows the question before. Anything else without content is left as it is. */
function added(content: Content, question: string, words: readonly Word[], last: Known): Resolved | null {
  if (words.length > longestAddition || last.understood === "") return null;
  const addition = question.slice(words[0]!.start, words.at(-1)!.end);
  return withFocus(content, `${withoutStop(last.understood)} ${addition}?`, last, false);
}

const longestAddition = 2;

/** The new asking words in front of what the question before asked about. */
function joined(question: string, words: readonly Word[], last: Known): string {
  const asking = question.slice(words[0]!.start, words.at(-1)!.end);
  const rest = withoutAsking(last.understood);
  const about = rest === "" ? contentOf(last.claims[0]?.text ?? "", mostTaken) : rest;
  return `${asking} ${about}`.trim();
}

/** "When did the ferry leave?" → "did the ferry leave?", "how many routes will run?" → "routes will run?". */
function withoutAsking(question: string): string {
  const words = askedWords(question);
  const from = words.findIndex(({ lower }) => !askingAlone.has(lower) && !measuringWords.has(lower));
  return from < 0 ? "" : question.slice(words[from]!.start);
}

/** "What about X": the question before with X in the place of whom or what it named. Null: the question opens otherwise. */
function insteadOf(
  content: Content,
  question: string,
  words: readonly Word[],
  known: readonly Known[],
): string | null {
  const bare = bareName(content, question, words);
  const opener = insteadOpeners.find((opening) => opening.every((word, at) => words[at]?.lower === word));
  const from = opener ? opener.length : 0;
  const last = known.findLast(({ understood }) => understood !== "");
  if ((!opener && !bare) || !words[from] || !last) return null;
  const other = question.slice(words[from]!.start, words.at(-1)!.end);
  const before = namedInQuestion(content, last.understood);
  const name =
    before.map((named) => named.name).find((one) => last.understood.includes(one)) ??
    lastName(last.understood, before);
  // Asked of a thing, the question before seldom makes sense; what the article says of that thing does.
  if (namedInQuestion(content, other).length === 0) return other;
  return name ? last.understood.replace(name, () => other) : `${withoutStop(last.understood)} ${other}`;
}

/** "Trump" or "and the board?" alone: an answer to our asking back, or the same question about somebody else. */
function bareName(content: Content, question: string, words: readonly Word[]): boolean {
  if (words.length === 0 || words.length > longestName || askingAlone.has(words[0]!.lower)) return false;
  if (questionAuxiliaries.has(words[0]!.lower)) return false;
  return namedInQuestion(content, question).length > 0 && words.filter(isContent).length <= 3;
}

const longestName = 4;

/** The word of a question by which it names one whom the article names more fully. */
function lastName(question: string, named: readonly { readonly name: string }[]): string | null {
  const words = new Set(named.flatMap(({ name }) => name.split(/\s+/u)));
  const found = askedWords(question).map(({ start, end }) => question.slice(start, end));
  return found.find((word) => words.has(word)) ?? null;
}

/** So that what is added stays in the same sentence. */
const withoutStop = (question: string): string => question.replace(/[?.!\s]+$/u, "");
