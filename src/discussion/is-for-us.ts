/** Which messages of a discussion want an answer. Pure. */
import {
  courtesies,
  joiningWords,
  questionOpeners,
  requestObjects,
  requestOpeners,
  requestVerbs,
} from "../text/question-openers.ts";
import { wordsOf } from "../text/words.ts";

export type Addressed = {
  /** The question without markup. */
  readonly text: string;
  readonly mentionsUs: boolean;
  /** Whose message it answers; null: nobody's. */
  readonly answers: "us" | "somebody" | null;
};

/**
 * The rule, as members are told it: a mention or a reply to one of our messages counts, unless it only says thanks; a reply to
 * somebody else is between members; any other message counts if it has a question mark at the end of a sentence, or opens with a
 * question word or a request ("explain", "tell me").
 */
export function isForUs({ text, mentionsUs, answers }: Addressed): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (mentionsUs || answers === "us") return hasQuestionMark(text) || !isCourtesy(text);
  return answers === null && (hasQuestionMark(text) || opensAsking(text));
}

// --- internal ---

/** At the end of a sentence; inside of a word ("?ref=") it asks nothing. */
const hasQuestionMark = (text: string): boolean => /[?？؟](?:[\s"'”’»)!.]|$)/u.test(text);

const isCourtesy = (text: string): boolean => wordsOf(text).every(({ lower }) => courtesies.has(lower));

/** One word of these alone ("is", "was") is no question. */
function opensAsking(text: string): boolean {
  const words = wordsOf(text.slice(0, longestOpening));
  const first = words.findIndex(({ lower }) => !joiningWords.has(lower));
  const opening = words[first];
  if (first < 0 || !opening) return false;
  if (requestOpeners.has(opening.lower)) return true;
  const next = words[first + 1];
  if (requestVerbs.has(opening.lower)) return next !== undefined && requestObjects.has(next.lower);
  return questionOpeners.has(opening.lower) && (next !== undefined || bareQuestions.has(opening.lower));
}

const longestOpening = 200;
const bareQuestions: ReadonlySet<string> = new Set(
  "who what when where why how wer wann wo warum wieso wie quién qué cuándo dónde cómo".split(" "),
);
