/** What turns the meaning of a sentence against a passage. */
import type { Reason } from "../types.ts";

export type Turn = { readonly reason: Reason; readonly detail: string };

/** The passage has one word where the sentence has another. */
export const insteadTurn = (said: string, stored: string, reason: Reason): Turn => ({
  reason,
  detail: `The article has “${stored}” where this has “${said}”.`,
});
