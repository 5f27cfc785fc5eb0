/**
 * The words of Verbatim, as types. No I/O, no behaviour.
 * All offsets are UTF-16 code units of a revision's `text`, end-exclusive.
 */

import type { Said } from "./words/said.ts";

/** A stretch of a revision's text; the source side, never the answer side. */
export type Span = { readonly start: number; readonly end: number };

/** A sentence-sized unit of a revision, numbered from 1 in reading order. Furniture holds no passages. */
export type Passage = Span & {
  readonly id: number;
  readonly kind: "sentence" | "heading" | "item";
  /** Number of the block (paragraph, heading or list item) that it stands in, from 0. */
  readonly block: number;
};

/** Parts of a page that are not the article: stored, read for sources, never quoted or summarised. */
export type FurnitureKind =
  | "title"
  | "highlights"
  | "related"
  | "video"
  | "caption"
  | "author"
  | "newsletter"
  | "sources"
  | "share"
  | "legal"
  /** Where and when a report was filed, in front of its first sentence: inside of a paragraph. */
  | "dateline";
export type Furniture = Span & { readonly kind: FurnitureKind };

/** A link of the page; `start`/`end` cover its words where those stand in the text. */
export type Link = { readonly text: string; readonly url: string; readonly span: Span | null };

/** `direct`: a clause or more that someone said; `fragment`: quoted words inside a reporter's sentence; `scare`: not speech. */
export type QuoteKind = "direct" | "fragment" | "scare";

/** Who the text says spoke. The span is the fullest name; `via` is the pronoun or short form beside the quote, if another. */
export type Speaker = Span & { readonly via: Span | null };

/** Words between quotation marks (marks excluded) or in a block quotation, found by rule when the article is loaded. */
export type Quote = Span & {
  readonly id: number;
  readonly kind: QuoteKind;
  readonly speaker: Speaker | null;
  /** The passage in which the quote starts. */
  readonly passage: number;
};

export type SourceKind =
  | "outlet"
  | "person"
  | "organisation"
  | "document"
  | "page"
  | "machine"
  | "anonymous"
  | "author";

/** How the article leans on a source. */
export type Reliance = "listed" | "quoted" | "linked" | "credited" | "wrote";

export type Source = {
  readonly id: number;
  readonly name: string;
  readonly kind: SourceKind;
  readonly url: string | null;
  /** Where it appears, in reading order; empty only for a link whose words are not in the text. */
  readonly spans: readonly Span[];
  readonly reliance: readonly Reliance[];
};

/** Everything that loading knows of a text. Immutable, and free of who stores it. */
export type Content = {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 date or date-time as the page gives it. */
  readonly publishedAt: string | null;
  /** BCP 47 tag, as the page says or as told from its words. */
  readonly language: string | null;
  readonly url: string | null;
  /** Address of the picture that stands for the article on its page; shown before it is added, and not stored. */
  readonly image?: string | null;
  readonly furniture: readonly Furniture[];
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly links: readonly Link[];
  /** Sentences for the moderator: what looks wrong with this text. */
  readonly warnings: readonly string[];
  /** SHA-256, hex, over text, furniture, title, byline, date and links. */
  readonly contentHash: string;
};

/** One immutable stored text of an article. */
export type Revision = Content & {
  readonly id: string;
  readonly articleId: string;
  readonly guildId: string;
  /** 1 for the first. */
  readonly number: number;
  readonly loadedAt: string;
};

/** What a moderator loaded, in one guild's library. */
export type Article = {
  readonly id: string;
  readonly guildId: string;
  readonly title: string;
  readonly addedBy: string;
  readonly addedAt: string;
  readonly latestRevision: string;
  readonly revisions: number;
};

// ---- what an engine proposes: untrusted ----

/**
 * An excerpt is copied: `span` says from where, and no words travel.
 * A written claim is the engine's own sentence.
 * `asserter`: whose assertion it is, as a span; null: the article says it in its own voice.
 */
