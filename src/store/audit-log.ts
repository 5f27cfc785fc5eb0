/** Writing and reading the audit log, inside of whoever's transaction does the deed. */
import type { AuditEntry, Deed } from "./audit.ts";
import type { Database } from "./database.ts";
import type { AuditRow } from "./tables.ts";

type Done = {
  readonly deed: Deed;
  readonly by: string;
  readonly articleId: string | null;
  readonly revision?: number;
};

/** The caller queues at the guild's row first: numbers are counted up from the last. */
export async function note(database: Database, guildId: string, done: Done): Promise<void> {
  const last = await database
    .selectFrom("audit")
    .select((row) => row.fn.max("number").as("number"))
    .where("guild_id", "=", guildId)
    .executeTakeFirst();
  await database
    .insertInto("audit")
    .values({
      guild_id: guildId,
      number: (last?.number ?? 0) + 1,
      done_at: new Date().toISOString(),
      done_by: done.by,
      deed: done.deed,
      article_id: done.articleId,
      revision: done.revision ?? null,
    })
    .execute();
}

/** The newest first. */
export async function historyOf(
  database: Database,
  guildId: string,
  articleId: string,
  limit: number,
): Promise<AuditEntry[]> {
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new RangeError(`limit ${limit} is not 1..100`);
  const rows = await database
    .selectFrom("audit")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("article_id", "=", articleId)
    .orderBy("number", "desc")
    .limit(limit)
    .execute();
  return rows.map(readEntry);
}

// --- internal ---

const readEntry = (row: AuditRow): AuditEntry => ({
  guildId: row.guild_id,
  by: row.done_by,
  deed: row.deed as Deed,
  articleId: row.article_id,
  revision: row.revision,
  at: row.done_at,
});
