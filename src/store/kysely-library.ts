/** The library over any database that kysely speaks to. Every query names the guild. */
import { sql } from "kysely";
import type { Article, Content, Revision } from "../types.ts";
import type { Database } from "./database.ts";
import { defaultSettings, type Found, type Library, type Search, type Settings } from "./library.ts";
import { readRevision, revisionRow } from "./revision-row.ts";
import { settingsSchema } from "./settings-schema.ts";
import { shortId } from "./short-id.ts";
import { requireStorable } from "./storable.ts";
import type { ArticleRow } from "./tables.ts";
import { foldTitle, titlePatterns } from "./title-words.ts";

/** A library that owns its database: closing one closes the other. */
export function kyselyLibrary(database: Database): Library {
  return {
    add: (guildId, addition) => add(database, guildId, addition),
    article: (guildId, articleId) => article(database, guildId, articleId),
    search: (guildId, query) => search(database, guildId, query),
    revision: (guildId, revisionId) => revision(database, guildId, revisionId),
    latest: (guildId, articleId) => latest(database, guildId, articleId),
    remove: (guildId, articleId) => remove(database, guildId, articleId),
    settings: (guildId) => settings(database, guildId),
    saveSettings: (guildId, wanted) => saveSettings(database, guildId, wanted),
    close: () => database.destroy(),
  };
}

// --- internal ---

type Addition = { readonly title: string; readonly content: Content; readonly addedBy: string };

/** Everything is made and checked before the transaction, so that a refusal has written nothing and held no lock. */
async function add(database: Database, guildId: string, addition: Addition): ReturnType<Library["add"]> {
  const made = makeArticle(guildId, addition);
  const firstRevision = revisionRow({ ...addition.content, ...made.revision });
  requireStorable(made.article);
  return database.transaction().execute(async (transaction) => {
    await queueAt(transaction, guildId);
    const held = await articleHolding(transaction, guildId, addition.content.contentHash);
    if (held !== null) return { article: held, added: false };
    const number = await nextNumber(transaction, guildId);
    const row: ArticleRow = { ...made.article, number };
    await transaction.insertInto("articles").values(row).execute();
    await transaction.insertInto("revisions").values(firstRevision).execute();
    return { article: readArticle({ ...row, latest_revision: firstRevision.id }), added: true };
  });
}

function makeArticle(guildId: string, { title, addedBy }: Addition) {
  const id = shortId();
  const now = new Date().toISOString();
  return {
    article: {
      guild_id: guildId,
      id,
      title,
      folded_title: foldTitle(title),
      added_by: addedBy,
      added_at: now,
      revisions: 1,
    },
    revision: { id: shortId(), guildId, articleId: id, number: 1, loadedAt: now },
  };
}

/**
 * Takes the guild's row, so that of two adds of one text the second finds the first. SQLite has the whole file locked by
 * now; other databases wait here, at a write that changes nothing.
 */
async function queueAt(database: Database, guildId: string): Promise<void> {
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

async function nextNumber(database: Database, guildId: string): Promise<number> {
  const guild = await database
    .updateTable("guilds")
    .set((row) => ({ articles_added: row("articles_added", "+", 1) }))
    .where("guild_id", "=", guildId)
    .returning("articles_added")
    .executeTakeFirstOrThrow();
  return guild.articles_added;
}

/** Articles of a guild, each with the id of its latest revision. */
function articlesOf(database: Database, guildId: string) {
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

async function article(database: Database, guildId: string, articleId: string): Promise<Article | null> {
  const row = await articlesOf(database, guildId).where("articles.id", "=", articleId).executeTakeFirst();
  return row === undefined ? null : readArticle(row);
}

async function articleHolding(database: Database, guildId: string, hash: string): Promise<Article | null> {
  const held = await database
    .selectFrom("revisions")
    .select("article_id")
    .where("guild_id", "=", guildId)
    .where("content_hash", "=", hash)
    .orderBy("loaded_at")
    .executeTakeFirst();
  return held === undefined ? null : article(database, guildId, held.article_id);
}

/** Two queries, not one transaction: under an add between them the total may be one ahead of the page. */
async function search(database: Database, guildId: string, query: Search): Promise<Found> {
  requirePage(query);
  const upTo = query.upTo ? await numberOf(database, guildId, query.upTo) : null;
  let matching = database.selectFrom("articles").where("guild_id", "=", guildId);
  if (upTo !== null) matching = matching.where("number", "<=", upTo);
  for (const pattern of titlePatterns(query.words)) {
    matching = matching.where(sql<boolean>`folded_title like ${pattern} escape '!'`);
  }
  const { total } = await matching
    .select((row) => row.fn.countAll<number | string>().as("total"))
    .executeTakeFirstOrThrow();
  const page = matching.select("id").orderBy("number", "desc").limit(query.limit).offset(query.offset);
  const rows = await articlesOf(database, guildId)
    .where("articles.id", "in", page)
    .orderBy("articles.number", "desc")
    .execute();
  return { articles: rows.map(readArticle), total: Number(total) };
}

function requirePage({ limit, offset }: Search): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new RangeError(`limit ${limit} is not 1..100`);
  if (!Number.isSafeInteger(offset) || offset < 0)
    throw new RangeError(`offset ${offset} is not a place in a list`);
}

async function numberOf(database: Database, guildId: string, articleId: string): Promise<number | null> {
  const row = await database
    .selectFrom("articles")
    .select("number")
    .where("guild_id", "=", guildId)
    .where("id", "=", articleId)
    .executeTakeFirst();
  return row?.number ?? null;
}

async function revision(database: Database, guildId: string, revisionId: string): Promise<Revision | null> {
  const row = await database
    .selectFrom("revisions")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("id", "=", revisionId)
    .executeTakeFirst();
  return row === undefined ? null : readRevision(row);
}

async function latest(database: Database, guildId: string, articleId: string): Promise<Revision | null> {
  const found = await article(database, guildId, articleId);
  return found === null ? null : revision(database, guildId, found.latestRevision);
}

/** The article's revisions go with it: their foreign key cascades. */
async function remove(database: Database, guildId: string, articleId: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom("articles")
    .where("guild_id", "=", guildId)
    .where("id", "=", articleId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

function readArticle(row: ArticleRow & { readonly latest_revision: string | null }): Article {
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

async function settings(database: Database, guildId: string): Promise<Settings> {
  const row = await database
    .selectFrom("guilds")
    .select("settings")
    .where("guild_id", "=", guildId)
    .executeTakeFirst();
  if (row === undefined || row.settings === null) return defaultSettings;
  try {
    return settingsSchema.parse(JSON.parse(row.settings));
  } catch (error) {
    throw new Error(`The settings of guild ${guildId} can't be read.`, { cause: error });
  }
}

async function saveSettings(database: Database, guildId: string, wanted: Settings): Promise<void> {
  const saved = JSON.stringify(settingsSchema.parse(wanted));
  await database
    .insertInto("guilds")
    .values({ guild_id: guildId, articles_added: 0, settings: saved })
    .onConflict((conflict) => conflict.column("guild_id").doUpdateSet({ settings: saved }))
    .execute();
}
