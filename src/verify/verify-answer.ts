/** Judges an engine's answer to one question. */
import type { Answer, AnswerDraft, Span } from "../types.ts";
import { brand } from "./brand.ts";
import type { Index } from "./index-content.ts";
import { type Ruling, verifiedClaims } from "./verify-draft.ts";

/** An answer none of whose claims holds is no answer: then, as when the engine refuses, the nearest passage is shown. */
export function verifyAnswer(index: Index, draft: AnswerDraft, engine: string, ruling: Ruling = {}): Answer {
  const { kept, left } = verifiedClaims(index, draft.claims, ruling);
  const ranked = rankedSpans(index, draft.ranked);
  const answered = draft.answered && kept.length > 0;
  return brand({
    answered,
    score: Number.isFinite(draft.score) ? Math.min(1, Math.max(0, draft.score)) : 0,
    claims: answered ? kept : [],
    leftOut: draft.answered ? left : [],
    ranked,
    nearest: ranked[0] ?? null,
    engine,
    ...(ruling.instead ? { instead: ruling.instead } : {}),
  });
}

// --- internal ---

/** Passages by number, each once; numbers that the article does not have are nothing to show. */
function rankedSpans(index: Index, numbers: readonly number[]): Span[] {
  return [...new Set(numbers)]
    .map((number) => index.content.passages[number - 1])
    .filter((passage) => passage !== undefined)
    .map(({ start, end }) => ({ start, end }));
}
