/** The form in which phrases are compared: how a block opens. */
import type { Span } from "../../types.ts";

/** Rules look at this many units of a block, so that a block of a million characters costs no more than a line. */
const openingLength = 260;

/** The opening of a block in lower case, with straight quotation marks and single spaces. */
export const openingOf = (text: string, block: Span): string =>
  plain(text.slice(block.start, Math.min(block.end, block.start + openingLength)));

/** The end of a block in the same form. */
export const closingOf = (text: string, block: Span): string =>
  plain(text.slice(Math.max(block.start, block.end - 90), block.end));

/** Lower case, straight quotation marks, single spaces, no markers of lists or emphasis around it. */
export function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[‘’ʼ]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/[\s\u00a0]+/gu, " ")
    .replace(/^[ *_#>•▪►▶→»|-]{1,8}/u, "")
    .trim();
}
