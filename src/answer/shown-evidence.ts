/** The passages that are shown under a verdict. */
import type { VerdictView } from "../reply.ts";
import { passagesAt } from "../text/passage-at.ts";
import type { Content, Passage, Verdict } from "../types.ts";
import type { Asked } from "./pipeline.ts";
import { rankSupport } from "./retrieval/support.ts";

/**
 * Those that the verdict rests on, at most `most`; of a claim that the article does not carry, those that come nearest to it together:
 * whoever reads "not in the article" wants to see what there is instead.
 */
export function shownEvidence(
  content: Content,
  { kind, text }: Pick<Asked, "kind" | "text">,
  verdict: Verdict,
  most: number,
): VerdictView["evidence"] {
  const nearest = kind === "claim" && nowhere.has(verdict.reason);
  const passages = nearest
    ? rankSupport(content, text, most).map(({ passage }) => passage)
    : restsOn(content, verdict);
  return passages.slice(0, most).map((passage) => ({
    span: passage,
    passage: passage.id,
    text: content.text.slice(passage.start, passage.end),
  }));
}

// --- internal ---

/** No passage has it another way; there is none that has it. */
const nowhere: ReadonlySet<Verdict["reason"]> = new Set(["uncovered", "not-found"]);

const restsOn = ({ passages }: Content, { spans }: Verdict): Passage[] => [
  ...new Set(spans.flatMap((span) => passagesAt(passages, span).slice(0, 1))),
];
