/** The library over any database that kysely speaks to. Every query names the guild. */
import type { Revision } from "../types.ts";
import { addArticle, addRevision } from "./adding.ts";
import { articleHolding, queueAt, readOne } from "./articles.ts";
import { historyOf, note } from "./audit-log.ts";
import type { Database } from "./database.ts";
import {
  defaultLimits,
  defaultSettings,
  type Library,
  type LibraryLimits,
  type Origin,
  type RevisionInBrief,
  type Settings,
} from "./library.ts";
import { originOf } from "./load-row.ts";
import { removeArticle, renameArticle, restoreArticle } from "./removing.ts";
import { readRevision } from "./revision-row.ts";
import { articleOfPage, searchArticles } from "./searching.ts";
import { settingsSchema } from "./settings-schema.ts";

/** A library that owns its database: closing one closes the other. */
export function kyselyLibrary(database: Database, limits: LibraryLimits = defaultLimits): Library {
  return {
    add: (guildId, addition) => addArticle(database, limits, guildId, addition),
    addRevision: (guildId, articleId, next) => addRevision(database, limits, guildId, articleId, next),
    article: (guildId, articleId) => readOne(database, guildId, articleId),
    search: (guildId, query) => searchArticles(database, guildId, query),
    revision: (guildId, revisionId) => revision(database, guildId, revisionId),
    latest: (guildId, articleId) => latest(database, guildId, articleId),
    revisions: (guildId, articleId) => revisions(database, guildId, articleId),
    origin: (guildId, revisionId) => origin(database, guildId, revisionId),
    byUrl: (guildId, url) => articleOfPage(database, guildId, url),
    byContent: (guildId, hash) => articleHolding(database, guildId, hash),
    rename: (guildId, articleId, title, by) => renameArticle(database, guildId, articleId, { title, by }),
    remove: (guildId, articleId, by) => removeArticle(database, guildId, articleId, by),
    restore: (guildId, articleId, by) => restoreArticle(database, guildId, articleId, by),
    history: (guildId, articleId, limit) => historyOf(database, guildId, articleId, limit),
    note: (guildId, deed, by) => noteDeed(database, guildId, deed, by),
    settings: (guildId) => settings(database, guildId),
    saveSettings: (guildId, wanted) => saveSettings(database, guildId, wanted),
    close: () => database.destroy(),
  };
}

// --- internal ---

/** Of articles that are in the library. */
const revisionsOf = (database: Database, guildId: string) =>
  database
    .selectFrom("revisions")
    .innerJoin("articles", (join) =>
      join
        .onRef("articles.guild_id", "=", "revisions.guild_id")
        .onRef("articles.id", "=", "revisions.article_id"),
    )
    .where("revisions.guild_id", "=", guildId)
    .where("articles.removed_at", "is", null);

async function revision(database: Database, guildId: string, revisionId: string): Promise<Revision | null> {
  const row = await revisionsOf(database, guildId)
    .selectAll("revisions")
    .where("revisions.id", "=", revisionId)
    .executeTakeFirst();
  return row === undefined ? null : readRevision(row);
}

async function latest(database: Database, guildId: string, articleId: string): Promise<Revision | null> {
  const found = await readOne(database, guildId, articleId);
  return found === null ? null : revision(database, guildId, found.latestRevision);
}

async function revisions(
  database: Database,
  guildId: string,
  articleId: string,
): Promise<readonly RevisionInBrief[]> {
  const rows = await revisionsOf(database, guildId)
    .select(["revisions.id", "revisions.number", "loaded_at"])
    .where("article_id", "=", articleId)
    .orderBy("revisions.number", "desc")
    .execute();
  return rows.map(({ id, number, loaded_at }) => ({ id, number, loadedAt: loaded_at }));
}

async function origin(database: Database, guildId: string, revisionId: string): Promise<Origin | null> {
  const there = await revisionsOf(database, guildId)
    .select("revisions.id")
    .where("revisions.id", "=", revisionId)
    .executeTakeFirst();
  if (there === undefined) return null;
  const row = await database
    .selectFrom("loads")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("revision_id", "=", revisionId)
    .executeTakeFirst();
  return originOf(row);
}

async function noteDeed(database: Database, guildId: string, deed: "exported", by: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await queueAt(transaction, guildId);
    await note(transaction, guildId, { deed, by, articleId: null });
  });
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
