/** Whether the speaker that is given is the one whom the text names. */
import { stemmer } from "stemmer";
import { functionWords } from "../text/english/function-words.ts";
import { nameTitles } from "../text/english/name-titles.ts";
import { wordsOf } from "../text/words.ts";
import type { Quote } from "../types.ts";
import type { Index } from "./index-content.ts";
import { placeForms, samePlace } from "./names.ts";

export type SpeakerFinding = "same" | "other" | "unknown";

/**
 * Compares the given speaker with the one whom the text names for a quote: its full name, the short form beside the quote, or
 * the words around the name ("Kremlin Press Secretary Dmitry Peskov"). What is given beside a name ("Ana Costa, who runs the
 * port") must stand where the text speaks of that person. `unknown`: the text names none, or only a pronoun.
 */
export function compareSpeaker(index: Index, quote: Quote, given: string): SpeakerFinding {
  if (!quote.speaker) return "unknown";
  const { text } = index.content;
  const full = text.slice(quote.speaker.start, quote.speaker.end);
  const via = quote.speaker.via ? text.slice(quote.speaker.via.start, quote.speaker.via.end) : "";
  if (isPronoun(full)) return "unknown";
  const around = surrounding(text, quote.speaker);
  if (isSamePerson(given, [full, via], around) || isDescribed(given, around)) return "same";
  const isName = isNamedFully(given, [full, via]) || isSamePerson(given.split(",")[0]!, [full, via], around);
  return isName && standsBeside(index, given, full) ? "same" : "other";
}

/** Whether `given` names who `names` name. `around`: words beside the name, of which an office may be taken. */
export function isSamePerson(given: string, names: readonly string[], around: string): boolean {
  const wanted = nameWords(given);
  if (wanted.all.length === 0) return false;
  const known = names.map(nameWords).filter((name) => name.all.length > 0);
  return known.some((name) => agrees(wanted, name, around));
}

// --- internal ---

/** A description without a name ("a spokesman") that stands in the same clause as the name. */
function isDescribed(given: string, around: string): boolean {
  const wanted = nameWords(given);
  const beside = nameWords(around).all;
  if (wanted.all.length === 0 || /\p{Lu}/u.test(given.replace(/^(?:The|An?)\s/u, ""))) return false;
  return wanted.all.every((word) => beside.includes(word));
}

/** Whether all of the text's own name is in what is given, two words or more of it; one may be another's ("Okafor"). */
const isNamedFully = (given: string, names: readonly string[]): boolean => {
  const wanted = nameWords(given).core;
  return names
    .map((name) => nameWords(name).core)
    .some((core) => core.length >= 2 && isWithin(core, wanted) && wanted.length > core.length);
};

/** Whether every word that is given stands in a passage that has the last word of the name. */
function standsBeside(index: Index, given: string, full: string): boolean {
  const last = wordsOf(full).findLast(({ lower }) => nameWords(full).core.includes(lower));
  const places = last ? (index.postings.get(last.stem) ?? []).slice(0, mostPassages) : [];
  const known = new Set(places.flatMap((place) => [...index.passages[place]!.stems]));
  return wordsOf(given)
    .filter(({ content, lower }) => content && !nameTitles.has(lower))
    .every(
      ({ stem, lower }) => known.has(stem) || [...placeForms(lower)].some((form) => known.has(stemmer(form))),
    );
}

/** Somebody named oftener is described at the first mentions. */
const mostPassages = 12;

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
