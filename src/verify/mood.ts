/** Whether what a claim tells as done is only meant, possible or denied where the article has it. */
import { cueVerbs } from "../text/english/cue-verbs.ts";
import {
  asking,
  between,
  coming,
  leaning,
  moody,
  nounOpeners,
  opening,
  perfect,
  undoing,
} from "../text/english/moods.ts";
import { alleged, intended, possible } from "../text/english/turning-words.ts";
import type { Word } from "../text/words.ts";
import { said } from "../words/said.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import type { Index, IndexedPassage } from "./index-content.ts";
import { familyStems } from "./same-word.ts";
import type { Turn } from "./turn.ts";

export type Mood = "open" | "denied" | "coming";

/**
 * The turn of a sentence that has a verb plainly ("confirmed") which every passage at `places` that has it has under a word that
 * leaves it open or denies it ("could not confirm"); null where there is none. Looks at the word alone: the rest of the
 * sentence may be told in other words, in which nothing can be laid side by side.
 */
export function changedMood(
  index: Index,
  { text, words, content }: ClaimSentence,
  places: readonly number[],
): Turn | null {
  const contentWords = new Set(content.map(({ word }) => word));
  const denies = words.some(isDenial);
  let open = false;
  for (const [at, word] of words.entries()) {
    const isOpen = open;
    open ||= keepsOpen(word.lower);
    if (isOpen || !contentWords.has(word) || isHeld(word.lower) || !isPlain(text, words, at)) continue;
    const mood = moodEverywhere(index, word, neighboursOf(words, at), places);
    if (mood === null || (mood.mood === "denied" && denies)) continue;
    if (mood.mood === "coming" && !isPerfect(words, at)) continue;
    return turnOf(mood.mood, word.lower, mood.stored);
  }
  return null;
}

/** How the word number `at` stands in a passage: behind what leaves it open, behind what denies it, or plainly (null). */
export function moodAt({ text, words }: IndexedPassage, at: number): Mood | null {
  for (let before = at - 1; before >= Math.max(0, at - furthest); before -= 1) {
    const { lower, end } = words[before]!;
    if (/[,;:.!?—–“”"]/u.test(text.slice(end, words[before + 1]!.start))) return null;
    const mood = lower === "to" ? toMood(words, before) : moodOf(words[before]!, words[at]!);
    if (mood !== null || lower === "to") return mood;
    if (!between.has(lower) && !/..ly$/u.test(lower)) return null;
  }
  return null;
}

// --- internal ---

/** Adverbs and auxiliaries between a "not" and its verb are no more than this. */
const furthest = 4;

const isDenial = ({ lower }: Word): boolean => undoing.has(lower) || lower.endsWith("n't");

/** What the word before does to the verb. */
function moodOf(before: Word, verb: Word): Mood | null {
  if (isDenial(before)) return "denied";
  if (opening.has(before.lower)) return "open";
  if (coming.has(before.lower)) return "coming";
  return verb.lower.endsWith("ing") && leaning.has(before.lower) ? "open" : null;
}

/** "ought to promise", "open to bringing", "declined to name": what stands before the "to" says it. */
function toMood(words: readonly Word[], to: number): Mood | null {
  const before = words[to - 1]?.lower ?? "";
  if (opening.has(before) || leaning.has(before)) return "open";
  return words.slice(Math.max(0, to - askedWithin), to).some(({ lower }) => asking.has(lower))
    ? "open"
    : null;
}

/** "called on the regional government to ban". */
const askedWithin = 6;

/** A verb that is told as a fact: no word of a mood before it, and none that makes a noun of it. */
function isPlain(text: string, words: readonly Word[], at: number): boolean {
  if (/^[\p{Lu}\p{N}]/u.test(text.slice(words[at]!.start)) || at === 0) return false;
  let before = at - 1;
  while (before > 0 && between.has(words[before]!.lower)) before -= 1;
  const { lower, end } = words[before]!;
  // Words were taken out between them: the cue of what is told ("were told to draw").
  if (/\p{L}/u.test(text.slice(end, words[before + 1]!.start))) return false;
  return !moody.has(lower) && !nounOpeners.has(lower) && !isDenial(words[before]!);
}

const isPerfect = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ lower }) => perfect.has(lower));

/** "They don't believe it" beside "he believes it": what people hold differs from one to the other, and is no fact of the article. */
const isHeld = (lower: string): boolean => {
  const verb = cueVerbs.get(lower);
  return verb?.manner === "assertion" && !verb.needsClause;
};

const keepsOpen = (lower: string): boolean =>
  possible.has(lower) ||
  alleged.has(lower) ||
  intended.has(lower) ||
  opening.has(lower) ||
  leaning.has(lower) ||
  lower === "if" ||
  lower === "whether";

/** The mood that all places of the word share; null where it stands plainly once, or nowhere. */
function moodEverywhere(
  index: Index,
  { stem, lower }: Word,
  neighbours: ReadonlySet<string>,
  places: readonly number[],
): { mood: Mood; stored: string } | null {
  const stems = [...new Set([stem, ...familyStems(lower)])];
  let found: { mood: Mood; stored: string } | null = null;
  for (const place of places) {
    const passage = index.passages[place]!;
    for (const at of stems.flatMap((one) => index.positionsAt(place).of(one))) {
      const mood = moodAt(passage, at);
      if (mood === null) return null;
      if (!isBeside(passage, at, neighbours)) continue;
      const first = Math.max(0, at - 3);
      const stored = passage.text.slice(passage.words[first]!.start, passage.words[at]!.end);
      found ??= { mood, stored };
    }
  }
  return found;
}

/** Stems of the content words next to a word, which tell what it is said of. */
function neighboursOf(words: readonly Word[], at: number): ReadonlySet<string> {
  // Everybody "said" something: it tells nothing of what the word is said of.
  const tells = ({ content, lower }: Word): boolean => content && !cueVerbs.has(lower);
  const before = words.slice(0, at).filter(tells);
  const after = words.slice(at + 1).filter(tells);
  return new Set([...before.slice(-2), ...after.slice(0, 2)].map(({ stem }) => stem));
}

const isBeside = ({ words }: IndexedPassage, at: number, stems: ReadonlySet<string>): boolean =>
  words.slice(Math.max(0, at - besideReach), at + besideReach + 1).some(({ stem }, number) => {
    const isItself = Math.max(0, at - besideReach) + number === at;
    return !isItself && stems.has(stem);
  });
const besideReach = 10;

const turnOf = (mood: Mood, given: string, stored: string): Turn => ({
  reason: "polarity",
  detail: said(mood === "denied" ? "verdict.denied-and-told" : "verdict.left-open-and-told", {
    stored,
    given,
  }),
  unsure: true,
});
