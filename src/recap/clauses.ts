/** A message's sentence in the pieces that a chat strings together without stops. Pure; every piece stands in it as it is. */

/** "your taxes? the whole study was paid for by …" is two. Commas part nothing here: see `clausesOf`. */
export function strungSentences(text: string): string[] {
  return text
    .split(breaks)
    .map((piece) => piece.replace(edges, "").trim())
    .filter((piece) => piece !== "");
}

/** Parts between commas, dashes and semicolons. The comma of a number ("1,200") has no space behind it and cuts nothing. */
export const clausesOf = (sentence: string): string[] =>
  sentence
    .split(/,\s+|\s+[–—-]\s+|;\s*/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");

// --- internal ---

/**
 * Where a chat's sentences end: at "!", "?" or "…" with a space behind it, at a full stop before a small letter (the others were cut
 * already, when passages were made), at the end of a line, and at an emoji.
 */
const breaks =
  /(?<=[!?…])\s+|(?<=[\p{L}\p{N}]{3}[.])\s+(?=\p{Ll})|\n+|(?:\p{Extended_Pictographic}|\u{fe0f})+/u;
const edges = /^[\s*_~|]+|[\s*_~|]+$/gu;
