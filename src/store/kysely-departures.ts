/** Departures over any database that kysely speaks to. */
import type { Database } from "./database.ts";
import type { Departure, Departures } from "./departures.ts";

/** Borrows its database. */
export function kyselyDepartures(database: Database): Departures {
  return {
    left: (guildId, at) => left(database, guildId, at),
    returned: (guildId) => returned(database, guildId),
    all: () => all(database),
    keptGuilds: () => keptGuilds(database),
  };
}

// --- internal ---

async function left(database: Database, guildId: string, at: string): Promise<void> {
  if (!(await keptGuilds(database)).includes(guildId)) return;
  await database
    .insertInto("departures")
    .values({ guild_id: guildId, left_at: at })
    .onConflict((conflict) => conflict.column("guild_id").doNothing())
    .execute();
}

async function returned(database: Database, guildId: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom("departures")
    .where("guild_id", "=", guildId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

async function all(database: Database): Promise<Departure[]> {
  const rows = await database.selectFrom("departures").selectAll().orderBy("left_at").execute();
  return rows.map((row) => ({ guildId: row.guild_id, leftAt: row.left_at }));
}

/** Whatever is kept of a guild's words stands under one of these two. */
async function keptGuilds(database: Database): Promise<string[]> {
  const rows = await database
    .selectFrom("guilds")
    .select("guild_id")
    .union(database.selectFrom("previews").select("guild_id"))
    .orderBy("guild_id")
    .execute();
  return rows.map((row) => row.guild_id).filter((id) => id !== "");
}
