/** Whether the speaker that is given is the one whom the text names. */
import { functionWords } from "../text/english/function-words.ts";
import { nameTitles } from "../text/english/name-titles.ts";
import { wordsOf } from "../text/words.ts";
import type { Quote } from "../types.ts";
import { samePlace } from "./names.ts";

export type SpeakerFinding = "same" | "other" | "unknown";

/**
 * Compares the given speaker with the one whom the text names for a quote: its full name, the short form beside the quote, or
 * the words around the name ("Kremlin Press Secretary Dmitry Peskov"). `unknown`: the text names none, or only a pronoun.
 */
export function compareSpeaker(text: string, quote: Quote, given: string): SpeakerFinding {
  if (!quote.speaker) return "unknown";
  const full = text.slice(quote.speaker.start, quote.speaker.end);
  const via = quote.speaker.via ? text.slice(quote.speaker.via.start, quote.speaker.via.end) : "";
  if (isPronoun(full)) return "unknown";
  return isSamePerson(given, [full, via], surrounding(text, quote.speaker)) ? "same" : "other";
}

/** Whether `given` names who `names` name. `around`: words beside the name, of which an office may be taken. */
export function isSamePerson(given: string, names: readonly string[], around: string): boolean {
  const wanted = nameWords(given);
  if (wanted.all.length === 0) return false;
  const known = names.map(nameWords).filter((name) => name.all.length > 0);
  return known.some((name) => agrees(wanted, name, around));
}

// --- internal ---

const pronouns = new Set("he she they it we i you who one er sie il elle él ella".split(" "));
const isPronoun = (words: string): boolean => pronouns.has(words.trim().toLowerCase());

type NameWords = {
  readonly all: readonly string[];
  readonly core: readonly string[];
  readonly capital: boolean;
};

function nameWords(raw: string): NameWords {
  const words = wordsOf(raw).filter(({ lower }) => !functionWords.has(lower) || /^\p{Lu}\p{Lu}/u.test(raw));
  const all = words.map(({ lower }) => lower.replaceAll(".", ""));
  const core = all.filter((word) => !nameTitles.has(word));
  const capital = words.some((word) => !nameTitles.has(word.lower) && /^\p{Lu}/u.test(raw.slice(word.start)));
  return { all, core: core.length > 0 ? core : all, capital };
}

function agrees(wanted: NameWords, known: NameWords, around: string): boolean {
  if (wanted.core.join(" ") === known.core.join(" ")) return true;
  if (isInitials(wanted.core, known.core) || isInitials(known.core, wanted.core)) return true;
  const [shorter, longer] =
    wanted.core.length <= known.core.length ? [wanted.core, known.core] : [known.core, wanted.core];
  if (!isWithin(shorter, longer)) return false;
  if (wanted.core.length <= known.core.length) return true;
  // More is given than the text's name has: the rest must stand beside it ("Kremlin spokesman Peskov").
  const beside = nameWords(around).all;
  return wanted.core.every(
    (word) =>
      known.core.some((name) => sameWord(word, name)) || beside.some((other) => sameWord(word, other)),
  );
}

/** Every word of the shorter name is one of the longer's, in order; an initial stands for its word. */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (at < shorter.length && sameWord(shorter[at]!, word)) at += 1;
  if (at === shorter.length) return true;
  return shorter.every((word) => longer.some((other) => sameWord(word, other)));
}

function sameWord(one: string, other: string): boolean {
  if (transliterated(one) === transliterated(other)) return true;
  if (one === other || samePlace(one, other)) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return (
    one.replace(/(?:wo)?m[ae]n$|persons?$/u, "") === other.replace(/(?:wo)?m[ae]n$|persons?$/u, "") &&
    one.length > 7
  );
}

/** One Slavic ending, written in as many ways as there are papers: Zelensky, Zelenskyy, Zelenskiy. */
const transliterated = (word: string): string => word.replace(/(?<=sk|tsk)(?:y|yy|yi|iy|ii|ij|i)$/u, "y");

/** "NATO" for North Atlantic Treaty Organization. */
const isInitials = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length >= 2 && short[0] === long.map((word) => word[0]).join("");

/** What stands in the same clause beside a name: an office before it or after it. */
function surrounding(text: string, speaker: { start: number; end: number }): string {
  const before = text
    .slice(Math.max(0, speaker.start - 80), speaker.start)
    .split(/[.!?“”"\n]/u)
    .at(-1)!;
  const after = text.slice(speaker.end, speaker.end + 100).split(/[.!?“”"\n]/u)[0]!;
  return `${before} ${text.slice(speaker.start, speaker.end)} ${after}`;
}
