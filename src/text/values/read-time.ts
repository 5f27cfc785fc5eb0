/** Reads one time of day. */
import type { Word } from "../words.ts";

export type ReadTime = {
  readonly time: { readonly minutes: number; readonly half: boolean };
  readonly next: number;
};

/** The time that begins at word `at` ("21:45", "9.45pm", "10 a.m."), or null. */
export function readTime(text: string, words: readonly Word[], at: number): ReadTime | null {
  const word = words[at]!;
  if (!/^\d/u.test(word.lower)) return null;
  return readClock(text, words, at) ?? readDotted(text, words, at);
}

// --- internal ---

type Half = "am" | "pm";

function readClock(text: string, words: readonly Word[], at: number): ReadTime | null {
  const minute = words[at + 1];
  if (!minute || text.slice(words[at]!.end, minute.start) !== ":") return null;
  if (!/^\d{1,2}$/u.test(words[at]!.lower) || !/^\d\d$/u.test(minute.lower)) return null;
  const half = halfAt(text, words, at + 2);
  return timeOf(Number(words[at]!.lower), Number(minute.lower), half, at + 2);
}

/** "9.45pm" and "10 a.m.": only with morning or evening told, or it is a number. */
function readDotted(text: string, words: readonly Word[], at: number): ReadTime | null {
  const parts = /^(\d{1,2})(?:\.(\d\d))?$/u.exec(words[at]!.lower);
  if (!parts) return null;
  const half = halfAt(text, words, at + 1);
  return half && timeOf(Number(parts[1]), Number(parts[2] ?? 0), half, at + 1);
}

/** `next`: the word behind the figures, which `half` is where it is told. */
function timeOf(hour: number, minute: number, half: Half | null, next: number): ReadTime | null {
  if (hour > 24 || minute > 59) return null;
  if (half === null) return { time: { minutes: hour * 60 + minute, half: hour > 12 }, next };
  if (hour > 12) return null;
  const hours = (hour % 12) + (half === "pm" ? 12 : 0);
  return { time: { minutes: hours * 60 + minute, half: true }, next: next + 1 };
}

function halfAt(text: string, words: readonly Word[], next: number): Half | null {
  const word = words[next];
  if (!word || !/^\s?$/u.test(text.slice(words[next - 1]!.end, word.start))) return null;
  const letters = word.lower.replaceAll(".", "");
  return letters === "am" || letters === "pm" ? letters : null;
}