export type DraftClaim =
  | { readonly kind: "excerpt"; readonly span: Span; readonly asserter: Span | null }
  | { readonly kind: "written"; readonly text: string; readonly passages: readonly number[] };

/** By number from those found by rule, or proposed: words in a passage. */
export type DraftQuote =
  | { readonly number: number }
  | { readonly passage: number; readonly words: string; readonly speaker: string | null };

export type DraftSource =
  | { readonly number: number }
  | { readonly name: string; readonly kind: SourceKind; readonly url: string | null };

export type Draft = {
  readonly claims: readonly DraftClaim[];
  readonly quotes: readonly DraftQuote[];
  readonly sources: readonly DraftSource[];
};

/** An engine's answer to one question; `answered: false` means that the article does not say. */
export type AnswerDraft = Draft & {
  readonly answered: boolean;
  /** 0..1: how sure the engine is that the article says. */
  readonly score: number;
  /** Passages by fitness, best first, also when it refuses. */
  readonly ranked: readonly number[];
};

// ---- what verify says ----

export type Reason =
  | "exact"
  | "altered"
  | "joined"
  | "cut"
  | "narration"
  | "wrong-speaker"
  | "no-speaker"
  | "value"
  | "polarity"
  | "contradicted"
  | "uncovered"
  | "not-found"
  | "covered";

export type Verdict = {
  readonly verdict: "supported" | "unsupported" | "uncheckable";
  readonly reason: Reason;
  /** The sentence for people, said in each reader's language: what differs, and where. */
  readonly detail: Said;
  /** 0..1, higher is better supported. */
  readonly score: number;
  /** The evidence, or the nearest place; best first. */
  readonly spans: readonly Span[];
};

declare const verified: unique symbol;
/** Only `src/verify` makes these (a test keeps it so), and only these can be rendered or cached. */
export type Verified<T> = T & { readonly [verified]: true };

/**
 * How a claim was checked: copied word for word; written and checked by rule; written, and where rules could not decide
 * judged by a model; in another language than the article's, its values and names checked by rule and the rest judged by a model.
 */
export type Basis = "copied" | "checked" | "judged" | "translated";

/** Why the extractive engine answered although another one is set. */
export type Instead =
  | "budget"
  | "server budget"
  | "member limit"
  | "unavailable"
  | "refused"
  | "too long"
  /** It wrote, and nothing of it held. */
  | "nothing held";

export type VerifiedClaim = Verified<{
  readonly text: string;
  readonly passages: readonly number[];
  readonly spans: readonly Span[];
  /** The stored words that name who asserts it; null: the article, in its own voice. */
  readonly asserter: string | null;
  /** Where those words stand, so that a cache keeps places and no words. */
  readonly asserterSpan?: Span | null;
  readonly basis: Basis;
  readonly score: number;
}>;

export type VerifiedQuote = Verified<{
  /** Number of the quote in the revision; null if an engine proposed it. */
  readonly number: number | null;
  readonly span: Span;
  /** The stored characters. */
  readonly text: string;
  readonly kind: QuoteKind;
  /** The stored characters that name the speaker; null: the text does not say. */
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  readonly passage: number;
}>;

export type VerifiedSource = Verified<Source>;

/** After a cache only the reason is known, and the detail null: the words that failed are kept nowhere. */
export type LeftOut = { readonly text: string; readonly reason: Reason; readonly detail: Said | null };

/** What survived of a draft. */
export type Digest = Verified<{
  readonly claims: readonly VerifiedClaim[];
  readonly quotes: readonly VerifiedQuote[];
  readonly sources: readonly VerifiedSource[];
  readonly leftOut: readonly LeftOut[];
  readonly engine: string;
  readonly instead?: Instead;
}>;

export type Answer = Verified<{
  readonly answered: boolean;
  readonly score: number;
  readonly claims: readonly VerifiedClaim[];
  /** What it said besides that did not hold. */
  readonly leftOut: readonly LeftOut[];
  readonly ranked: readonly Span[];
  readonly nearest: Span | null;
  readonly engine: string;
  readonly instead?: Instead;
}>;

export type Length = "short" | "standard" | "long";
