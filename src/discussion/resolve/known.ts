/** What a follow-up can refer to: the questions and answers before it. */
import type { Content } from "../../types.ts";

/** One claim of an answer of ours, as it stood in the thread. */
export type ShownClaim = { readonly text: string; readonly cited: readonly number[] };

/** A question, and what we answered. */
export type Exchange = {
  /** Blank where Discord keeps it from us, or where nobody asked: the opening. */
  readonly question: string;
  readonly claims: readonly ShownClaim[];
  /** Passages that a refusal showed as the nearest. */
  readonly nearest: readonly number[];
};

/** The same with the question as it is understood alone. */
export type Known = Exchange & { readonly understood: string };

/** Passages that an exchange is about, in the order in which they were shown, each once; those that the content has. */
export function passagesOf(content: Content, { claims, nearest }: Exchange): number[] {
  const cited = claims.flatMap((claim) => claim.cited);
  const numbers = new Set(cited.length > 0 ? cited : nearest);
  return [...numbers].filter((number) => content.passages[number - 1] !== undefined);
}
