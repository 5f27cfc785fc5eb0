/** Folding: one form for all typography of the same words, with a map back to the raw offsets. */

import type { Span } from "../types.ts";
import type { Steps } from "./steps.ts";
import { foldedCharacters, isSpace } from "./typography.ts";

/**
 * A text after folding. Unit `i` of `text` came from the raw units `starts[i]` to `ends[i]`; both are monotonic.
 * One raw stretch may give several folded units (a ligature), and several raw units one (a run of spaces).
 */
export type Folded = { readonly text: string; readonly starts: Uint32Array; readonly ends: Uint32Array };

/**
 * Folds typography (see `typography.ts`), composes to NFC, makes one space of each run of white space, and drops spaces
 * around dashes, at line ends and at both ends of the text. Case is kept. Linear in the length of `raw`.
 */
export function fold(raw: string): Folded {
  const folding: Folding = { parts: [], starts: [], ends: [], dashEnd: -1 };
  for (let at = 0; at < raw.length; ) at = foldAt(raw, at, folding);
  return foldedFrom(folding);
}

/** The same in steps. */
export function* foldInSteps(raw: string): Steps<Folded> {
  const folding: Folding = { parts: [], starts: [], ends: [], dashEnd: -1 };
  for (let at = 0; at < raw.length; ) {
    const until = Math.min(raw.length, at + foldedAStep);
    while (at < until) at = foldAt(raw, at, folding);
    yield;
  }
  return foldedFrom(folding);
}

/**
 * The raw stretch behind the folded units `start`..`end`, or null where an end would fall inside one raw character
 * (the "f" of a ligature is not a place in the text).
 */
export function rawSpan(folded: Folded, start: number, end: number): Span | null {
  if (end <= start) return null;
  const splitsFirst = start > 0 && folded.ends[start - 1]! > folded.starts[start]!;
  const splitsLast = end < folded.text.length && folded.ends[end - 1]! > folded.starts[end]!;
  if (splitsFirst || splitsLast) return null;
  return { start: folded.starts[start]!, end: folded.ends[end - 1]! };
}

// --- internal ---

/** `dashEnd`: raw offset where the last dash ended, before the spaces that it took. */
type Folding = { parts: string[]; starts: number[]; ends: number[]; dashEnd: number };

/** In UTF-16 code units: about a millisecond. */
const foldedAStep = 4_096;

function foldedFrom(folding: Folding): Folded {
  trimEnd(folding);
  return {
    text: folding.parts.join(""),
    starts: Uint32Array.from(folding.starts),
    ends: Uint32Array.from(folding.ends),
  };
}

const combining = /^\p{M}$/u;
/** Longest run of marks composed with one letter. Unicode's Stream-Safe Text Format allows 30; longer runs cost quadratic time. */
const longestMarks = 30;

function foldAt(raw: string, at: number, folding: Folding): number {
  const unit = raw.charCodeAt(at);
  if (isSpace(unit)) return foldSpaces(raw, at, folding);
  const end = clusterEnd(raw, at);
  if (end === at + 1) emitCharacter(raw[at]!, at, end, folding);
  else emitCluster(raw.slice(at, end), at, end, folding);
  return end;
}

function foldSpaces(raw: string, at: number, folding: Folding): number {
  let end = at + 1;
  while (end < raw.length && isSpace(raw.charCodeAt(end))) end += 1;
  const last = folding.parts.at(-1);
  if (last === undefined) return end;
  if (last === " " || last === "-") folding.ends[folding.ends.length - 1] = end;
  else emit(" ", at, end, folding);
  return end;
}

/** A character with the marks that compose with it; Hangul jamo, which compose with each other, stay together. */
function clusterEnd(raw: string, at: number): number {
  let end = at + (isPair(raw, at) ? 2 : 1);
  if (end >= raw.length || raw.charCodeAt(end) < 0x300) return end;
  for (let marks = 0; marks < longestMarks && end < raw.length; marks += 1) {
    const width = isPair(raw, end) ? 2 : 1;
    if (!joins(raw, end, width)) break;
    end += width;
  }
  return end;
}

function joins(raw: string, at: number, width: number): boolean {
  const unit = raw.charCodeAt(at);
  if (unit < 0x300 || isHan(unit)) return false;
  if (foldedCharacters.get(raw.slice(at, at + width)) === "") return false;
  if (isTrailingJamo(unit)) return isHangul(raw.charCodeAt(at - 1));
  return combining.test(raw.slice(at, at + width));
}

const isTrailingJamo = (unit: number): boolean => unit >= 0x1160 && unit <= 0x11ff;
/** The common Han characters: none is folded, combines or has another form, and a look-up for each costs most of a Chinese text's folding. */
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
const isHangul = (unit: number): boolean =>
  (unit >= 0x1100 && unit <= 0x11ff) || (unit >= 0xac00 && unit <= 0xd7a3);

function isPair(raw: string, at: number): boolean {
  const high = raw.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff || at + 1 >= raw.length) return false;
  const low = raw.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

function emitCluster(cluster: string, start: number, end: number, folding: Folding): void {
  // Folded first: a full-width letter or a ligature takes its accent only then.
  const composed = [...cluster].map(foldCharacter).join("").normalize("NFC");
  // Unit by unit: a dash under an accent is no dash, and takes no spaces.
  for (let index = 0; index < composed.length; index += 1) emit(composed[index]!, start, end, folding);
}

function emitCharacter(character: string, start: number, end: number, folding: Folding): void {
  const to = foldCharacter(character);
  if (to === "-") emitDash(start, end, folding);
  else for (let index = 0; index < to.length; index += 1) emit(to[index]!, start, end, folding);
}

function foldCharacter(character: string): string {
  // The grave accent alone of ASCII is in the table; a look-up for every letter doubles the cost.
  if (character < "\u0080" && character !== "`") return character;
  if (isHan(character.charCodeAt(0))) return character;
  const composed = character.normalize("NFC");
  return foldedCharacters.get(composed) ?? composed;
}

/**
 * A dash takes the spaces before it and further dashes of its run ("--" is how a typewriter prints one). A second one after a
 * space stays: it may be the sign of a number.
 */
function emitDash(start: number, end: number, folding: Folding): void {
  const last = folding.parts.at(-1);
  const goesOn = folding.dashEnd === start;
  folding.dashEnd = end;
  if (last === "-" && goesOn) {
    folding.ends[folding.ends.length - 1] = end;
    return;
  }
  if (last === " ") {
    folding.parts[folding.parts.length - 1] = "-";
    folding.ends[folding.ends.length - 1] = end;
    return;
  }
  emit("-", start, end, folding);
}

function emit(unit: string, start: number, end: number, folding: Folding): void {
  folding.parts.push(unit);
  folding.starts.push(start);
  folding.ends.push(end);
}

function trimEnd(folding: Folding): void {
  if (folding.parts.at(-1) !== " ") return;
  folding.parts.pop();
  folding.starts.pop();
  folding.ends.pop();
}
