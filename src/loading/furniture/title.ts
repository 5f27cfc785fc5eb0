/** Which block, if any, is the title line. */

import type { Block } from "../../text/blocks.ts";
import { quoteCore } from "../../text/find-quote.ts";
import type { Span } from "../../types.ts";
import { creditLine } from "../credits/credit-line.ts";

/**
 * The title line among the first blocks: the one that reads as the known title; where no title is known, the first block if
 * it looks like a headline over a text. A line that ends in a full stop is a headline only when nearly all its words are
 * capitalised: an article may as well begin with a short sentence, and losing that sentence is worse.
 */
export function titleBlock(text: string, blocks: readonly Block[], title: string | null): Block | null {
  const known = title === null ? "" : quoteCore(title).toLowerCase();
  if (known !== "") {
    const found = blocks.slice(0, firstBlocks).find((block) => isTitle(text, block, known));
    if (found) return found;
  }
  const at = blocks.findIndex((block) => !isCredit(text, block));
  const first = blocks[at];
  if (!first || at >= firstBlocks || !blocks[at + 1] || first.kind === "item") return null;
  return looksLikeHeadline(text.slice(first.start, first.end), blocks) ? first : null;
}

// --- internal ---

/** A title stands first or after a section's name, a date or a byline. */
const firstBlocks = 4;
/** The longest of 84 news headlines with their second decks has 190 units. */
const longestTitle = 220;

/** A byline or a date may stand over the headline. */
const isCredit = (text: string, { start, end }: Span): boolean =>
  end - start <= longestTitle && creditLine(text.slice(start, end)) !== null;

function isTitle(text: string, block: Span, known: string): boolean {
  if (block.end - block.start > Math.max(longestTitle, known.length + 40)) return false;
  return quoteCore(text.slice(block.start, block.end)).toLowerCase() === known;
}

function looksLikeHeadline(words: string, blocks: readonly Block[]): boolean {
  if (words.length > longestTitle || !/\p{L}/u.test(words)) return false;
  if (!blocks.slice(1).some((block) => block.end - block.start > words.length)) return false;
  if (/[,;:]$/u.test(words) || (/^["“'‘«]/u.test(words) && !/[\p{L}\p{N}]$/u.test(words)))
    return isCapitalised(words);
  return !/[.!…]["”’')\]]*$/u.test(words) || isCapitalised(words);
}

/** Headline style: nearly all words of four letters and more are capitalised, and there are at least three. */
function isCapitalised(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capitalised / long.length >= 0.85;
}
