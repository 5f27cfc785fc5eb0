/** Previews over any database that kysely speaks to. Every query names the guild. */
import type { Database } from "./database.ts";
import { mostPreviews, type Preview, type Previews, previewTime } from "./previews.ts";
import { proposalSchema } from "./proposal-schema.ts";
import { shortId } from "./short-id.ts";
import { requireStorable } from "./storable.ts";

/** Borrows its database. */
export function kyselyPreviews(database: Database): Previews {
  return {
    keep: (guildId, preview) => keep(database, guildId, preview),
    of: (guildId, id) => of(database, guildId, id),
    use: (guildId, id, articleId) => use(database, guildId, id, articleId),
    drop: (guildId, id) => drop(database, guildId, id),
  };
}

// --- internal ---

async function keep(
  database: Database,
  guildId: string,
  { madeBy, proposal }: Parameters<Previews["keep"]>[1],
): Promise<string> {
  // The text itself: in JSON its characters would pass, and be refused only when they are added.
  if (proposal.kind === "article") requireStorable({ title: proposal.title, text: proposal.content.text });
  const id = shortId();
  const row = {
    guild_id: guildId,
    id,
    made_by: madeBy,
    expires_at: new Date(Date.now() + previewTime).toISOString(),
    article_id: null,
    proposal: JSON.stringify(proposal),
  };
  await database.transaction().execute(async (transaction) => {
    await transaction.insertInto("previews").values(row).execute();
    await dropOthers(transaction, guildId);
  });
  return id;
}

/** What has expired, and what is more than a guild may have. */
async function dropOthers(database: Database, guildId: string): Promise<void> {
  const newest = database
    .selectFrom("previews")
    .select("id")
    .where("guild_id", "=", guildId)
    .orderBy("expires_at", "desc")
    .limit(mostPreviews);
  await database
    .deleteFrom("previews")
    .where("guild_id", "=", guildId)
    .where((row) => row.or([row("id", "not in", newest), row("expires_at", "<=", new Date().toISOString())]))
    .execute();
}

async function of(database: Database, guildId: string, id: string): Promise<Preview | null> {
  const row = await database
    .selectFrom("previews")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("id", "=", id)
    .where("expires_at", ">", new Date().toISOString())
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.article_id !== null) return { state: "used", madeBy: row.made_by, articleId: row.article_id };
  const proposal = proposalSchema.parse(JSON.parse(row.proposal ?? "null"));
  return { state: "waiting", madeBy: row.made_by, proposal };
}

async function use(database: Database, guildId: string, id: string, articleId: string): Promise<void> {
  await database
    .updateTable("previews")
    .set({ article_id: articleId, proposal: null })
    .where("guild_id", "=", guildId)
    .where("id", "=", id)
    .execute();
}

async function drop(database: Database, guildId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom("previews")
    .where("guild_id", "=", guildId)
    .where("id", "=", id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
