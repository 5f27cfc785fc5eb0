/** What each quotation mark can do where it stands. Language-neutral; the rows are house styles, not languages. */
import type { Span } from "../types.ts";
import { elisions } from "./english/elisions.ts";

export type Mark = {
  /** UTF-16 offset. */
  readonly at: number;
  readonly glyph: string;
  /** The glyphs that would close it; null if it cannot open here. */
  readonly opens: ReadonlySet<string> | null;
  readonly closes: boolean;
  /** A closing mark that may as well be an apostrophe, an inch or a foot. */
  readonly doubtful: boolean;
};

/** Marks that print apostrophes too. */
export const isSingle = (glyph: string): boolean => singles.has(glyph);

/** The quotation marks of a block, in order; apostrophes inside words, elisions and markup attributes are left out. Linear. */
export function marksOf(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  const slice = text.slice(block.start, block.end);
  const doubled = slice.includes("''");
  for (const match of slice.matchAll(every)) {
    const mark = markAt(slice, match.index, match[0]);
    if (mark && !(doubled && mark.glyph === "'")) marks.push({ ...mark, at: block.start + match.index });
  }
  return marks;
}

// --- internal ---

/** Opening marks and what closes them. Reason for each row: the house styles that print it. */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["“", new Set(["”", "“", '"'])], // English “…”. A wrong “ or a straight mark in the place of a closing one closes too.
  ["„", new Set(["“", "”"])], // German, Czech „…“; Polish, Romanian, Dutch „…”.
  ["”", new Set(["”"])], // Swedish, Finnish ”…”.
  ["«", new Set(["»"])], // French, Russian, Spanish, Italian.
  ["»", new Set(["«", "»"])], // German, Danish »…«; Finnish »…».
  ["‹", new Set(["›"])], // French, Swiss, inside of « ».
  ["›", new Set(["‹"])], // German, inside of »…«.
  ["‘", new Set(["’"])], // British single.
  ["‚", new Set(["‘", "’"])], // German single.
  ["「", new Set(["」"])], // Chinese, Japanese.
  ["『", new Set(["』"])], // Japanese, inside of 「」 or alone.
  ["〝", new Set(["〟", "〞"])], // Japanese, vertical.
  ["﹁", new Set(["﹂"])], // Chinese, vertical.
  ["﹃", new Set(["﹄"])],
  ['"', new Set(['"', "”"])], // Typewriters and wire services; a word processor may have curled the second.
  ["＂", new Set(["＂"])], // Full-width.
  ["'", new Set(["'"])], // British single on a typewriter.
]);
const every = /["“”„«»‹›‘’‚'「」『』〝〞〟﹁﹂﹃﹄＂]/gu;
const anyMark = /["“”„«»‹›‘’‚'「」『』〝〞〟]/u;
/** Glyphs that stand without spaces around them in their languages: the glyph alone says what it does. */
const bracket = /[「」『』〝〞〟﹁﹂﹃﹄]/u;
const singles = new Set(["‘", "’", "'", "‚"]);
const closers = new Set([...pairs.values()].flatMap((row) => [...row]));
const gapBefore = /[\s([{<>—–―\-/…:,;.!?¿¡|*_。，、：；！？（]/u;
const gapAfter = /[\s)\]}<>—–―\-/….,:;!?|*_。，、：；！？）]/u;
const letter = /[\p{L}\p{N}]/u;

function markAt(slice: string, at: number, glyph: string): Mark | null {
  if (bracket.test(glyph))
    return { at, glyph, opens: pairs.get(glyph) ?? null, closes: closers.has(glyph), doubtful: false };
  const before = slice[at - 1] ?? " ";
  const after = slice[at + 1] ?? " ";
  if (isMarkup(glyph, before, after)) return null;
  const around = {
    before,
    after,
    free: gapBefore.test(before) || anyMark.test(before),
    ends: gapAfter.test(after) || anyMark.test(after),
  };
  if (isDoubledApostrophe(glyph, before, after)) return null;
  if (!singles.has(glyph)) return doubleMark(at, glyph, around);
  return isApostrophe(glyph, around, slice, at) ? null : singleMark(at, glyph, around);
}

type Around = {
  readonly before: string;
  readonly after: string;
  readonly free: boolean;
  readonly ends: boolean;
};

/**
 * Newspaper databases print '' for a double mark. It is not read, nor are the single marks of a block that has it, which
 * stand inside of such quotations: see Decisions in the README of references.
 */
const isDoubledApostrophe = (glyph: string, before: string, after: string): boolean =>
  glyph === "'" && (before === "'" || after === "'");

/** `id="12"`: an attribute of markup that a page left in its text. */
const isMarkup = (glyph: string, before: string, after: string): boolean =>
  (glyph === '"' || glyph === "'") && before === "=" && after !== " ";

/** Inside a word or a measure (6'2"), before a decade (’90s), or for letters left out (’em). */
function isApostrophe(glyph: string, around: Around, slice: string, at: number): boolean {
  if (letter.test(around.before)) return letter.test(around.after);
  if (glyph === "‚") return false;
  const following = /^[\p{L}\p{N}]{1,6}/u.exec(slice.slice(at + 1, at + 7))?.[0] ?? "";
  return /^\d\ds?$/u.test(following) || elisions.has(following.toLowerCase());
}

function singleMark(at: number, glyph: string, around: Around): Mark | null {
  const opens = around.free && !/\s/u.test(around.after) && glyph !== "’" ? (pairs.get(glyph) ?? null) : null;
  const closes = around.ends && !/\s/u.test(around.before) && closers.has(glyph);
  if (opens === null && !closes) return null;
  // "the dogs’ bones": a plural's apostrophe looks like a closing mark.
  const doubtful = closes && /[sxz\d]/iu.test(around.before) && /\s/u.test(around.after);
  return { at, glyph, opens: closes && !around.free ? null : opens, closes, doubtful };
}

function doubleMark(at: number, glyph: string, around: Around): Mark {
  const inch = glyph === '"' && /\d/u.test(around.before);
  const opens = !inch && canOpen(glyph, around) ? (pairs.get(glyph) ?? null) : null;
  return { at, glyph, opens, closes: closers.has(glyph) && canClose(glyph, around), doubtful: inch };
}

/** „ and « always open; what can close as well opens by its shape: a gap before it, a word after it. */
function canOpen(glyph: string, { before, after, free, ends }: Around): boolean {
  if (glyph === "„" || glyph === "«" || glyph === "‹") return true;
  if (glyph === "“") return (free && !/\s/u.test(after)) || !ends;
  if (glyph === "»" || glyph === "›" || glyph === "”") return free && !ends;
  return free && !(ends && !/\s/u.test(before) && /\s/u.test(after));
}

/** ” and » close whatever their shape; “ and straight marks do not where a gap stands before them and a word after. */
function canClose(glyph: string, { free, ends }: Around): boolean {
  return glyph === "”" || glyph === "»" || ends || !free;
}
