/** What makes drafts. Its words are untrusted until `verify` has read them against the stored text. */
import type { AnswerDraft, Content, Draft, Length } from "../types.ts";

/** `points`: how many claims at most; without it, what the length says. */
export type DigestWish = { readonly length: Length; readonly points?: number };

export interface Engine {
  readonly name: "extractive";
  /** Names everything of the engine that shapes a draft (rules version, prompt hash, model): part of the cache key. */
  readonly fingerprint: string;
  digest(content: Content, wish: DigestWish): Promise<Draft>;
  answer(content: Content, question: string): Promise<AnswerDraft>;
}
