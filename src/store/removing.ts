/** Taking an article out of a guild's library, bringing it back, and giving it another title. */
import type { Article } from "../types.ts";
import { articleHolding, articlesOf, everyArticleOf, queueAt, readArticle, readOne } from "./articles.ts";
import { note } from "./audit-log.ts";
import type { Database } from "./database.ts";
import { type Library, undoTime } from "./library.ts";
import { requireStorable } from "./storable.ts";
import { foldTitle } from "./title-words.ts";

/** From now on no read finds it. False: there was none. */
export function removeArticle(
  database: Database,
  guildId: string,
  articleId: string,
  by: string,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    await queueAt(transaction, guildId);
    const { numUpdatedRows } = await transaction
      .updateTable("articles")
      .set({ removed_at: new Date().toISOString() })
      .where("guild_id", "=", guildId)
      .where("id", "=", articleId)
      .where("removed_at", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await note(transaction, guildId, { deed: "removed", by, articleId });
    return true;
  });
}

/** As `Library.restore` says. */
export function restoreArticle(
  database: Database,
  guildId: string,
  articleId: string,
  by: string,
): ReturnType<Library["restore"]> {
  return database.transaction().execute(async (transaction) => {
    await queueAt(transaction, guildId);
    const removed = await removedOne(transaction, guildId, articleId);
    if (removed === undefined) return null;
    const held = await articleHolding(transaction, guildId, removed.content_hash ?? "");
    if (held !== null) return { article: held, restored: false };
    await transaction
      .updateTable("articles")
      .set({ removed_at: null })
      .where("guild_id", "=", guildId)
      .where("id", "=", articleId)
      .execute();
    await note(transaction, guildId, { deed: "restored", by, articleId });
    return { article: readArticle(removed), restored: true };
  });
}

/** Null: there is no such article. Throws UserError for a title that cannot be stored. */
export async function renameArticle(
  database: Database,
  guildId: string,
  articleId: string,
  { title, by }: { readonly title: string; readonly by: string },
): Promise<Article | null> {
  requireStorable({ title });
  return database.transaction().execute(async (transaction) => {
    await queueAt(transaction, guildId);
    const before = await articlesOf(transaction, guildId)
      .where("articles.id", "=", articleId)
      .executeTakeFirst();
    if (before === undefined) return null;
    await transaction
      .updateTable("articles")
      .set({ title, folded_title: foldTitle(title) })
      .where("guild_id", "=", guildId)
      .where("id", "=", articleId)
      .execute();
    await note(transaction, guildId, { deed: "renamed", by, articleId });
    return readOne(transaction, guildId, articleId);
  });
}

/** Removed before this time, an article does not come back. */
export const undoEnds = (): string => new Date(Date.now() - undoTime).toISOString();

// --- internal ---

const removedOne = (database: Database, guildId: string, articleId: string) =>
  everyArticleOf(database, guildId)
    .select("revisions.content_hash")
    .where("articles.id", "=", articleId)
    .where("removed_at", ">", undoEnds())
    .executeTakeFirst();
