/** What is done once a public message of ours stands: what it stands on is kept, and its command told. Neither breaks an answer. */
import type { Reply } from "../reply.ts";
import type { Post, Posts } from "../store/posts.ts";
import { describeError, type Log } from "./failure.ts";

/** What a reply wants done once it is posted. */
export type AfterPosting = Pick<Reply, "standsOn" | "posted">;

/** Is there anything to do? Only then Discord is asked for the message's id. */
export function wantsId({ standsOn, posted }: AfterPosting): boolean {
  return standsOn !== undefined || posted !== undefined;
}

/** Never rejects: what goes wrong is logged. */
export async function afterPosting(
  reply: AfterPosting,
  where: Pick<Post, "channelId" | "messageId" | "kind">,
  { posts, logger }: { readonly posts: Posts; readonly logger: Log },
): Promise<void> {
  const { channelId, messageId } = where;
  const logged = (message: string) => (error: unknown) =>
    logger.warn({ error: describeError(error) }, message);
  await record(reply, where, posts).catch(
    logged("a post could not be recorded; changes of its article won't be told under it"),
  );
  await Promise.resolve()
    .then(() => reply.posted?.({ channelId, messageId }))
    .catch(logged("a command failed on what it had posted"));
}

// --- internal ---

async function record(
  { standsOn }: AfterPosting,
  where: Pick<Post, "channelId" | "messageId" | "kind">,
  posts: Posts,
): Promise<void> {
  if (standsOn === undefined) return;
  const { id: revisionId, articleId, guildId } = standsOn.revision;
  const postedAt = new Date().toISOString();
  await posts.record({ ...where, guildId, revisionId, articleId, cited: standsOn.cited, postedAt });
}
