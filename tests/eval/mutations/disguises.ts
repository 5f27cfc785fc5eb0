/** Disguises: other typography for the same words. A quote in any of them is still the same quote. */

export type Disguise = {
  readonly name: string;
  /** The same words in other typography; the text itself where it has nothing to disguise. Pure. */
  readonly apply: (text: string) => string;
};

/** What publishers, phones and word processors do to words without changing one. */
export const disguises: readonly Disguise[] = [
  { name: "straight marks", apply: (text) => replaceAll(text, { "“": '"', "”": '"', "‘": "'", "’": "'" }) },
  { name: "curly marks", apply: curly },
  { name: "guillemets", apply: (text) => replaceAll(text, { "“": "«", "”": "»" }) },
  { name: "em dashes", apply: (text) => text.replace(/ ?[–—] ?/gu, "—") },
  { name: "spaced en dashes", apply: (text) => text.replace(/ ?[–—] ?/gu, " – ") },
  { name: "typewriter dashes", apply: (text) => text.replace(/ ?[–—] ?/gu, "--") },
  { name: "no-break hyphens", apply: (text) => text.replaceAll("-", "\u2011") },
  { name: "no-break spaces", apply: (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, "\u00a0") },
  { name: "thin spaces", apply: (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, "\u2009") },
  { name: "wrapped lines", apply: (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, "\r\n  ") },
  { name: "decomposed accents", apply: (text) => text.normalize("NFD") },
  { name: "composed accents", apply: (text) => text.normalize("NFC") },
  { name: "ligatures", apply: ligatures },
  { name: "soft hyphens", apply: (text) => betweenLetters(text, "\u00ad") },
  { name: "zero-width spaces", apply: (text) => betweenLetters(text, "\u200b") },
  { name: "word joiners", apply: (text) => betweenLetters(text, "\u2060") },
  { name: "direction marks", apply: (text) => `\u202a${text}\u202c` },
  { name: "full-width forms", apply: fullWidth },
  { name: "ellipsis character", apply: (text) => text.replace(/\.{3}/gu, "…") },
  { name: "spelled ellipsis", apply: (text) => text.replaceAll("…", "...") },
  { name: "other case of the first letter", apply: otherFirstCase },
  { name: "enclosing marks and a comma", apply: (text) => `“${text},”` },
];

// --- internal ---

function replaceAll(text: string, table: Readonly<Record<string, string>>): string {
  return [...text].map((character) => table[character] ?? character).join("");
}

function curly(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}\p{P}])"/gu, "“")
    .replaceAll('"', "”")
    .replaceAll("'", "’");
}

const ligatureGlyphs: readonly (readonly [string, string])[] = [
  ["ffi", "ﬃ"],
  ["ffl", "ﬄ"],
  ["ff", "ﬀ"],
  ["fi", "ﬁ"],
  ["fl", "ﬂ"],
];

function ligatures(text: string): string {
  return ligatureGlyphs.reduce((set, [letters, glyph]) => set.replaceAll(letters, glyph), text);
}

/** After every second letter that another letter follows; a mark must stay with its letter. */
function betweenLetters(text: string, unprinted: string): string {
  return text.replace(/(\p{L}\p{L})(?=\p{L})(?!\p{L}\p{M})/gu, `$1${unprinted}`);
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function otherFirstCase(text: string): string {
  const first = /^\P{L}*(\p{L})/u.exec(text)?.[1];
  const at = first === undefined ? 0 : text.indexOf(first);
  // Past an opening that is more than quotation marks the case of a letter is not free.
  if (first === undefined || !/^["'“”‘’«»\s]*$/u.test(text.slice(0, at))) return text;
  const swapped = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return swapped.length === first.length ? text.slice(0, at) + swapped + text.slice(at + first.length) : text;
}
