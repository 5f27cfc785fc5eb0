/** The verdict on what somebody asked to find, with the best evidence: a section that fits a heated thread. */
import type { Section, VerdictView } from "../reply.ts";
import type { Revision, Verdict } from "../types.ts";
import type { Asked, Pipeline } from "./pipeline.ts";
import { shownEvidence } from "./shown-evidence.ts";
import { wordDifference } from "./word-difference.ts";

export type JudgedText = {
  readonly section: Section & { readonly kind: "verdict" };
  /** Numbers of the passages that are shown. */
  readonly cited: readonly number[];
};

/** `most`: passages shown as evidence, the best first. */
export function verdictSection(
  revision: Revision,
  asked: Asked,
  pipeline: Pipeline,
  most: number,
): JudgedText {
  const verdict = pipeline.check(revision, asked);
  const evidence = shownEvidence(revision, asked, verdict, most);
  const difference = differenceIn(revision, asked, verdict);
  const view: VerdictView = {
    verdict,
    asked: asked.text,
    speaker: asked.speaker,
    evidence,
    ...(difference ? { difference } : {}),
  };
  return { section: { kind: "verdict", view }, cited: evidence.map(({ passage }) => passage) };
}

/** Null but for a quote that is nearly in the article. */
export const differenceIn = (
  { text }: Pick<Revision, "text">,
  asked: Pick<Asked, "text">,
  { reason, spans }: Verdict,
): VerdictView["difference"] | null =>
  nearQuote.has(reason) ? wordDifference(asked.text, text, spans[0] ?? null) : null;

// --- internal ---

/** Of a quote that is nearly in the article, readers want to see what differs. */
const nearQuote: ReadonlySet<Verdict["reason"]> = new Set(["altered"]);
