/** Views as commands would hand them over. Made here without `verify`, since rendering is what is tested. */
import type { QuoteView, Reply } from "../../../src/reply.ts";
import type { Verdict, Verified, VerifiedClaim, VerifiedQuote, VerifiedSource } from "../../../src/types.ts";
import { said } from "../../../src/words/said.ts";

type Unverified<T> = T extends Verified<infer Inner> ? Omit<Inner, never> : never;

export function claim(over: Partial<Unverified<VerifiedClaim>> = {}): VerifiedClaim {
  const plain = {
    text: "A claim.",
    passages: [3],
    spans: [],
    asserter: null,
    basis: "checked" as const,
    score: 1,
  };
  return { ...plain, ...over } as unknown as VerifiedClaim;
}

export function quote(over: Partial<Unverified<VerifiedQuote>> = {}, url: string | null = null): QuoteView {
  const plain = {
    number: 1,
    span: { start: 0, end: 5 },
    text: "The stored words.",
    kind: "direct" as const,
    speaker: "Jo Cox",
    speakerSpan: { start: 9, end: 15 },
    passage: 12,
  };
  return { quote: { ...plain, ...over } as unknown as VerifiedQuote, url };
}

export function source(over: Partial<Unverified<VerifiedSource>> = {}): VerifiedSource {
  const plain = {
    id: 1,
    name: "Reuters",
    kind: "outlet" as const,
    url: null,
    spans: [{ start: 0, end: 7 }],
    reliance: ["listed" as const],
  };
  return { ...plain, ...over } as unknown as VerifiedSource;
}

export function verdict(over: Partial<Verdict> = {}): Verdict {
  return {
    verdict: "supported",
    reason: "exact",
    detail: said("verdict.quote-exact", { passage: "" }),
    score: 1,
    spans: [],
    ...over,
  };
}

export function reply(over: Partial<Reply> = {}): Reply {
  return { kind: "reply", visibility: "public", sections: [], ...over };
}
