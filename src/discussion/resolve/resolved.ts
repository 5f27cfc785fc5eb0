/** What comes of reading a follow-up question: the question as it would be asked alone, or what is unclear about it. */
import type { Alone } from "../../answer/pipeline.ts";

/** What could be meant, where it is not clear: `names` to choose from, of the article. */
export type Unclear = {
  readonly kind: "unclear";
  readonly why: "whom" | "what" | "which";
  readonly words: string;
  readonly names: readonly string[];
  /** How many there are, where one of a list was asked for that is not there. */
  readonly count: number;
};

/** A pronoun as it was typed, and the name that it was read as. */
export type ReadAs = { readonly words: string; readonly name: string };

/**
 * `alone`: null where the question needs nothing before it. `readAs`: the names that took the place of its pronouns, if any. `isLoose`:
 * only "it" or "they" was read as what the question before was about, and may as well mean what the article is about.
 */
export type Resolved =
  | {
      readonly kind: "question";
      readonly alone: Alone | null;
      readonly readAs?: readonly ReadAs[];
      readonly isLoose?: boolean;
    }
  | Unclear;
