/** Passages with what stands around them, for *Show in context*. */
import type { ContextView } from "../reply.ts";
import type { Content } from "../types.ts";
import { pageLinks } from "./page-links.ts";

/**
 * Each of `numbers` that the content has, in reading order, once, with the passage before and after it. No passage comes twice:
 * what stands between two that are cited is shown with the first of them.
 */
export function contextOf(content: Content, numbers: readonly number[]): ContextView[] {
  const cited = new Set(numbers.filter((number) => content.passages[number - 1] !== undefined));
  const textOf = (number: number): string => {
    const passage = content.passages[number - 1];
    return passage ? content.text.slice(passage.start, passage.end) : "";
  };
  const links = pageLinks(content);
  return [...cited]
    .sort((one, other) => one - other)
    .map((number) => ({
      passage: number,
      before: cited.has(number - 1) || cited.has(number - 2) ? "" : textOf(number - 1),
      cited: textOf(number),
      after: cited.has(number + 1) ? "" : textOf(number + 1),
      url: links(content.passages[number - 1]!),
    }));
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
