/** "The other one": the answers before show more than two things, so which is asked back. */
import { countedNouns } from "../../text/english/follow-ups.ts";
import { askedWords, isContent } from "./asked-words.ts";
import type { Resolved } from "./resolved.ts";

/** Null where the question says more than that, or something else. */
export function otherOne(question: string): Resolved | null {
  const words = askedWords(question);
  const at = words.findIndex(({ lower }) => lower === "other");
  if (at < 0 || !["the", "that"].includes(words[at - 1]?.lower ?? "")) return null;
  const noun = words[at + 1] && isNoun(words[at + 1]!.lower) ? at + 1 : at;
  const rest = words.filter((word, place) => (place < at - 1 || place > noun) && isContent(word));
  if (rest.length > 0 || (noun === at && words[at + 1])) return null;
  return {
    kind: "unclear",
    why: "what",
    words: question.slice(words[at - 1]!.start, words[noun]!.end),
    names: [],
    count: 0,
  };
}

// --- internal ---

const isNoun = (lower: string): boolean => lower === "ones" || countedNouns.has(lower);
