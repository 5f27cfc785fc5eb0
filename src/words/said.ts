/** A sentence that is not yet in anyone's language: an error carries it to whoever reads it. */
import type { Values, WordsKey } from "./speak.ts";

export type Said = { readonly key: WordsKey; readonly values?: Values };

export const said = (key: WordsKey, values?: Values): Said => (values ? { key, values } : { key });
