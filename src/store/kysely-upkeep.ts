/** What time and the operator do, over any database that kysely speaks to. Across guilds, so no command comes here. */
import { queueAt } from "./articles.ts";
import { note } from "./audit-log.ts";
import { deleteCached } from "./cached-of.ts";
import type { Database } from "./database.ts";
import { guildTables } from "./guild-tables.ts";
import { importRevision } from "./importing.ts";
import { originOf } from "./load-row.ts";
import { foldSpending } from "./nameless-spending.ts";
import { isOfSite, pageKey, siteOf } from "./page-key.ts";
import { undoEnds } from "./removing.ts";
import { readRevision } from "./revision-row.ts";
import type { Place, Upkeep, Wanted } from "./upkeep.ts";

/** Borrows its database. */
export function kyselyUpkeep(database: Database): Upkeep {
  return {
    overdue: () => overdue(database),
    find: (wanted) => find(database, wanted),
    articleIds: (guildId, removedToo) => articleIds(database, guildId, removedToo ?? false),
    revisions: (place) => revisions(database, place),
    takeDown: (place, by) => takeDown(database, place, by),
    purge: (place, by, deed) => purge(database, place, by, deed),
    deleteGuild: (guildId) => deleteGuild(database, guildId),
    prune: () => prune(database),
    importRevision: (guildId, line, by) => importRevision(database, guildId, line, by),
  };
}

// --- internal ---

/** How long it is known who did what, in ms. */
const auditTime = 365 * 24 * 60 * 60 * 1_000;

async function overdue(database: Database): Promise<Place[]> {
  const rows = await database
    .selectFrom("articles")
    .select(["guild_id", "id"])
    .where("removed_at", "<=", undoEnds())
    .execute();
  return rows.map(({ guild_id, id }) => ({ guildId: guild_id, articleId: id }));
}

async function find(database: Database, wanted: Wanted): Promise<(Place & { title: string })[]> {
  const all = database.selectFrom("articles").select(["guild_id", "id", "title"]).orderBy("number");
  if ("article" in wanted) return placesOf(await all.where("id", "=", wanted.article).execute());
  const fits = fitting(wanted);
  const loads = await database
    .selectFrom("loads")
    .select(["guild_id", "article_id", "address_key", "page_key"])
    .execute();
  const found = new Set(
    loads
      .filter(({ address_key, page_key }) => [address_key, page_key].some((key) => key !== null && fits(key)))
      .map(({ guild_id, article_id }) => `${guild_id}:${article_id}`),
  );
  return placesOf((await all.execute()).filter(({ guild_id, id }) => found.has(`${guild_id}:${id}`)));
}

function fitting(wanted: Exclude<Wanted, { readonly article: string }>): (key: string) => boolean {
  if ("url" in wanted) {
    const key = pageKey(wanted.url);
    return (other) => other === key;
  }
  const site = siteOf(wanted.site);
  return (key) => site !== null && isOfSite(key, site);
}

const placesOf = (rows: readonly { guild_id: string; id: string; title: string }[]) =>
  rows.map(({ guild_id, id, title }) => ({ guildId: guild_id, articleId: id, title }));

async function articleIds(database: Database, guildId: string, removedToo: boolean): Promise<string[]> {
  let articles = database.selectFrom("articles").select("id").where("guild_id", "=", guildId);
  if (!removedToo) articles = articles.where("removed_at", "is", null);
  return (await articles.orderBy("number").execute()).map(({ id }) => id);
}

async function* revisions(
  database: Database,
  { guildId, articleId }: Place,
): ReturnType<Upkeep["revisions"]> {
  const rows = await database
    .selectFrom("revisions")
    .select("id")
    .where("guild_id", "=", guildId)
    .where("article_id", "=", articleId)
    .orderBy("number")
    .execute();
  for (const { id } of rows) {
    const row = await database
      .selectFrom("revisions")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where("id", "=", id)
      .executeTakeFirst();
    const load = await database
      .selectFrom("loads")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where("revision_id", "=", id)
      .executeTakeFirst();
    if (row !== undefined) yield { revision: readRevision(row), origin: originOf(load) };
  }
}

/** Removed so long ago that nothing brings it back. */
const longAgo = new Date(0).toISOString();

function takeDown(database: Database, { guildId, articleId }: Place, by: string): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    await queueAt(transaction, guildId);
    const { numUpdatedRows } = await transaction
      .updateTable("articles")
      .set({ removed_at: longAgo })
      .where("guild_id", "=", guildId)
      .where("id", "=", articleId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await note(transaction, guildId, { deed: "taken down", by, articleId });
    return true;
  });
}

/** Revisions, loads and posts go with the article: their foreign keys cascade. */
function purge(
  database: Database,
  { guildId, articleId }: Place,
  by: string,
  deed: Parameters<Upkeep["purge"]>[2],
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    await queueAt(transaction, guildId);
    const texts = await transaction
      .selectFrom("revisions")
      .select("content_hash")
      .where("guild_id", "=", guildId)
      .where("article_id", "=", articleId)
      .execute();
    for (const { content_hash } of texts) await deleteCached(transaction, guildId, content_hash);
    const { numDeletedRows } = await transaction
      .deleteFrom("articles")
      .where("guild_id", "=", guildId)
      .where("id", "=", articleId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    await note(transaction, guildId, { deed, by, articleId });
    return true;
  });
}

async function deleteGuild(database: Database, guildId: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const table of guildTables)
      await transaction.deleteFrom(table).where("guild_id", "=", guildId).execute();
    await deleteCached(transaction, guildId);
  });
  await foldSpending(database);
}

async function prune(database: Database): Promise<void> {
  const now = Date.now();
  await database.deleteFrom("previews").where("expires_at", "<=", new Date(now).toISOString()).execute();
  const forgotten = new Date(now - auditTime).toISOString();
  await database.deleteFrom("audit").where("done_at", "<=", forgotten).execute();
  await foldSpending(database);
}
