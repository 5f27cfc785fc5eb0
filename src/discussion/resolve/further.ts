/** "Tell me more", "what else?": what stands next to what was just shown. */
import { furtherRequests } from "../../text/english/follow-ups.ts";
import type { Content } from "../../types.ts";
import { askedWords } from "./asked-words.ts";
import { type Known, passagesOf } from "./known.ts";
import type { Resolved } from "./resolved.ts";

/** Null where the question asks for something of its own, where nothing was shown, or where the article ends there. */
export function further(content: Content, question: string, last: Known | undefined): Resolved | null {
  const words = askedWords(question)
    .map(({ lower }) => lower)
    .join(" ");
  if (!last || !furtherRequests.has(words)) return null;
  const end = Math.max(0, ...passagesOf(content, last));
  const next = content.passages.slice(end, end + mostShown).map(({ id }) => id);
  if (end === 0 || next.length === 0) return null;
  return { kind: "question", alone: { text: question, focus: next, points: true } };
}

// --- internal ---

const mostShown = 2;
