/** What turns the meaning of a sentence against a passage. */
import type { Reason } from "../types.ts";

/**
 * `unsure`: an honest rewording shows the same sign now and then (another word that denies, a pronoun that may lead elsewhere). It
 * fails a claim where nobody else looks; where a judge does, it is left to the judge.
 */
export type Turn = { readonly reason: Reason; readonly detail: string; readonly unsure?: true };

/** The passage has one word where the sentence has another. */
export const insteadTurn = (said: string, stored: string, reason: Reason): Turn => ({
  reason,
  detail: `The article has “${stored}” where this has “${said}”.`,
});
