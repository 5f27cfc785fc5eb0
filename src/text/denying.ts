/** Whether a word denies the words beside it. */
import { denying } from "./english/turning-words.ts";
import type { Word } from "./words.ts";

/** One of the table's, or any verb with "n't". */
export const isDenying = ({ lower }: Word): boolean => denying.has(lower) || lower.endsWith("n't");
