/** A sentence that is not yet in anyone's language: an error or a verdict carries it to whoever reads it. */
import type { en } from "./en.ts";

export type WordsKey = keyof typeof en;
/** What a sentence's places are filled with. A sentence among them is said in the language of the whole. */
export type Values = Readonly<Record<string, string | number | Said>>;

/** Plain data, which may go to another thread. Some of its values may be sentences too. */
export type Said = { readonly key: WordsKey; readonly values?: Values };

export const said = (key: WordsKey, values?: Values): Said => (values ? { key, values } : { key });

/** Several as one, at least one: `key` says how {first} and {second} stand together. */
export const saidTogether = (key: WordsKey, sentences: readonly [Said, ...Said[]]): Said =>
  sentences.reduce((first, second) => said(key, { first, second }));
