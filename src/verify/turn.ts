/** What turns the meaning of a sentence against a passage. */
import type { Reason } from "../types.ts";
import { type Said, said } from "../words/said.ts";

/**
 * `unsure`: an honest rewording shows the same sign now and then (another word that denies, a pronoun that may lead elsewhere). It
 * fails a claim where nobody else looks; where a judge does, it is left to the judge.
 */
export type Turn = { readonly reason: Reason; readonly detail: Said; readonly unsure?: true };

/** The passage has one word where the sentence has another. */
export const insteadTurn = (given: string, stored: string, reason: Reason): Turn => ({
  reason,
  detail: said("verdict.instead", { stored, given }),
});

/** Only the sentence denies it, only the passage does, or the passage leaves it open. */
export const deniedHere = (given: string): Said => said("verdict.denies", { given });
export const deniedThere = (stored: string): Said => said("verdict.denied-there", { stored });
export const leftOpen = (stored: string): Said => said("verdict.left-open", { stored });
