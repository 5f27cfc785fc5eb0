/** The three verdicts, and nothing else that a check may say. */
import type { Reason, Span, Verdict } from "../types.ts";
import type { Said } from "../words/said.ts";

export type Finding = {
  readonly reason: Reason;
  readonly detail: Said;
  readonly score: number;
  readonly spans: readonly Span[];
};

export const supported = (finding: Finding): Verdict => ({ ...bounded(finding), verdict: "supported" });
export const unsupported = (finding: Finding): Verdict => ({ ...bounded(finding), verdict: "unsupported" });
export const uncheckable = (finding: Finding): Verdict => ({ ...bounded(finding), verdict: "uncheckable" });

// --- internal ---

/** A score that is no number is a broken check, and must not pass for a low one. */
function bounded(finding: Finding): Finding {
  if (Number.isNaN(finding.score)) throw new Error("a score must be a number");
  const { reason, detail, score, spans } = finding;
  return { reason, detail, score: Math.min(1, Math.max(0, score)), spans };
}
