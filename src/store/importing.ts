/** Putting back what was exported, under the ids that it had: buttons in old messages find it again. */
import type { Article } from "../types.ts";
import { foldedFacts, insertRevision, nextNumber } from "./adding.ts";
import { everyArticleOf, queueAt } from "./articles.ts";
import { note } from "./audit-log.ts";
import type { Database } from "./database.ts";
import { loadRow } from "./load-row.ts";
import { revisionRow } from "./revision-row.ts";
import { requireStorable } from "./storable.ts";
import type { ArticleRow } from "./tables.ts";
import { foldTitle } from "./title-words.ts";
import type { Upkeep } from "./upkeep.ts";

type Line = Parameters<Upkeep["importRevision"]>[1];

/**
 * The first revision brings its article with it; a later one is added to it. False: the revision is there already, or its number
 * is, and nothing was changed. Throws UserError for characters that cannot be stored, RangeError where an earlier revision is missing.
 */
export async function importRevision(
  database: Database,
  guildId: string,
  { article, revision, origin }: Line,
  by: string,
): Promise<boolean> {
  const rows = { revision: revisionRow(revision), load: loadRow(revision, origin) };
  requireStorable({ ...article, ...rows.load });
  return database.transaction().execute(async (transaction) => {
    await queueAt(transaction, guildId);
    const there = await everyArticleOf(transaction, guildId)
      .where("articles.id", "=", article.id)
      .executeTakeFirst();
    const held = there?.revisions ?? 0;
    if (revision.number <= held) return false;
    if (revision.number !== held + 1)
      throw new RangeError(
        `revision ${revision.number} of article ${article.id} is missing the one before it: ${held} are there`,
      );
    if (there === undefined) await insertArticle(transaction, guildId, article, revision);
    else await raiseArticle(transaction, guildId, article, revision);
    await insertRevision(transaction, rows);
    const deed = { deed: "imported", by, articleId: article.id, revision: revision.number } as const;
    await note(transaction, guildId, deed);
    return true;
  });
}

// --- internal ---

async function insertArticle(
  database: Database,
  guildId: string,
  article: Line["article"],
  revision: Line["revision"],
): Promise<void> {
  const row: ArticleRow = {
    guild_id: guildId,
    id: article.id,
    number: await nextNumber(database, guildId),
    title: article.title,
    folded_title: foldTitle(article.title),
    added_by: article.addedBy,
    added_at: article.addedAt,
    revisions: 1,
    removed_at: null,
    folded_facts: foldedFacts(revision),
  };
  await database.insertInto("articles").values(row).execute();
}

async function raiseArticle(
  database: Database,
  guildId: string,
  article: Pick<Article, "id">,
  revision: Line["revision"],
): Promise<void> {
  await database
    .updateTable("articles")
    .set({ revisions: revision.number, folded_facts: foldedFacts(revision) })
    .where("guild_id", "=", guildId)
    .where("id", "=", article.id)
    .execute();
}
