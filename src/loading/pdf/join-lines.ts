/** Lines of a paragraph → running text, with words that were divided at line ends made whole. */

/** How often each word stands in a document, away from line ends; lower case. */
export type KnownWords = ReadonlyMap<string, number>;

/** Hyphens inside of words are kept; a line's first and last word may be parts of one, and tell nothing. */
export function knownWords(lines: Iterable<string>): KnownWords {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = line.toLowerCase().match(wordPattern) ?? [];
    for (const word of words.slice(1, -1)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The lines as one, each joint as `joint` says. */
export const joinLines = (lines: readonly string[], known: KnownWords): string =>
  lines.reduce((text, line) => (text === "" ? line : joint(text, line, known)), "");

// --- internal ---

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}'’]*(?:-[\p{L}\p{M}\p{N}'’]+)*/gu;
const lastWord = /(\p{L}[\p{L}\p{M}\p{N}'’-]*)[-\u2010]$/u;
const firstWord = /^\p{L}[\p{L}\p{M}'’]*/u;

/** What keeps its hyphen before a small letter: the first part of a compound that dictionaries write with one. */
const hyphenated = new Set(
  `self well ill ex half all cross vice quasi non anti pro mid great ever much long short high low full part one two three four five six seven eight
  nine ten first second third left right hard soft large small so-called`.split(/\s+/u),
);
/** "two- and three-year": the hyphen stands for a word that follows. In the languages of the press. */
const suspends = new Set("and or to und oder bis y o e et ou".split(" "));

/**
 * Two lines: without the hyphen and without a space where a word was divided; with the hyphen where it is the word's own; else
 * with a space. A soft hyphen always goes. A long dash and a broken address take no space.
 */
function joint(text: string, line: string, known: KnownWords): string {
  if (text.endsWith("\u00ad")) return text.slice(0, -1) + line;
  const tail = text.slice(-60);
  if (/\S[—⸺]$/u.test(tail) || isBrokenAddress(tail, line)) return text + line;
  if (isOneWord(tail, line, known)) return text + line;
  const before = lastWord.exec(tail)?.[1];
  if (before === undefined) return /\d[-–]$/u.test(tail) ? text + line : `${text} ${line}`;
  const after = firstWord.exec(line)?.[0] ?? "";
  if (suspends.has(after)) return `${text} ${line}`;
  return keepsHyphen(before, after, known) ? text + line : text.slice(0, -1) + line;
}

/** What the document writes elsewhere decides; then capitals, numbers, compounds of three, and the known first parts. */
function keepsHyphen(before: string, after: string, known: KnownWords): boolean {
  if (!/^\p{Ll}/u.test(after)) return true;
  const whole = (known.get(`${before}${after}`.toLowerCase()) ?? 0) > 0;
  const compound = (known.get(`${before}-${after}`.toLowerCase()) ?? 0) > 0;
  if (whole !== compound) return compound;
  return before.includes("-") || hyphenated.has(before.toLowerCase()) || /\p{N}$|^\p{Lu}{2,}$/u.test(before);
}

/**
 * Divided by a hyphen that the PDF library drops, a soft one: neither part is a word of the document, and both together are.
 */
function isOneWord(tail: string, line: string, known: KnownWords): boolean {
  const before = /\p{L}+$/u.exec(tail)?.[0].toLowerCase();
  const after = /^\p{Ll}+/u.exec(line)?.[0];
  if (!before || !after || known.has(before) || known.has(after)) return false;
  return known.has(before + after);
}

const isBrokenAddress = (tail: string, line: string): boolean =>
  /(?:https?:\/\/|www\.)\S*[/.?&=_-]$/iu.test(tail) && /^[\w/?&=#%~.-]/u.test(line);
