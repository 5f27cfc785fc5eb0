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
  /** Share of the statement's telling words, and of its numbers that are there, that it has, or the passage before it: what a pronoun goes back to stands there. */
  readonly share: number;
  /** How many of them it has itself. */
  readonly own: number;
};

/** The passages that speak of the same as the best one does, the best first; none where none has two words of the statement. */
export function matterOf(article: Index, text: string): Matter[] {
  const telling = tellingWords(text);
  if (telling.length === 0) return [];
  const values = valuesOf(text, article.setting);
  const places = new Set(
    telling.flatMap((word) => formsOf(word).flatMap((stem) => article.postings.get(stem) ?? [])),
  );
  const matters = [...places]
    .map((place) => matterAt(article, telling, values, place))
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

function matterAt(article: Index, telling: readonly Word[], values: readonly Value[], place: number): Matter {
  const here = article.passages[place]!.stems;
  const before = article.passages[place - 1]?.stems;
  const own = telling.filter((word) => formsOf(word).some((stem) => here.has(stem))).length;
  const around = telling.filter((word) =>
    formsOf(word).some((stem) => here.has(stem) || before?.has(stem)),
  ).length;
  // A number that is there speaks for the passage; one that is not may be just what the statement has wrong.
  const stored = article.valuesAt(place);
  const numbers = values.filter((value) => isSpelled(value) && carries(stored, value, article.year)).length;
  return { place, share: (around + numbers) / (telling.length + numbers), own: own + numbers };
}

/** "one" and "both" are everywhere. */
const isSpelled = (value: Value): boolean => value.kind !== "quantity" || !value.idle;
