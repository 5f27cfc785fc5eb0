/** Where a quote may begin and end: never inside a word or a number. */

/**
 * Whether `at` (UTF-16 offset) lies inside a word of `text`: between two letters or digits, inside a number ("2,000",
 * "$5", "5%"), inside a contraction ("can't") or a hyphenated word ("un-American"), or inside a surrogate pair.
 * Scripts written without spaces (Han, kana, Thai, …) have no such inside.
 */
export function isInsideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = characterBefore(text, at);
  const after = characterAfter(text, at);
  if (before === null || after === null) return true;
  if (wordCharacter.test(before) && wordCharacter.test(after))
    return !(spaceless.test(before) || spaceless.test(after));
  return splitsNumber(text, at, before, after) || splitsCompound(text, at, before, after);
}

// --- internal ---

const wordCharacter = /^[\p{L}\p{N}\p{M}_]$/u;
const digit = /^\p{N}$/u;
const spaceless =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** Marks that stay inside a word when a letter follows: apostrophes and hyphens, never dashes. */
const inner = /^['’ʼ‐‑\u00ad-]$/u;
const numberPoint = /^[.,:/]$/u;
const unitSign = /^[%‰°]$/u;
const currency = /^\p{Sc}$/u;

function splitsNumber(text: string, at: number, before: string, after: string): boolean {
  if (digit.test(before) && unitSign.test(after)) return true;
  if (currency.test(before) && digit.test(after)) return true;
  if (digit.test(before) && currency.test(after)) return true;
  if (digit.test(before) && numberPoint.test(after)) return digit.test(characterAfter(text, at + 1) ?? "");
  if (numberPoint.test(before) && digit.test(after)) return digit.test(characterBefore(text, at - 1) ?? "");
  return false;
}

function splitsCompound(text: string, at: number, before: string, after: string): boolean {
  if (wordCharacter.test(before) && inner.test(after))
    return wordCharacter.test(characterAfter(text, at + 1) ?? "");
  if (inner.test(before) && wordCharacter.test(after))
    return wordCharacter.test(characterBefore(text, at - 1) ?? "");
  return false;
}

/** The character that ends at `at`; null inside a surrogate pair. */
function characterBefore(text: string, at: number): string | null {
  if (at <= 0) return "";
  const unit = text.charCodeAt(at - 1);
  if (unit >= 0xd800 && unit <= 0xdbff) return isLow(text.charCodeAt(at)) ? null : text[at - 1]!;
  if (isLow(unit) && at > 1 && isHigh(text.charCodeAt(at - 2))) return text.slice(at - 2, at);
  return text[at - 1]!;
}

function characterAfter(text: string, at: number): string | null {
  if (at >= text.length) return "";
  const unit = text.charCodeAt(at);
  if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) return text.slice(at, at + 2);
  return text[at]!;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
