/** The care of a library: removal with undo, how texts came in, who did what, previews, posts, and guilds that left. */
import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { pageKey } from "../page-key.ts";
import { foldTitle } from "../title-words.ts";

export const care: Migration = {
  async up(database) {
    await widenArticles(database);
    await createLoads(database);
    await createPosts(database);
    await createAudit(database);
    await createPreviews(database);
    await createDepartures(database);
    await fillIn(database as Kysely<Before>);
  },
};

// --- internal ---

/** One column a statement: not every database adds several at once. */
async function widenArticles(database: Kysely<unknown>): Promise<void> {
  for (const column of ["removed_at", "folded_facts"])
    await database.schema.alterTable("articles").addColumn(column, "text").execute();
  await database.schema.createIndex("articles_removed").on("articles").column("removed_at").execute();
}

/** Beside the revisions and not in them: columns that stand after a long text are slow to read. */
async function createLoads(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("loads")
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("revision_id", "text", (column) => column.notNull())
    .addColumn("article_id", "text", (column) => column.notNull())
    .addColumn("way", "text", (column) => column.notNull())
    .addColumn("address", "text")
    .addColumn("etag", "text")
    .addColumn("last_modified", "text")
    .addColumn("edited", "text")
    .addColumn("address_key", "text")
    .addColumn("page_key", "text")
    .addColumn("characters", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("loads_key", ["guild_id", "revision_id"])
    .addForeignKeyConstraint(
      "loads_revision",
      ["guild_id", "revision_id"],
      "revisions",
      ["guild_id", "id"],
      (constraint) => constraint.onDelete("cascade"),
    )
    .execute();
  for (const column of ["address_key", "page_key"])
    await database.schema.createIndex(`loads_${column}`).on("loads").columns([column, "guild_id"]).execute();
}

async function createPosts(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("posts")
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("message_id", "text", (column) => column.notNull())
    .addColumn("channel_id", "text", (column) => column.notNull())
    .addColumn("revision_id", "text", (column) => column.notNull())
    .addColumn("article_id", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("cited", "text", (column) => column.notNull())
    .addColumn("posted_at", "text", (column) => column.notNull())
    .addColumn("mark", "text")
    .addPrimaryKeyConstraint("posts_key", ["guild_id", "message_id"])
    .addForeignKeyConstraint(
      "posts_article",
      ["guild_id", "article_id"],
      "articles",
      ["guild_id", "id"],
      (constraint) => constraint.onDelete("cascade"),
    )
    .execute();
  await database.schema
    .createIndex("posts_article_posted")
    .on("posts")
    .columns(["guild_id", "article_id", "posted_at"])
    .execute();
}

/** No foreign key to the article: that it was removed, and by whom, outlives it. */
async function createAudit(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("audit")
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("done_at", "text", (column) => column.notNull())
    .addColumn("done_by", "text", (column) => column.notNull())
    .addColumn("deed", "text", (column) => column.notNull())
    .addColumn("article_id", "text")
    .addColumn("revision", "integer")
    .addPrimaryKeyConstraint("audit_key", ["guild_id", "number"])
    .execute();
  await database.schema.createIndex("audit_done_at").on("audit").column("done_at").execute();
}

async function createPreviews(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("previews")
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("made_by", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("article_id", "text")
    .addColumn("proposal", "text")
    .addPrimaryKeyConstraint("previews_key", ["guild_id", "id"])
    .execute();
  await database.schema.createIndex("previews_expires_at").on("previews").column("expires_at").execute();
}

function createDepartures(database: Kysely<unknown>): Promise<void> {
  return database.schema
    .createTable("departures")
    .addColumn("guild_id", "text", (column) => column.primaryKey().notNull())
    .addColumn("left_at", "text", (column) => column.notNull())
    .execute();
}

/** The columns that are read and filled, as they are at this point. */
type Before = {
  articles: { guild_id: string; id: string; revisions: number; folded_facts: string | null };
  revisions: {
    guild_id: string;
    id: string;
    article_id: string;
    number: number;
    site_name: string | null;
    byline: string | null;
    url: string | null;
    text: string;
  };
  loads: {
    guild_id: string;
    revision_id: string;
    article_id: string;
    way: string;
    page_key: string | null;
    characters: number;
  };
};

/** What is there already was a file or a paste, and is found by page, outlet and byline like what comes. */
async function fillIn(database: Kysely<Before>): Promise<void> {
  const rows = await database
    .selectFrom("revisions")
    .select(["guild_id", "id", "article_id", "number", "site_name", "byline", "url"])
    .select((row) => row.fn<number>("length", ["text"]).as("characters"))
    .execute();
  for (const { guild_id, id, article_id, number, characters, ...row } of rows) {
    const load = {
      guild_id,
      revision_id: id,
      article_id,
      way: "file",
      page_key: pageKey(row.url),
      characters,
    };
    await database.insertInto("loads").values(load).execute();
    await database
      .updateTable("articles")
      .set({ folded_facts: foldTitle([row.site_name, row.byline].filter(Boolean).join(" ")) })
      .where("guild_id", "=", guild_id)
      .where("id", "=", article_id)
      .where("revisions", "=", number)
      .execute();
  }
}
