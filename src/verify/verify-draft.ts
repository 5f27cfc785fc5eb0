/** Judges a draft: what holds goes into the digest, printed from the stored text; what fails is left out with its reason. */
import { passagesAt } from "../text/passage-at.ts";
import type {
  Digest,
  Draft,
  DraftClaim,
  DraftQuote,
  DraftSource,
  LeftOut,
  Source,
  Span,
  Verdict,
  VerifiedClaim,
  VerifiedQuote,
  VerifiedSource,
} from "../types.ts";
import { brand } from "./brand.ts";
import { checkClaim } from "./check-claim.ts";
import { checkExcerpt } from "./excerpt.ts";
import type { Index } from "./index-content.ts";
import { quoteAround } from "./quotation.ts";
import { checkQuote } from "./quote.ts";
import { checkSource } from "./source.ts";
import { verifiedQuote } from "./verified-quote.ts";

/** What a check leaves: the verified thing, or why it was left out. */
type Outcome<T> = { readonly kept: T } | { readonly left: LeftOut };

/** Checks every claim, quote and source of `draft`. The same thing twice counts once. `engine` is named in the digest. */
export function verifyDraft(index: Index, draft: Draft, engine: string): Digest {
  const claims = sifted(
    draft.claims.map((claim) => verifyClaim(index, claim)),
    claimKey,
  );
  const quotes = sifted(
    draft.quotes.map((quote) => verifyQuote(index, quote)),
    quoteKey,
  );
  const sources = sifted(
    draft.sources.map((source) => verifySource(index, source)),
    sourceKey,
  );
  return brand({
    claims: claims.kept,
    quotes: quotes.kept,
    sources: sources.kept,
    leftOut: [...claims.left, ...quotes.left, ...sources.left],
    engine,
  });
}

/** One claim of a draft. */
export function verifyClaim(index: Index, claim: DraftClaim): Outcome<VerifiedClaim> {
  return claim.kind === "excerpt" ? verifyExcerpt(index, claim) : verifyWritten(index, claim);
}

/** Each kept thing and each reason once, in the order given. */
export function sifted<T>(
  outcomes: readonly Outcome<T>[],
  keyOf: (kept: T) => string,
): { kept: T[]; left: LeftOut[] } {
  const kept = new Map<string, T>();
  const left = new Map<string, LeftOut>();
  for (const outcome of outcomes) {
    if ("kept" in outcome) keepFirst(kept, keyOf(outcome.kept), outcome.kept);
    else keepFirst(left, `${outcome.left.reason}:${outcome.left.text}`, outcome.left);
  }
  return { kept: [...kept.values()], left: [...left.values()] };
}

export const claimKey = (claim: VerifiedClaim): string =>
  claim.basis === "copied" ? claim.spans.map((span) => `${span.start}-${span.end}`).join() : claim.text;

// --- internal ---

const quoteKey = (quote: VerifiedQuote): string => `${quote.span.start}-${quote.span.end}`;
const sourceKey = (source: VerifiedSource): string => String(source.id);

function keepFirst<T>(known: Map<string, T>, key: string, value: T): void {
  if (!known.has(key)) known.set(key, value);
}

function leftOut(text: string, verdict: Verdict): { readonly left: LeftOut } {
  return { left: { text, reason: verdict.reason, detail: verdict.detail } };
}

function verifyExcerpt(index: Index, claim: DraftClaim & { kind: "excerpt" }): Outcome<VerifiedClaim> {
  const checked = checkExcerpt(index, claim.span, claim.asserter);
  const text = index.content.text.slice(claim.span.start, claim.span.end);
  if (checked.verdict.verdict !== "supported") return leftOut(text, checked.verdict);
  return {
    kept: brand({
      text,
      passages: passagesAt(index.content.passages, claim.span).map((passage) => passage.id),
      spans: [claim.span],
      asserter: checked.asserter && index.content.text.slice(checked.asserter.start, checked.asserter.end),
      asserterSpan: checked.asserter,
      basis: "copied",
      score: 1,
    }),
  };
}

function verifyWritten(index: Index, claim: DraftClaim & { kind: "written" }): Outcome<VerifiedClaim> {
  const cited = citedSpans(index, claim.passages);
  if (cited === null) return leftOut(claim.text, unknownPassage(claim.passages));
  const verdict = checkClaim(
    index,
    cited.length > 0 ? { text: claim.text, passages: cited } : { text: claim.text },
  );
  if (verdict.verdict !== "supported") return leftOut(claim.text, verdict);
  // Somebody's words, copied: with who says them, or not at all.
  const copied = verdict.reason === "exact" ? passagesAt(index.content.passages, verdict.spans[0]!) : [];
  if (copied.length > 0)
    return verifyExcerpt(index, {
      kind: "excerpt",
      span: { start: copied[0]!.start, end: copied.at(-1)!.end },
      asserter: null,
    });
  const spans = cited.length > 0 ? cited : verdict.spans;
  const passages = spans
    .flatMap((span) => passagesAt(index.content.passages, span))
    .map((passage) => passage.id);
  return {
    kept: brand({
      text: claim.text,
      passages: [...new Set(passages)],
      spans,
      asserter: null,
      basis: "checked",
      score: verdict.score,
    }),
  };
}

/** The spans of the passages by number, each once; null when one does not exist. */
function citedSpans(index: Index, numbers: readonly number[]): Span[] | null {
  const cited = [...new Set(numbers)].map((number) => index.content.passages[number - 1]);
  if (cited.some((passage) => passage === undefined)) return null;
  return cited.map((passage) => ({ start: passage!.start, end: passage!.end }));
}

const unknownPassage = (numbers: readonly number[]): Verdict => ({
  verdict: "unsupported",
  reason: "uncovered",
  detail: `It cites a passage that the article does not have (of ${numbers.join(", ")}).`,
  score: 0,
  spans: [],
});

function verifyQuote(index: Index, draft: DraftQuote): Outcome<VerifiedQuote> {
  if ("number" in draft) return numberedQuote(index, draft.number);
  const passage = index.content.passages[draft.passage - 1];
  const near = passage ? [{ start: passage.start, end: passage.end }] : [];
  const verdict = checkQuote(index, { words: draft.words, speaker: draft.speaker, near });
  if (verdict.verdict !== "supported") return leftOut(draft.words, verdict);
  const span = verdict.spans[0]!;
  return { kept: verifiedQuote(index, span, quoteAround(index.quotes, span)!) };
}

function numberedQuote(index: Index, number: number): Outcome<VerifiedQuote> {
  const quote = index.quotes.byNumber.get(number);
  if (quote) return { kept: verifiedQuote(index, quote, quote) };
  const detail = `There is no quote number ${number} in the article.`;
  return { left: { text: `Quote ${number}`, reason: "not-found", detail } };
}

function verifySource(index: Index, draft: DraftSource): Outcome<VerifiedSource> {
  const checked = checkSource(index, draft);
  if (checked.source) return { kept: brand<Source>(checked.source) };
  return leftOut("name" in draft ? draft.name : `Source ${draft.number}`, checked.verdict);
}
