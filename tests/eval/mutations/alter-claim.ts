/** Alterations of a sentence: each says another thing than the article does, by one number, date, name or negation. */
import { addNegation, changeDigit, changeNumber, dropNegation } from "./alter-quote.ts";

export type ClaimAlteration = {
  readonly kind: "number" | "date" | "name" | "negation";
  /** The altered sentence; null where there is nothing of the kind in it. `names`: people of the same article. */
  readonly apply: (sentence: string, names: readonly string[]) => string | null;
};

export const claimAlterations: readonly ClaimAlteration[] = [
  { kind: "number", apply: (sentence) => swapNumber(sentence) },
  { kind: "date", apply: (sentence) => swapDate(sentence) },
  { kind: "name", apply: swapName },
  { kind: "negation", apply: (sentence) => dropNegation(sentence) ?? addNegation(sentence) },
];

/** Names of two or three capitalised words, each once, in order. */
export function namesIn(text: string): string[] {
  const found = text.matchAll(
    /(?<![.!?:“"‘']\s|[\p{L}\p{P}]|^)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?![\p{L}-])/gmu,
  );
  return [...new Set([...found].map(([name]) => name))].filter(
    (name) => !months.some((month) => name.includes(month)),
  );
}

// --- internal ---

const months = "January February March April May June July August September October November December".split(
  " ",
);
const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const dateWord = new RegExp(
  `\\b(?:${[...months.filter((month) => month !== "May" && month !== "March"), ...days].join("|")})\\b`,
  "u",
);
const year = /\b(?:19|20)\d\d\b/u;

function swapNumber(sentence: string): string | null {
  // A year is a date, and another kind.
  if (year.test(sentence) || dateWord.test(sentence)) return null;
  return changeDigit(sentence) ?? changeNumber(sentence);
}

function swapDate(sentence: string): string | null {
  const word = dateWord.exec(sentence);
  if (word) return replaceAt(sentence, word, following(word[0]));
  const found = year.exec(sentence);
  return found ? replaceAt(sentence, found, String(Number(found[0]) - 3)) : null;
}

/** A month three later, a day of the week two later. */
function following(word: string): string {
  const list = months.includes(word) ? months : days;
  return list[(list.indexOf(word) + (list === months ? 3 : 2)) % list.length]!;
}

/** One name for another of the article that shares no word with it. */
function swapName(sentence: string, names: readonly string[]): string | null {
  const name = names.find((candidate) => sentence.includes(candidate));
  if (name === undefined) return null;
  const other = names.find((candidate) => !sentence.includes(candidate) && !shareWord(candidate, name));
  return other === undefined ? null : sentence.replace(name, other);
}

const shareWord = (one: string, other: string): boolean =>
  one.split(" ").some((word) => other.split(" ").includes(word));

const replaceAt = (sentence: string, match: RegExpExecArray, words: string): string =>
  sentence.slice(0, match.index) + words + sentence.slice(match.index + match[0].length);
