/** The words of a text, with what a comparison needs of each. */
import { stemmer } from "stemmer";
import { functionWords } from "./english/function-words.ts";
import { fold } from "./fold.ts";

export type Word = {
  /** As it stands. UTF-16 offsets of the text given. */
  readonly start: number;
  readonly end: number;
  /** Lower case, typography folded, no possessive ending. */
  readonly lower: string;
  /** Porter stem of `lower`; numbers and words of other scripts stay as they are. */
  readonly stem: string;
  /** Whether it carries content rather than grammar. */
  readonly content: boolean;
};

/**
 * The words of `text` in order. A number with its points is one word ("2,000", "3.5"), so is a contraction ("can't") and a
 * dotted short form ("U.S."); hyphens part words. Han and kana give one word a character. Linear.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) words.push(wordOf(match[0], match.index));
  return words;
}

// --- internal ---

/**
 * Alternatives start with different characters or are ordered by length, and no part repeats inside a repeat: linear.
 * Soft hyphens and other characters that print nothing stay inside a word, and a turned mark is an apostrophe ("can‘t"):
 * without it "can‘t" reads as "can".
 */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}{0,2}|\p{Nd}+(?:[.,．，]\p{Nd}+)*|(?:\p{L}[.．]){2,}|\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’‘＇]\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*)*|\p{N}+/gu;
const beyondAscii = /[^ -~]/u;
const latin = /^[a-z']+$/u;

function wordOf(raw: string, start: number): Word {
  const { lower, stem, content } = formOf(raw);
  return { start, end: start + raw.length, lower, stem, content };
}

type Form = Pick<Word, "lower" | "stem" | "content">;

const forms = new Map<string, Form>();
/** A vocabulary repeats; the bound keeps a hostile text from filling memory. */
const mostForms = 50_000;
/** In UTF-16 code units: V8 copies what it cuts out up to here, and a longer key would keep its whole text in memory. */
const longestKept = 12;

function formOf(raw: string): Form {
  const known = forms.get(raw);
  if (known !== undefined) return known;
  if (forms.size >= mostForms) forms.clear();
  const form = readForm(raw);
  if (raw.length <= longestKept) forms.set(raw, form);
  return form;
}

function readForm(raw: string): Form {
  const lower = (beyondAscii.test(raw) ? fold(raw).text : raw).toLowerCase().replace(/'s$/u, "");
  return { lower, stem: latin.test(lower) ? stemmer(lower) : lower, content: !functionWords.has(lower) };
}
