/** Which of our posts still have to be told of a change of their article: kept until it is done, so that a restart loses none. */
import type { Post } from "./posts.ts";

/**
 * `mark`: what has to stand on it: "removed", the id of the article's newer revision, or null, nothing any more. `marked`: what
 * stands there.
 */
export type DuePost = { readonly post: Post; readonly mark: string | null; readonly marked: string | null };

export interface PostMarks {
  /** The newest first, of one article or of all guilds. `limit` ≤ 500. */
  due(
    limit: number,
    within?: { readonly guildId: string; readonly articleId: string },
  ): Promise<readonly DuePost[]>;
  /** It says so by now. */
  done(guildId: string, messageId: string, mark: string | null): Promise<void>;
}
