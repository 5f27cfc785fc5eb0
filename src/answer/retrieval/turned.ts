/** Whether a passage says the opposite of what a question asks. */
import { questionAuxiliaries } from "../../text/english/follow-ups.ts";
import { negativePrefixes, opposites } from "../../text/english/opposites.ts";
import type { Token } from "./passage-index.ts";
import type { Question } from "./question.ts";

/**
 * "Who attacked …" and the passage says "defended", not "attacked"; "important" against "unimportant"; "the first time" against "the
 * second time", whatever else is first there. Asked whether something is so, the opposite is an answer, so then never. Time: the passage's
 * words times the question's.
 */
export function isTurned({ tokens: asked, lowers }: Question, tokens: readonly Token[]): boolean {
  if (questionAuxiliaries.has(lowers[0] ?? "")) return false;
  const words = new Set(tokens.map(({ lower }) => lower));
  const keys = new Set(tokens.map(({ key }) => key));
  return asked.some((token, place) => {
    const against = opposites.get(token.lower);
    if (keys.has(token.key)) return against !== undefined && isTurnedPair(asked, place, tokens, against);
    return (against && [...against].some((word) => words.has(word))) || isNegatedForm(token.key, keys);
  });
}

// --- internal ---

/** The word after it in the question has its opposite before it in the passage, and nowhere the word itself. */
function isTurnedPair(
  asked: readonly Token[],
  place: number,
  tokens: readonly Token[],
  against: ReadonlySet<string>,
): boolean {
  const next = asked[place + 1];
  if (!next) return false;
  const before = tokens.filter((_, at) => tokens[at + 1]?.key === next.key);
  return (
    before.some(({ lower }) => against.has(lower)) && !before.some(({ key }) => key === asked[place]!.key)
  );
}

const isNegatedForm = (key: string, keys: ReadonlySet<string>): boolean =>
  key.length >= shortestNegated &&
  negativePrefixes.some(
    (prefix) =>
      keys.has(prefix + key) ||
      (key.startsWith(prefix) &&
        key.length - prefix.length >= shortestNegated &&
        keys.has(key.slice(prefix.length))),
  );
const shortestNegated = 4;
