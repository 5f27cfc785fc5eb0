/** Guilds, their articles, and the articles' revisions. */
import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const library: Migration = {
  async up(database) {
    await createGuilds(database);
    await createArticles(database);
    await createRevisions(database);
  },
};

// --- internal ---

function createGuilds(database: Kysely<unknown>): Promise<void> {
  return database.schema
    .createTable("guilds")
    .addColumn("guild_id", "text", (column) => column.primaryKey().notNull())
    .addColumn("articles_added", "integer", (column) => column.notNull())
    .addColumn("settings", "text")
    .execute();
}

function createArticles(database: Kysely<unknown>): Promise<void> {
  return database.schema
    .createTable("articles")
    .addColumn("guild_id", "text", (column) => column.notNull().references("guilds.guild_id"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("folded_title", "text", (column) => column.notNull())
    .addColumn("added_by", "text", (column) => column.notNull())
    .addColumn("added_at", "text", (column) => column.notNull())
    .addColumn("revisions", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("articles_key", ["guild_id", "id"])
    .addUniqueConstraint("articles_number", ["guild_id", "number"])
    .execute();
}

/** The guild is in every key, so that a revision cannot belong to another guild's article. The long text comes last. */
async function createRevisions(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("revisions")
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("article_id", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("loaded_at", "text", (column) => column.notNull())
    .addColumn("content_hash", "text", (column) => column.notNull())
    .addColumn("title", "text")
    .addColumn("byline", "text")
    .addColumn("site_name", "text")
    .addColumn("published_at", "text")
    .addColumn("language", "text")
    .addColumn("url", "text")
    .addColumn("furniture", "text", (column) => column.notNull())
    .addColumn("passages", "text", (column) => column.notNull())
    .addColumn("quotes", "text", (column) => column.notNull())
    .addColumn("sources", "text", (column) => column.notNull())
    .addColumn("links", "text", (column) => column.notNull())
    .addColumn("warnings", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("revisions_key", ["guild_id", "id"])
    .addUniqueConstraint("revisions_number", ["guild_id", "article_id", "number"])
    .addForeignKeyConstraint(
      "revisions_article",
      ["guild_id", "article_id"],
      "articles",
      ["guild_id", "id"],
      (constraint) => constraint.onDelete("cascade"),
    )
    .execute();
  await database.schema
    .createIndex("revisions_content")
    .on("revisions")
    .columns(["guild_id", "content_hash"])
    .execute();
}
