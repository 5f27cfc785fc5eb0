/** Reading articles of a guild, and the queue that their changes stand in. Removed articles are not there. */
import type { Article } from "../types.ts";
import type { Database } from "./database.ts";
import type { ArticleRow } from "./tables.ts";

/**
 * Takes the guild's row, so that of two changes at once the second finds what the first has done. SQLite has the whole file
 * locked by now; other databases wait here, at a write that changes nothing.
 */
export async function queueAt(database: Database, guildId: string): Promise<void> {
  await database
    .insertInto("guilds")
    .values({ guild_id: guildId, articles_added: 0, settings: null })
    .onConflict((conflict) =>
      conflict
        .column("guild_id")
        .doUpdateSet((row) => ({ articles_added: row.ref("guilds.articles_added") })),
    )
    .execute();
}

/** Articles of a guild, each with the id of its latest revision; removed ones too. */
export function everyArticleOf(database: Database, guildId: string) {
  return database
    .selectFrom("articles")
    .leftJoin("revisions", (join) =>
      join
        .onRef("revisions.guild_id", "=", "articles.guild_id")
        .onRef("revisions.article_id", "=", "articles.id")
        .onRef("revisions.number", "=", "articles.revisions"),
    )
    .where("articles.guild_id", "=", guildId)
    .selectAll("articles")
    .select("revisions.id as latest_revision");
}

export const articlesOf = (database: Database, guildId: string) =>
  everyArticleOf(database, guildId).where("articles.removed_at", "is", null);

export async function readOne(
  database: Database,
  guildId: string,
  articleId: string,
): Promise<Article | null> {
  const row = await articlesOf(database, guildId).where("articles.id", "=", articleId).executeTakeFirst();
  return row === undefined ? null : readArticle(row);
}

/** The first that was loaded with this content, among those that are in the library. */
export async function articleHolding(
  database: Database,
  guildId: string,
  hash: string,
): Promise<Article | null> {
  const held = await database
    .selectFrom("revisions")
    .innerJoin("articles", (join) =>
      join
        .onRef("articles.guild_id", "=", "revisions.guild_id")
        .onRef("articles.id", "=", "revisions.article_id"),
    )
    .select("article_id")
    .where("revisions.guild_id", "=", guildId)
    .where("content_hash", "=", hash)
    .where("removed_at", "is", null)
    .orderBy("loaded_at")
    .executeTakeFirst();
  return held === undefined ? null : readOne(database, guildId, held.article_id);
}

export function readArticle(row: ArticleRow & { readonly latest_revision: string | null }): Article {
  if (row.latest_revision === null) throw new Error(`Article ${row.id} has no revision ${row.revisions}.`);
  return {
    id: row.id,
    guildId: row.guild_id,
    title: row.title,
    addedBy: row.added_by,
    addedAt: row.added_at,
    latestRevision: row.latest_revision,
    revisions: row.revisions,
  };
}
