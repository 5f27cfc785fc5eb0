/** What a model wrote of a discussion, checked again against what is left of it. Pure. */
import type { RecapSentence } from "../store/recaps.ts";
import type { DraftClaim, VerifiedClaim } from "../types.ts";
import { indexContent, judgementsOf, verifyDraft } from "../verify/index.ts";
import type { Discussion } from "./discussion.ts";
import { isHeldByAuthors } from "./held-by-authors.ts";

type Written = DraftClaim & { readonly kind: "written" };

/** Those that hold. A sentence that a judge carried once counts as carried while rules still leave it open. */
export function rewritten(discussion: Discussion, sentences: readonly RecapSentence[]): VerifiedClaim[] {
  const claims = sentences.map(
    ({ text, messageIds }): Written => ({
      kind: "written",
      text,
      passages: passagesOf(discussion, messageIds),
    }),
  );
  const judged = claims.filter((_, at) => sentences[at]!.judged);
  const draft = { claims, quotes: [], sources: [] };
  const judgements = judgementsOf(
    judged,
    judged.map(() => true),
  );
  const digest = verifyDraft(indexContent(discussion.content), draft, "claude", {
    language: null,
    judgements,
  });
  return digest.claims.filter((claim) => isHeldByAuthors(discussion, claim));
}

/** The sentences to keep of what was checked: by message, since passages are numbered anew each time. */
export function sentencesOf(discussion: Discussion, claims: readonly VerifiedClaim[]): RecapSentence[] {
  return claims.map(({ text, passages, basis }) => ({
    text,
    judged: basis === "judged" || basis === "translated",
    messageIds: [...new Set(passages.map((passage) => discussion.saidAt(passage).message.id))],
  }));
}

// --- internal ---

function passagesOf(discussion: Discussion, messageIds: readonly string[]): number[] {
  const wanted = new Set(messageIds);
  return discussion.content.passages
    .filter(({ id }) => wanted.has(discussion.saidAt(id).message.id))
    .map(({ id }) => id);
}
