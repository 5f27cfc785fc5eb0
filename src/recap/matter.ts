/** Where the article speaks of what a statement speaks of. Pure. */
import { functionWords } from "../text/english/function-words.ts";
import { strewnWords } from "../text/english/talk.ts";
import { carries } from "../text/values/agree.ts";
import type { Value } from "../text/values/value.ts";
import { valuesOf } from "../text/values/values-of.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { Index } from "../verify/index.ts";
import { alikeStems } from "../verify/same-word.ts";

/** A passage that speaks of the same. */
export type Matter = {
  /** Place in `index.passages`. */
  readonly place: number;
  /**
   * 0..1: how many of the statement's telling words stand in it or in the passage before it, where its pronouns lead back to. Numbers of
   * the statement count where they are found.
   */
  readonly share: number;
  /** How many of these words and numbers it has itself. */
  readonly own: number;
};

/** The passages that speak of the same as the best one does, the best first; none where none has two words of the statement. */
export function matterOf(article: Index, text: string): Matter[] {
  const telling = tellingWords(text);
  if (telling.length === 0) return [];
  const values = valuesOf(text, article.setting).filter(isSpelled);
  const { own, around } = countedAt(article, telling);
  const matters = [...own.keys()]
    .map((place) => {
      const words = { all: telling.length, own: own.get(place)!, around: around.get(place)! };
      return matterAt(article, words, values, place);
    })
    .filter((matter) => matter.own >= fewestOwn || isShortAnswer(article, matter))
    .sort((one, other) => other.share - one.share || other.own - one.own || one.place - other.place);
  const [best] = matters;
  return best ? matters.filter(({ share }) => share >= best.share * nearlyAsMuch) : [];
}

/** A statement's words that carry content, its numbers apart. */
export const tellingWords = (text: string): Word[] => wordsOf(text).filter(isTelling);

export const isTelling = ({ content, lower }: Word): boolean =>
  content && !strewnWords.has(lower) && /^\p{L}/u.test(lower) && !isContraction(lower);

/** "they've" is two small words. */
const isContraction = (lower: string): boolean =>
  /['’]/u.test(lower) && functionWords.has(lower.replace(/['’].*$/u, ""));

/** The stems that may stand for a word, its own first. */
export const formsOf = (word: Word): readonly string[] => [word.stem, ...alikeStems(word)];

// --- internal ---

const nearlyAsMuch = 0.85;
/** One shared word is no shared matter. */
const fewestOwn = 2;

/** "She did not appeal" goes on with what stands before it, in one word. */
const isShortAnswer = ({ passages }: Index, { place, own, share }: Matter): boolean =>
  own > 0 && share >= mostOfIt && passages[place]!.words.length <= shortest;

const shortest = 6;
const mostOfIt = 0.75;

/** For each passage: how many of the words it has, and how many it or the one before it has. Linear in the words' postings. */
function countedAt(
  { postings }: Index,
  telling: readonly Word[],
): { readonly own: Map<number, number>; readonly around: Map<number, number> } {
  const own = new Map<number, number>();
  const around = new Map<number, number>();
  for (const word of telling) {
    const places = new Set<number>();
    for (const stem of formsOf(word))
      for (const place of (postings.get(stem) ?? []).slice(0, mostPlaces)) places.add(place);
    for (const place of places) {
      own.set(place, (own.get(place) ?? 0) + 1);
      around.set(place, (around.get(place) ?? 0) + 1);
      if (!places.has(place + 1)) around.set(place + 1, (around.get(place + 1) ?? 0) + 1);
    }
  }
  return { own, around };
}

/** A word of more passages than these says nothing of the place: see `../verify/scores.ts`. */
const mostPlaces = 4_000;

type Counted = { readonly all: number; readonly own: number; readonly around: number };

function matterAt(
  article: Index,
  { all, own, around }: Counted,
  values: readonly Value[],
  place: number,
): Matter {
  // A number that is there speaks for the passage; one that is not may be just what the statement has wrong.
  const stored = values.length === 0 ? [] : article.valuesAt(place);
  const numbers = values.filter((value) => carries(stored, value, article.year)).length;
  return { place, share: (around + numbers) / (all + numbers), own: own + numbers };
}

/** "one" and "both" are everywhere. */
const isSpelled = (value: Value): boolean => value.kind !== "quantity" || !value.idle;
