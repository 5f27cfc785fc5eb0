/**
 * What counts as the same typography. Each row folds characters that a publisher, a phone or a word processor swaps
 * without changing a word. What is not listed is not folded: superscripts, fractions, letter-like signs and letters that
 * merely look alike stay what they are (10² is not 102, Cyrillic а is not Latin a).
 */
export const foldedCharacters: ReadonlyMap<string, string> = new Map([
  // Single quotation marks and the apostrophe, which typesetters curl and phones straighten.
  ...row("'", "‘’‚‛‹›`´ʼ＇｀"),
  // Double quotation marks of every house style, East Asian brackets included.
  ...row('"', "“”„‟«»「」『』〝〞〟＂"),
  // Hyphens and dashes; the minus sign, which word processors make of a dash.
  ...row("-", "‐‑‒–—―−﹘﹣－⸺⸻"),
  ...row("...", "…"),
  // Ligatures are one glyph for several letters.
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "ſt"],
  ["ﬆ", "st"],
  // Full-width forms of ASCII, as East Asian typesetting prints them.
  ...fullWidthForms(),
  // Characters that print nothing: soft hyphen, zero-width, direction marks and isolates, variation selectors.
  ...row("", "\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u2060\u2061\u2062\u2063\u2064\ufeff"),
  ...range(0x202a, 0x202e).map(dropped),
  ...range(0x2066, 0x2069).map(dropped),
  ...range(0xfe00, 0xfe0f).map(dropped),
]);

/** Unicode white space; all of it, line ends included, folds to one space. The mark U+FEFF prints nothing and is not in it. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0x85 ||
  unit === 0xa0 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000;

// --- internal ---

function row(to: string, from: string): [string, string][] {
  return [...from].map((character) => [character, to]);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function dropped(code: number): [string, string] {
  return [String.fromCharCode(code), ""];
}

function fullWidthForms(): [string, string][] {
  const spelled = new Set(["＇", "｀", "＂", "－"]);
  return range(0xff01, 0xff5e)
    .map((code): [string, string] => [String.fromCharCode(code), String.fromCharCode(code - 0xfee0)])
    .filter(([from]) => !spelled.has(from));
}
