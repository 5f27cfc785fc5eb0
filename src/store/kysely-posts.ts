/** Posts, and what has to be told under them, over any database that kysely speaks to. */
import { sql } from "kysely";
import { z } from "zod";
import type { Database } from "./database.ts";
import { gathering } from "./gathering.ts";
import type { DuePost, PostMarks } from "./post-marks.ts";
import type { Post, Posts } from "./posts.ts";
import type { PostRow } from "./tables.ts";

/**
 * Borrows its database. Every query names the guild. `gatherFor`: how long a post waits for others to be written with it, in ms. Each
 * write holds the event loop until the disk has it, some milliseconds, in which nobody else is answered.
 */
export function kyselyPosts(database: Database, { gatherFor = 0 } = {}): Posts {
  const gathered = gathering((posts: readonly Post[]) => recordAll(database, posts), gatherFor);
  return {
    record: gathered.add,
    settled: gathered.settled,
    async ofArticle(guildId, articleId, limit) {
      await gathered.settled();
      return ofArticle(database, guildId, articleId, limit);
    },
    async forget(guildId, messageId) {
      await gathered.settled();
      await forget(database, guildId, messageId);
    },
  };
}

/** Borrows its database. Looks over all guilds: what was not told before a restart is told after it. */
export function kyselyPostMarks(database: Database): PostMarks {
  return {
    due: (limit, within) => due(database, limit, within),
    done: (guildId, messageId, mark) => done(database, guildId, messageId, mark),
  };
}

// --- internal ---

/** All or none: of posts of many answers one that cannot be written must not take the others along. */
async function recordAll(database: Database, posts: readonly Post[]): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const post of posts) await record(transaction, post);
  });
}

/** Nothing where the article is gone for good. A message that is put anew stands on what it now says. */
async function record(transaction: Database, post: Post): Promise<void> {
  const row: PostRow = {
    guild_id: post.guildId,
    message_id: post.messageId,
    channel_id: post.channelId,
    revision_id: post.revisionId,
    article_id: post.articleId,
    kind: post.kind,
    cited: JSON.stringify(post.cited),
    posted_at: post.postedAt,
    mark: null,
  };
  const { guild_id, message_id, ...changed } = row;
  const article = await transaction
    .selectFrom("articles")
    .select("id")
    .where("guild_id", "=", guild_id)
    .where("id", "=", post.articleId)
    .executeTakeFirst();
  if (article === undefined) return;
  await transaction
    .insertInto("posts")
    .values(row)
    .onConflict((conflict) => conflict.columns(["guild_id", "message_id"]).doUpdateSet(changed))
    .execute();
}

async function ofArticle(
  database: Database,
  guildId: string,
  articleId: string,
  limit: number,
): Promise<Post[]> {
  requireLimit(limit);
  const rows = await database
    .selectFrom("posts")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("article_id", "=", articleId)
    .orderBy("posted_at", "desc")
    .orderBy("message_id", "desc")
    .limit(limit)
    .execute();
  return rows.map(readPost);
}

async function forget(database: Database, guildId: string, messageId: string): Promise<void> {
  await database
    .deleteFrom("posts")
    .where("guild_id", "=", guildId)
    .where("message_id", "=", messageId)
    .execute();
}

/** What has to stand on a post: kept nowhere but in the article itself, so that it cannot go astray. */
const wanted = sql<string | null>`case
  when articles.removed_at is not null then 'removed'
  when latest.id <> posts.revision_id then latest.id
end`;

async function due(
  database: Database,
  limit: number,
  within: Parameters<PostMarks["due"]>[1],
): Promise<DuePost[]> {
  requireLimit(limit);
  let posts = database
    .selectFrom("posts")
    .innerJoin("articles", (join) =>
      join.onRef("articles.guild_id", "=", "posts.guild_id").onRef("articles.id", "=", "posts.article_id"),
    )
    .innerJoin("revisions as latest", (join) =>
      join
        .onRef("latest.guild_id", "=", "articles.guild_id")
        .onRef("latest.article_id", "=", "articles.id")
        .onRef("latest.number", "=", "articles.revisions"),
    )
    .selectAll("posts")
    .select(wanted.as("wanted"))
    .where(sql<boolean>`coalesce(posts.mark, '') <> coalesce(${wanted}, '')`);
  if (within)
    posts = posts
      .where("posts.guild_id", "=", within.guildId)
      .where("posts.article_id", "=", within.articleId);
  const rows = await posts.orderBy("posted_at", "desc").orderBy("message_id", "desc").limit(limit).execute();
  return rows.map((row) => ({ post: readPost(row), mark: row.wanted, marked: row.mark }));
}

async function done(
  database: Database,
  guildId: string,
  messageId: string,
  mark: string | null,
): Promise<void> {
  await database
    .updateTable("posts")
    .set({ mark })
    .where("guild_id", "=", guildId)
    .where("message_id", "=", messageId)
    .execute();
}

function requireLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > 500)
    throw new RangeError(`limit ${limit} is not 1..500`);
}

const passageNumbers = z.array(z.int().positive());

const readPost = (row: PostRow): Post => ({
  guildId: row.guild_id,
  channelId: row.channel_id,
  messageId: row.message_id,
  revisionId: row.revision_id,
  articleId: row.article_id,
  kind: row.kind === "discussion" ? "discussion" : "answer",
  cited: passageNumbers.parse(JSON.parse(row.cited)),
  postedAt: row.posted_at,
});
