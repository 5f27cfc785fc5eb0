/** PolNeAR's articles with the quotes that people marked, as several data sets use them. */
import type { Place } from "./data-set.ts";
import { readLines } from "./read-data.ts";

export type GoldQuote = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  /** `direct`: between quotation marks as a whole; `mixed`: partly. */
  readonly kind: "direct" | "mixed";
  readonly speaker: string | null;
  readonly speaker_kind: "name" | "nominal" | "pronoun" | "none";
};

export type GoldArticle = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
};

export const polnearFiles = ["quotes/items.jsonl"];

export const readPolnear = ({ data }: Place): GoldArticle[] => readLines<GoldArticle>(data, polnearFiles[0]!);

/**
 * Quotes that are one contiguous stretch of somebody's words, of `leastWords` words or more. Where people marked the reporter's
 * words along with them ("that “we …"), a mark stands inside, and the whole is no quote word for word.
 */
export const spokenQuotes = ({ quotes }: GoldArticle, leastWords: number): GoldQuote[] =>
  quotes.filter(({ kind, words, text }) => kind === "direct" && words >= leastWords && !/["“”]/u.test(text));
