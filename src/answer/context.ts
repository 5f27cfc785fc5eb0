/** Passages with what stands around them, for *Show in context*. */
import type { ContextView } from "../reply.ts";
import type { Content, Passage } from "../types.ts";

/** Each of `numbers` that the content has, in reading order, once, with the passage before and after it. */
export function contextOf(content: Content, numbers: readonly number[]): ContextView[] {
  const wanted = [...new Set(numbers)].sort((one, other) => one - other);
  return wanted.flatMap((number) => {
    const passage = content.passages[number - 1];
    return passage ? [viewOf(content, passage)] : [];
  });
}

/** Passage numbers as short text for a button's id, and back; base 36 keeps forty passages within an id. */
export const encodePassages = (numbers: readonly number[]): string =>
  [...new Set(numbers)].map((number) => number.toString(36)).join(".");

/** Junk in a forged id is no passage. */
export const decodePassages = (encoded: string): number[] =>
  encoded
    .split(".")
    .map((part) => Number.parseInt(part, 36))
    .filter((number) => Number.isSafeInteger(number) && number > 0);

// --- internal ---

function viewOf(content: Content, passage: Passage): ContextView {
  const textOf = (at: number): string => {
    const neighbour = content.passages[at - 1];
    return neighbour ? content.text.slice(neighbour.start, neighbour.end) : "";
  };
  return {
    passage: passage.id,
    before: textOf(passage.id - 1),
    cited: content.text.slice(passage.start, passage.end),
    after: textOf(passage.id + 1),
  };
}
