/** Cutting text that is too long to show: at a space, never inside a character, and always said beside it. */
import type { Speech } from "../words/speak.ts";

/** The longest beginning found that fits; the text itself if it does. Lengths are tried in steps of a fifth. */
export function beginning(text: string, fits: (part: string) => boolean): string {
  return shrink(text, fits, (most) => text.slice(0, breakBefore(text, most)));
}

/** As `beginning`, from the other end. */
export function ending(text: string, fits: (part: string) => boolean): string {
  return shrink(text, fits, (most) => text.slice(breakAfter(text, text.length - most)));
}

/** Words as a reader would count them: what stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

/** "the first 300 of 1,200 words": the sentence for a text that is shown in part. */
export function shownPart(part: string, whole: string, speech: Speech): string {
  const words = speech.text("reply.count-word", { count: countWords(whole) });
  return speech.text("reply.shown-part", { shown: countWords(part), words });
}

// --- internal ---

/** How far back a space is looked for; a text without spaces is cut where it must be. */
const WORD_REACH = 60;

function shrink(text: string, fits: (part: string) => boolean, part: (most: number) => string): string {
  if (fits(text)) return text;
  for (let most = Math.min(text.length, 8_000); most > 1; most = Math.floor(most * 0.8)) {
    const tried = part(most);
    if (fits(tried)) return tried;
  }
  return "";
}

function breakBefore(text: string, most: number): number {
  for (let at = most; at > Math.max(0, most - WORD_REACH); at -= 1) {
    if (/\s/.test(text[at] ?? " ")) return at;
  }
  return isInsidePair(text, most) ? most - 1 : most;
}

function breakAfter(text: string, least: number): number {
  for (let at = least; at < Math.min(text.length, least + WORD_REACH); at += 1) {
    if (/\s/.test(text[at - 1] ?? " ")) return at;
  }
  return isInsidePair(text, least) ? least + 1 : least;
}

function isInsidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
}
