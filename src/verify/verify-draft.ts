/** Judges a draft: what holds goes into the digest, printed from the stored text; what fails is left out with its reason. */
import type {
  Digest,
  Draft,
  DraftClaim,
  DraftQuote,
  DraftSource,
  Instead,
  LeftOut,
  Source,
  Verdict,
  VerifiedClaim,
  VerifiedQuote,
  VerifiedSource,
} from "../types.ts";
import { said } from "../words/said.ts";
import { brand } from "./brand.ts";
import type { Index } from "./index-content.ts";
import { type Judgements, noJudgements } from "./judgements.ts";
import { quoteAround } from "./quotation.ts";
import { checkQuote } from "./quote.ts";
import { judgedClaim, ruleClaim } from "./rule-claim.ts";
import { checkSource } from "./source.ts";
import { unsupported } from "./verdict.ts";
import { verifiedQuote } from "./verified-quote.ts";

/** What a check leaves: the verified thing, or why it was left out. */
export type Outcome<T> =
  | { readonly kept: T }
  | { readonly left: { readonly text: string; readonly verdict: Verdict } };

/** What is known besides the draft. */
export type Ruling = {
  /** The language that claims were asked for in (BCP 47); null or left out: the article's. */
  readonly language?: string | null;
  /** What a judge said: claims that rules leave open need its yes, and what rules support its no takes away. */
  readonly judgements?: Judgements;
  /** Why this engine answers and not the one in use. */
  readonly instead?: Instead;
};

/**
 * Checks every claim, quote and source of `draft`. The same thing twice counts once. `engine` is named in the digest.
 * A judgement lifts only what rules leave open: never what they are sure is wrong in a quote, value, name, polarity, speaker or source.
 */
export function verifyDraft(index: Index, draft: Draft, engine: string, ruling: Ruling = {}): Digest {
  const claims = verifiedClaims(index, draft.claims, ruling);
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
    ...(ruling.instead ? { instead: ruling.instead } : {}),
  });
}

/** The claims that hold, each once, and why the others do not. */
export const verifiedClaims = (
  index: Index,
  claims: readonly DraftClaim[],
  ruling: Ruling,
): Sifted<VerifiedClaim> =>
  sifted(
    claims.map((claim) => verifyClaim(index, claim, ruling)),
    claimKey,
  );

/** A quote of a draft, by number or by words. */
export function verifyQuote(index: Index, draft: DraftQuote): Outcome<VerifiedQuote> {
  if ("number" in draft) return numberedQuote(index, draft.number);
  const passage = index.content.passages[draft.passage - 1];
  const near = passage ? [{ start: passage.start, end: passage.end }] : [];
  const verdict = checkQuote(index, { words: draft.words, speaker: draft.speaker, near });
  if (verdict.verdict !== "supported") return { left: { text: draft.words, verdict } };
  const span = verdict.spans[0]!;
  return { kept: verifiedQuote(index, span, quoteAround(index.quotes, span)!) };
}

/** A source of a draft, by number or by name. */
export function verifySource(index: Index, draft: DraftSource): Outcome<VerifiedSource> {
  const { source, verdict } = checkSource(index, draft);
  if (source) return { kept: brand<Source>(source) };
  return { left: { text: "name" in draft ? draft.name : `Source ${draft.number}`, verdict } };
}

// --- internal ---

type Sifted<T> = { readonly kept: readonly T[]; readonly left: readonly LeftOut[] };

/** Each kept thing and each reason once, in the order given. */
function sifted<T>(outcomes: readonly Outcome<T>[], keyOf: (kept: T) => string): Sifted<T> {
  const kept = new Map<string, T>();
  const left = new Map<string, LeftOut>();
  for (const outcome of outcomes) {
    if ("kept" in outcome) keepFirst(kept, keyOf(outcome.kept), outcome.kept);
    else {
      const { text, verdict } = outcome.left;
      keepFirst(left, `${verdict.reason}:${text}`, { text, reason: verdict.reason, detail: verdict.detail });
    }
  }
  return { kept: [...kept.values()], left: [...left.values()] };
}

const claimKey = (claim: VerifiedClaim): string =>
  claim.basis === "copied" ? claim.spans.map((span) => `${span.start}-${span.end}`).join() : claim.text;
const quoteKey = (quote: VerifiedQuote): string => `${quote.span.start}-${quote.span.end}`;
const sourceKey = (source: VerifiedSource): string => String(source.id);

function keepFirst<T>(known: Map<string, T>, key: string, value: T): void {
  if (!known.has(key)) known.set(key, value);
}

function verifyClaim(
  index: Index,
  claim: DraftClaim,
  { language = null, judgements = noJudgements }: Ruling,
): Outcome<VerifiedClaim> {
  const ruled = ruleClaim(index, claim, language);
  if (ruled.kind === "kept") return unlessDenied(ruled.kept, judgements);
  if (ruled.kind === "failed") return { left: ruled };
  if (judgements.carries(ruled.statement)) return { kept: judgedClaim(index, ruled) };
  return { left: { text: ruled.statement.text, verdict: ruled.verdict } };
}

/** The article's own words need nobody's yes. */
function unlessDenied(kept: VerifiedClaim, judgements: Judgements): Outcome<VerifiedClaim> {
  if (kept.basis !== "checked" || !judgements.denies(kept)) return { kept };
  return { left: { text: kept.text, verdict: denied } };
}

const denied: Verdict = unsupported({
  reason: "uncovered",
  detail: said("verdict.judged-otherwise"),
  score: 0.4,
  spans: [],
});

function numberedQuote(index: Index, number: number): Outcome<VerifiedQuote> {
  const quote = index.quotes.byNumber.get(number);
  if (quote) return { kept: verifiedQuote(index, quote, quote) };
  const detail = said("verdict.unknown-quote", { number });
  const verdict = unsupported({ reason: "not-found", detail, score: 0, spans: [] });
  return { left: { text: `Quote ${number}`, verdict } };
}
