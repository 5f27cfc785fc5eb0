/** How many tokens a text is at most, without asking anyone. */

/**
 * An upper bound for real text. The API counts about one token for 2.5 characters of prose (its model pages say 1M tokens for
 * 2.5M characters); here a letter or space of ASCII is half a token, a digit or sign a whole one, a character of two bytes in UTF-8 one,
 * of three bytes two, of four bytes four. That is a third too much for English and about twice for Chinese. Letters thrown together at
 * random can pass it; then what was really used is what is booked. One linear pass.
 */
export function mostTokens(text: string): number {
  let halves = 0;
  for (let at = 0; at < text.length; at += 1) halves += halvesOf(text.charCodeAt(at));
  return Math.ceil(halves / 2);
}

/**
 * About how many tokens it is: older tokenizers make half of the upper bound of English, newer ones two thirds. Only where being
 * wrong costs nothing.
 */
export const likelyTokens = (most: number): number => Math.ceil(most * 0.6);

// --- internal ---

/** Half tokens of one code unit; the two halves of a surrogate pair make four tokens. */
function halvesOf(code: number): number {
  if (code < 0x80) return isLetterOrSpace(code) ? 1 : 2;
  if (code < 0x800) return 2;
  return 4;
}

const isLetterOrSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
