/** A sentence that is not yet in anyone's language: an error or a verdict carries it to whoever reads it. */
import type { Values, WordsKey } from "./speak.ts";

/** Plain data, which may go to another thread. Some of its values may be sentences too. */
export type Said = { readonly key: WordsKey; readonly values?: Values };

export const said = (key: WordsKey, values?: Values): Said => (values ? { key, values } : { key });

/** Several as one, at least one: `key` says how {first} and {second} stand together. */
export const saidTogether = (key: WordsKey, sentences: readonly [Said, ...Said[]]): Said =>
  sentences.reduce((first, second) => said(key, { first, second }));
