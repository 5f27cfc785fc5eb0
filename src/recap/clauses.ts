/** A message's sentence in the pieces that a chat strings together without stops. Pure; every piece stands in it as it is. */

/** "your taxes? the whole study was paid for by …" is two. Commas part nothing here: see `clausesOf`. */
export function strungSentences(text: string): string[] {
  return text
    .split(breaks)
    .map((piece) => piece.replace(edges, "").trim())
    .filter((piece) => piece !== "");
}

/** By commas; numbers keep theirs. */
export const clausesOf = (sentence: string): string[] =>
  sentence
    .split(/,\s+|\s+[–—-]\s+|;\s*/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");

// --- internal ---

/** A mark that ends, with a space behind it; a point only before a small letter, the others are known already; a line; a picture. */
const breaks =
  /(?<=[!?…])\s+|(?<=[\p{L}\p{N}]{3}[.])\s+(?=\p{Ll})|\n+|(?:\p{Extended_Pictographic}|\u{fe0f})+/u;
const edges = /^[\s*_~|]+|[\s*_~|]+$/gu;
