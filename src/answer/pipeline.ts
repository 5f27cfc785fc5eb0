/** The one way through: cache? → engine → verify. Only what verify made comes out. */
import type { DigestWish, Question, RecapWish, Stage } from "../engine/engine.ts";
import type {
  Answer,
  Content,
  Digest,
  Instead,
  Span,
  Verdict,
  VerifiedQuote,
  VerifiedSource,
} from "../types.ts";
import type { Index } from "../verify/index.ts";

export type { Alone, DigestWish, Question, RecapWish, Stage, Turn } from "../engine/engine.ts";

/** A text and the guild it belongs to: nothing that is made of it is shared with another guild. */
export type Scoped = Content & { readonly guildId: string };

/** Who asks, whom to tell how far it is, and when to stop. All may be left out: a script asks for nobody. */
export type Asking = {
  readonly memberId?: string;
  readonly progress?: (stage: Stage) => void;
  readonly signal?: AbortSignal;
  /** Spend nothing: what is cached, or by rule; with the reason, where somebody did not choose so. */
  readonly free?: "chosen" | Instead;
};

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
  digest(revision: Scoped, wish: DigestWish, asking?: Asking): Promise<Digest>;
  answer(revision: Scoped, question: Question, asking?: Asking): Promise<Answer>;
  /** All quotes of the revision, in order. No engine. */
  quotes(revision: Scoped): readonly VerifiedQuote[];
  /** All sources of the revision. No engine. */
  sources(revision: Scoped): readonly VerifiedSource[];
  /**
   * Reads what checks and questions look things up in, once for all who wait, and in turns: for a million characters a second or two,
   * in which others are answered. `digest` and `answer` do so themselves.
   */
  ready(revision: Scoped): Promise<Index>;
  /** Is this quote or claim in the article? No engine. */
  check(revision: Scoped, asked: Asked): Verdict;
  /** Null: the engine in use costs nothing. Else what a digest that is not cached would cost at most, in USD. */
  worstCost(revision: Scoped, wish: DigestWish): { readonly usd: number; readonly parts: number } | null;
  /**
   * What members said, summed up by an engine that writes and checked against what they said; kept nowhere, not in memory either.
   * Null: the engine in use does not write. A reason: it could not now.
   */
  recap(discussion: Scoped, wish: RecapWish, asking?: Asking): Promise<Digest | Instead | null>;
  /** For how many days a checked answer is kept; 0: not at all. */
  readonly keptDays: number;
  /** The digest that is cached, checked again: it costs nothing. Null: it would have to be made. */
  kept(revision: Scoped, wish: DigestWish): Promise<Digest | null>;
  /** Whether this digest is cached, and so costs nothing. */
  isKept(revision: Scoped, wish: DigestWish): Promise<boolean>;
  /** In USD: what a server may spend a day, its own wish apart, and what is left of today. Null: the engine in use costs nothing. */
  budget(guildId: string): Promise<{ readonly guildUsd: number; readonly leftUsd: number } | null>;
  /** Does the engine in use write, and so other languages too? */
  readonly writes: boolean;
  /** Forgets what is cached of a text in this guild: digests and answers. */
  forget(revision: Scoped): Promise<void>;
}
