/** Searching titles by words: one folded form for the stored title and for what is typed. */

/**
 * A title as it is searched: without case, accents and typographic variants.
 * Databases store this. A change here needs a migration that folds the stored titles again.
 * Only the first 1,000 code units count: a headline has 100, and the search compares each title with each word.
 */
export function foldTitle(title: string): string {
  // No title holds a null character or half a pair; typed, they must match none, and `like` would end at a null.
  const cut = title.slice(0, longest).toWellFormed().replaceAll("\0", "\ufffd");
  const bare = cut.normalize("NFKD").replace(marks, "").toLowerCase().replace(marks, "");
  return bare.normalize("NFC").replace(variants, (letter) => plain[letter] ?? letter);
}

/**
 * `like` patterns, with "!" as the escape character, of which a folded title must match every one.
 * Words stand between white space; those past the fiftieth are not looked at. No words: no patterns.
 */
export function titlePatterns(typed: string): readonly string[] {
  const words = new Set(foldTitle(typed).split(/\s+/u).filter(Boolean));
  return [...words].slice(0, mostWords).map((word) => `%${word.replace(/[%_!]/gu, "!$&")}%`);
}

// --- internal ---

const longest = 1_000;
const mostWords = 50;

/** Accents, and the signs that Hebrew and Arabic titles may leave out (points, vowel signs, the lengthening stroke). */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]+/gu;

/** Letters that do not decompose but are typed without their stroke, and marks that keyboards lack. */
const plain: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  // Turkish capital I without a dot: as it is typed elsewhere.
  ı: "i",
  // Greek has a second s for the end of a word; capitals have one.
  ς: "σ",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "–": "-",
  "—": "-",
};
const variants = new RegExp(`[${Object.keys(plain).join("")}]`, "gu");
