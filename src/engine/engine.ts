/** What makes drafts. Its words are untrusted until `verify` has read them against the stored text. */
import type {
  AnswerDraft,
  Content,
  Draft,
  DraftClaim,
  DraftQuote,
  DraftSource,
  Instead,
  Length,
  Verdict,
} from "../types.ts";

/**
 * `points`: how many claims at most; without it, what the length says. `language`: BCP 47 of the claims, where it is to be
 * another than the article's; quotes stay in the original.
 */
export type DigestWish = {
  readonly length: Length;
  readonly points?: number;
  readonly language?: string | null;
};

/**
 * `about`: the article that is discussed, so that the engine knows what people refer to. It is read, never cited: the passages of a
 * recap are messages.
 */
export type RecapWish = DigestWish & { readonly about?: Content | null };

/** A question, and the turns before it where it is a follow-up, oldest first. */
export type Question = {
  readonly text: string;
  readonly turns?: readonly Turn[];
  readonly alone?: Alone;
};
/** A follow-up as it would have been asked without the turns before it, for an engine that reads none. By rule, from the turns. */
export type Alone = {
  readonly text: string;
  /** Numbers of the passages that the turns before are about. */
  readonly focus: readonly number[];
  /** The question as it was asked, with names in place of its pronouns; left out: as it was typed. The rest of `text` is from the turns. */
  readonly asked?: string;
  /** Nothing in it can be looked for elsewhere ("and when?"): the answer stands where the last one does, or nowhere. */
  readonly beside?: boolean;
  /** The question points at those passages themselves ("who said that?"): they are its answer. */
  readonly points: boolean;
};
export type Turn = { readonly question: string; readonly answer: string };

/** How far a run is, for whoever waits. `part`: one of several parts of a long article. */
export type Stage =
  | { readonly kind: "reading" }
  | { readonly kind: "writing" }
  | { readonly kind: "part"; readonly done: number; readonly of: number }
  | { readonly kind: "checking"; readonly done: number; readonly of: number };

/** What a run may spend and whom it tells. */
export type EngineRun = {
  readonly purse: Purse;
  readonly signal: AbortSignal;
  readonly progress: (stage: Stage) => void;
};

/** Money for requests. An engine that costs nothing never opens it. */
export interface Purse {
  /** Sets aside the worst case of one request, in USD. Throws EngineFault ("budget", "server budget") when that is not there. */
  reserve(worstUsd: number): Promise<Hold>;
}
export interface Hold {
  /** Puts back what was not spent. Called once, also after a failure: then with what the API says was used, or zeros. */
  settle(spent: Spent): Promise<void>;
}
export type Spent = {
  readonly model: string;
  readonly kind: "draft" | "repair" | "entailment" | "part" | "recap";
  readonly inputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
  readonly usd: number;
};

/** The engine could not give a draft, for a reason that readers are told. Another engine may answer instead. */
export class EngineFault extends Error {
  override readonly name = "EngineFault";
  readonly instead: Instead;
  constructor(instead: Instead, message: string, options?: ErrorOptions) {
    super(message, options);
    this.instead = instead;
  }
}

/** What failed in a draft, and where the nearest words stand. */
export type Failure = {
  readonly item:
    | { readonly kind: "claim"; readonly claim: DraftClaim }
    | { readonly kind: "quote"; readonly quote: DraftQuote }
    | { readonly kind: "source"; readonly source: DraftSource };
  readonly verdict: Verdict;
};

/** What a draft was made for: a repair says it again, after the same prefix. */
export type Assignment =
  | { readonly task: "digest"; readonly wish: DigestWish }
  | { readonly task: "answer"; readonly question: Question }
  | { readonly task: "recap"; readonly wish: RecapWish };

/** A claim that rules could not decide, and the passages that it cites. */
export type Statement = { readonly text: string; readonly passages: readonly number[] };

export interface Engine {
  readonly name: "extractive" | "claude";
  /** Names everything of the engine that shapes a draft (rules version, prompt hash, schema, model): part of the cache key. */
  readonly fingerprint: string;
  digest(content: Content, wish: DigestWish, run: EngineRun): Promise<Draft>;
  answer(content: Content, question: Question, run: EngineRun): Promise<AnswerDraft>;
  /** Null for an engine that only copies: it has nothing to mend and writes no language. */
  readonly writer: Writer | null;
}

/** What an engine that writes can do besides. */
export interface Writer {
  /** In place of what failed: new claims, quotes and sources. Asked once a run. */
  repair(
    content: Content,
    assignment: Assignment,
    failures: readonly Failure[],
    run: EngineRun,
  ): Promise<Draft>;
  /** One batched call to another model: for each statement, whether the passages that it cites carry it. Same order. */
  judge(content: Content, statements: readonly Statement[], run: EngineRun): Promise<readonly boolean[]>;
  /**
   * What was said in a discussion: a content whose passages are of messages, and whose quotes are the messages, each with its author as
   * speaker. Claims about what was discussed, who holds what, agreement and open questions; quotes by message and words.
   */
  recap(discussion: Content, wish: RecapWish, run: EngineRun): Promise<Draft>;
  /** What a digest of this article costs at most, in USD, to be told before it is spent; parts counted. */
  worstCost(content: Content, wish: DigestWish): { readonly usd: number; readonly parts: number };
}
