/** Finding articles of a guild: by words, by page, by content. */
import { sql } from "kysely";
import type { Article } from "../types.ts";
import { articlesOf, readArticle, readOne } from "./articles.ts";
import type { Database } from "./database.ts";
import type { Found, Search } from "./library.ts";
import { pageKey } from "./page-key.ts";
import { titlePatterns } from "./title-words.ts";

/** Two queries, not one transaction: under an add between them the total may be one ahead of the page. */
export async function searchArticles(database: Database, guildId: string, query: Search): Promise<Found> {
  requirePage(query);
  const upTo = query.upTo ? await numberOf(database, guildId, query.upTo) : null;
  let matching = database
    .selectFrom("articles")
    .where("guild_id", "=", guildId)
    .where("removed_at", "is", null);
  if (upTo !== null) matching = matching.where("number", "<=", upTo);
  for (const pattern of titlePatterns(query.words)) {
    matching = matching.where(
      sql<boolean>`(folded_title like ${pattern} escape '!' or folded_facts like ${pattern} escape '!')`,
    );
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

/** The one whose revision of this page was stored last. */
export async function articleOfPage(
  database: Database,
  guildId: string,
  url: string,
): Promise<Article | null> {
  const key = pageKey(url);
  if (key === null) return null;
  const found = await database
    .selectFrom("loads")
    .innerJoin("articles", (join) =>
      join.onRef("articles.guild_id", "=", "loads.guild_id").onRef("articles.id", "=", "loads.article_id"),
    )
    .select("articles.id")
    .where("loads.guild_id", "=", guildId)
    .where("removed_at", "is", null)
    .where((row) => row.or([row("page_key", "=", key), row("address_key", "=", key)]))
    .orderBy("articles.number", "desc")
    .executeTakeFirst();
  return found === undefined ? null : readOne(database, guildId, found.id);
}

// --- internal ---

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
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return row?.number ?? null;
}
