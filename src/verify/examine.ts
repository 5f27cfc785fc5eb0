/** Looks a draft through before anything of it is settled: what fails, for its engine to mend, and what only a judge can decide. */
import type { Draft, DraftClaim, DraftQuote, DraftSource, Verdict } from "../types.ts";
import type { Index } from "./index-content.ts";
import { distinct, type Statement } from "./judgements.ts";
import { ruleClaim } from "./rule-claim.ts";
import { verifyQuote, verifySource } from "./verify-draft.ts";

/** One thing of a draft that fails, with the reason and the nearest place. */
export type DraftFailure = {
  readonly item:
    | { readonly kind: "claim"; readonly claim: DraftClaim }
    | { readonly kind: "quote"; readonly quote: DraftQuote }
    | { readonly kind: "source"; readonly source: DraftSource };
  readonly verdict: Verdict;
};

export type Examined = {
  /** In the order of the draft: claims, quotes, sources. */
  readonly failures: readonly DraftFailure[];
  /** Claims that rules leave open, each once. */
  readonly undecided: readonly Statement[];
  /** Written claims that rules support: a judge may see what rules do not. */
  readonly supported: readonly Statement[];
};

/** `language`: the one that claims were asked for in, where it is another than the article's. About a millisecond for a common draft. */
export function examine(index: Index, draft: Draft, language: string | null = null): Examined {
  const ruled = draft.claims.map((claim) => ({ claim, ruled: ruleClaim(index, claim, language) }));
  const claims = ruled.flatMap(({ claim, ruled: one }): DraftFailure[] =>
    one.kind === "failed" ? [{ item: { kind: "claim", claim }, verdict: one.verdict }] : [],
  );
  const quotes = draft.quotes.flatMap((quote): DraftFailure[] => {
    const outcome = verifyQuote(index, quote);
    return "left" in outcome ? [{ item: { kind: "quote", quote }, verdict: outcome.left.verdict }] : [];
  });
  const sources = draft.sources.flatMap((source): DraftFailure[] => {
    const outcome = verifySource(index, source);
    return "left" in outcome ? [{ item: { kind: "source", source }, verdict: outcome.left.verdict }] : [];
  });
  const undecided = ruled.flatMap(({ ruled: one }) => (one.kind === "undecided" ? [one.statement] : []));
  const supported = ruled.flatMap(({ ruled: one }) =>
    one.kind === "kept" && one.kept.basis === "checked"
      ? [{ text: one.kept.text, passages: one.kept.passages }]
      : [],
  );
  return {
    failures: [...claims, ...quotes, ...sources],
    undecided: distinct(undecided),
    supported: distinct(supported),
  };
}
