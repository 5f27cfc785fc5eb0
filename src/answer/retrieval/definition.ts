/** Whether a passage says what something is. */
import { definingVerbs } from "../../text/english/questions.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { Question } from "./question.ts";

/** "What is X" or "who was X", and the passage opens "X is …" ("The X, …" too, while nothing else stands before the verb). */
export function definesIt(index: PassageIndex, at: number, { lowers, terms }: Question): boolean {
  const asksIt = (lowers[0] === "what" || lowers[0] === "who") && definingVerbs.has(lowers[1] ?? "");
  if (!asksIt || terms.length > longestName) return false;
  const keys = new Set(terms.map((term) => term.key));
  let named = false;
  for (const token of index.tokens[at]!.slice(0, opening)) {
    if (named && definingVerbs.has(token.lower)) return true;
    if (keys.has(token.key)) named = true;
    else if (token.content && !token.capital) return false;
  }
  return false;
}

// --- internal ---

/** "What is the X of Y and Z" asks for more than a definition. */
const longestName = 4;
const opening = 8;
