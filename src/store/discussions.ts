/** Which thread discusses which revision. */

export type Discussion = {
  readonly guildId: string;
  readonly threadId: string;
  readonly revisionId: string;
  readonly articleId: string;
  readonly openedBy: string;
  /** ISO 8601. */
  readonly openedAt: string;
};

export interface Discussions {
  /** False: that thread has one already, which stays. */
  open(discussion: Discussion): Promise<boolean>;
  of(guildId: string, threadId: string): Promise<Discussion | null>;
  ofArticle(guildId: string, articleId: string): Promise<readonly Discussion[]>;
  /** The thread follows the article to a newer revision, or is gone. */
  move(guildId: string, threadId: string, revisionId: string): Promise<void>;
  close(guildId: string, threadId: string): Promise<void>;
}
