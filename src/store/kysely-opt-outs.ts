/** Opt-outs over any database that kysely speaks to. Every query names the guild. */
import type { Database } from "./database.ts";
import type { OptOuts } from "./recaps.ts";

/** Borrows its database: whoever opened that closes it. */
export const kyselyOptOuts = (database: Database): OptOuts => ({
  async of(guildId) {
    const rows = await database
      .selectFrom("opt_outs")
      .select("user_id")
      .where("guild_id", "=", guildId)
      .execute();
    return new Set(rows.map(({ user_id }) => user_id));
  },
  set: (guildId, userId, out) => (out ? add(database, guildId, userId) : takeOut(database, guildId, userId)),
});

// --- internal ---

async function add(database: Database, guildId: string, userId: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await database
    .insertInto("opt_outs")
    .values({ guild_id: guildId, user_id: userId, since: new Date().toISOString() })
    .onConflict((conflict) => conflict.columns(["guild_id", "user_id"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function takeOut(database: Database, guildId: string, userId: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom("opt_outs")
    .where("guild_id", "=", guildId)
    .where("user_id", "=", userId)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}
