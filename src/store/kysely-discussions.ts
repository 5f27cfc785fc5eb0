/** Discussions over any database that kysely speaks to. Every query names the guild. */
import type { Database } from "./database.ts";
import type { Discussion, Discussions } from "./discussions.ts";
import type { DiscussionRow } from "./tables.ts";

/** Borrows its database: whoever opened that closes it. */
export function kyselyDiscussions(database: Database): Discussions {
  return {
    open: (discussion) => open(database, discussion),
    of: (guildId, threadId) => of(database, guildId, threadId),
    ofArticle: (guildId, articleId) => ofArticle(database, guildId, articleId),
    move: (guildId, threadId, revisionId) => move(database, guildId, threadId, revisionId),
    close: (guildId, threadId) => close(database, guildId, threadId),
  };
}

// --- internal ---

/** One statement, so that of two who open at once the key decides. */
async function open(database: Database, discussion: Discussion): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await database
    .insertInto("discussions")
    .values(rowOf(discussion))
    .onConflict((conflict) => conflict.columns(["guild_id", "thread_id"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function of(database: Database, guildId: string, threadId: string): Promise<Discussion | null> {
  const row = await database
    .selectFrom("discussions")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("thread_id", "=", threadId)
    .executeTakeFirst();
  return row === undefined ? null : readDiscussion(row);
}

async function ofArticle(database: Database, guildId: string, articleId: string): Promise<Discussion[]> {
  const rows = await database
    .selectFrom("discussions")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("article_id", "=", articleId)
    .orderBy("opened_at", "desc")
    .orderBy("thread_id", "desc")
    .execute();
  return rows.map(readDiscussion);
}

async function move(
  database: Database,
  guildId: string,
  threadId: string,
  revisionId: string,
): Promise<void> {
  await database
    .updateTable("discussions")
    .set({ revision_id: revisionId })
    .where("guild_id", "=", guildId)
    .where("thread_id", "=", threadId)
    .execute();
}

async function close(database: Database, guildId: string, threadId: string): Promise<void> {
  await database
    .deleteFrom("discussions")
    .where("guild_id", "=", guildId)
    .where("thread_id", "=", threadId)
    .execute();
}

const rowOf = (discussion: Discussion): DiscussionRow => ({
  guild_id: discussion.guildId,
  thread_id: discussion.threadId,
  article_id: discussion.articleId,
  revision_id: discussion.revisionId,
  opened_by: discussion.openedBy,
  opened_at: discussion.openedAt,
});

const readDiscussion = (row: DiscussionRow): Discussion => ({
  guildId: row.guild_id,
  threadId: row.thread_id,
  articleId: row.article_id,
  revisionId: row.revision_id,
  openedBy: row.opened_by,
  openedAt: row.opened_at,
});
