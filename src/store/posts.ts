/** Which public messages of ours stand on which revision, so that a change of the article can be told under them. No words. */

export type Post = {
  readonly guildId: string;
  readonly channelId: string;
  readonly messageId: string;
  readonly revisionId: string;
  readonly articleId: string;
  readonly kind: "answer" | "discussion";
  /** Numbers of the passages that it cites. */
  readonly cited: readonly number[];
  /** ISO 8601. */
  readonly postedAt: string;
};

export interface Posts {
  record(post: Post): Promise<void>;
  /** Those of an article, the newest first. `limit` ≤ 500. */
  ofArticle(guildId: string, articleId: string, limit: number): Promise<readonly Post[]>;
  /** Ours was deleted, or cannot be reached any more. */
  forget(guildId: string, messageId: string): Promise<void>;
  /** Resolves when all posts given until now are kept: whoever asks what is due would else miss the newest. */
  settled(): Promise<void>;
}
