/** Whose words a claim is made of and who asserts it: one wording for Discord and the terminal. */
import type { Line, Machines } from "../reply.ts";
import type { VerifiedClaim } from "../types.ts";
import { named } from "./machines.ts";

/** Said once above claims that are all copied; null where some are written: each copied one says it then. */
export const copiedTitle = (claims: readonly VerifiedClaim[]): string | null =>
  claims.length > 0 && claims.every(isCopied) ? "Excerpts, word for word" : null;

/**
 * Who asserts the claim: "the article says", or "according to two officials", which fits one and many. Null for a written claim that
 * the article makes itself. `among` are the claims beside it.
 */
export function whoAsserts(
  claim: VerifiedClaim,
  among: readonly VerifiedClaim[],
  machines: Machines = [],
): Line | null {
  const excerpt = isCopied(claim) && copiedTitle(among) === null ? "excerpt · " : "";
  if (claim.asserter !== null) return [`${excerpt}according to `, ...named(claim.asserter, machines)];
  return isCopied(claim) ? [`${excerpt}the article says`] : null;
}

// --- internal ---

const isCopied = ({ basis }: VerifiedClaim): boolean => basis === "copied";
