/** The one way through: cache? → engine → verify. Only what verify made comes out. */
import type {
  Answer,
  Content,
  Digest,
  Length,
  Span,
  Verdict,
  VerifiedQuote,
  VerifiedSource,
} from "../types.ts";

/** A text and the guild it belongs to: nothing that is made of it is shared with another guild. */
export type Scoped = Content & { readonly guildId: string };

/** What a digest should be: a length for readers, or a number of claims for those who script it. */
export type DigestWish = { readonly length: Length; readonly points?: number };

/** What somebody asks to find: words given as a quote, as a claim, or as either. */
export type Asked = {
  readonly kind: "quote" | "claim" | "either";
  readonly text: string;
  /** Who is said to have said it. */
  readonly speaker: string | null;
  /** Passages that are said to carry it; empty: anywhere. */
  readonly passages?: readonly Span[];
};

export interface Pipeline {
  /** One engine call a key, however many ask at once; a checked digest is served from the cache and checked again. */
  digest(revision: Scoped, wish: DigestWish): Promise<Digest>;
  answer(revision: Scoped, question: string): Promise<Answer>;
  /** All quotes of the revision, in order. No engine. */
  quotes(revision: Scoped): readonly VerifiedQuote[];
  /** All sources of the revision. No engine. */
  sources(revision: Scoped): readonly VerifiedSource[];
  /** Is this quote or claim in the article? No engine. */
  check(revision: Scoped, asked: Asked): Verdict;
}
