/** Questions that are put to the bot, or ask for all of the article, rather than for something that it says. Pure. */
import {
  opinionQuestions,
  originQuestions,
  selfQuestions,
  summaryRequests,
  truthQuestions,
} from "../text/asides.ts";

/** `opinion`, `self`: of the bot. `origin`: who wrote the article, and when. `summary`: all in short. `truth`: an ordinary question, but for the judgement that it wants. */
export type Aside = "opinion" | "self" | "origin" | "summary" | "truth";

/** Null for what is to be looked for in the article, and nothing else. */
export function asideIn(question: string): Aside | null {
  const text = question.slice(0, longestRead).trim();
  const kind = kinds.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)));
  return kind?.[0] ?? null;
}

// --- internal ---

const longestRead = 500;
const kinds: readonly (readonly [Aside, readonly RegExp[]])[] = [
  ["self", selfQuestions],
  ["origin", originQuestions],
  ["summary", summaryRequests],
  ["opinion", opinionQuestions],
  ["truth", truthQuestions],
];
