/**
 * What is known by hand of an article of the campaign: statements that it carries and that it does not, quotes with their speakers,
 * questions. Passages are named by words that stand in them, so that numbers are computed from the text.
 */

export type Fixture = {
  readonly name: string;
  readonly title: string;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly truths: readonly Truth[];
  readonly falsehoods: readonly Falsehood[];
  readonly quotes: readonly Uttered[];
  readonly questions: readonly Asked[];
  /** Words with which a paragraph begins that tells machines what to write. */
  readonly instruction?: string;
};

/** A sentence that a careful editor would write, and words of each passage that carries it. */
export type Truth = { readonly text: string; readonly at: readonly string[] };

/** A sentence that must not reach a reader as the article's, with the passages that a bad writer would cite for it. */
export type Falsehood = Truth & { readonly kind: FalseKind };
export type FalseKind =
  | "wrong number"
  | "swapped name"
  | "dropped negation"
  | "hedge as fact"
  | "unattributed"
  | "invented fact"
  | "joined facts"
  | "turned round"
  | "wrong citation"
  | "instruction obeyed";

/** Words that stand between quotation marks, and who says them by their fullest name in the text; null: the text does not say. */
export type Uttered = { readonly words: string; readonly speaker: string | null };

/** `answer` null: the article does not say. */
export type Asked = { readonly question: string; readonly answer: Truth | null };

export const says = (text: string, ...at: readonly string[]): Truth => ({ text, at });
export const lies = (kind: FalseKind, text: string, ...at: readonly string[]): Falsehood => ({
  kind,
  text,
  at,
});
export const said = (speaker: string | null, words: string): Uttered => ({ words, speaker });
export const asks = (question: string, answer: Truth | null): Asked => ({ question, answer });
