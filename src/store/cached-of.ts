/** Deleting what is cached of a guild or of a text: its keys begin with both, as `answer/cache-key.ts` makes them. */
import type { Database } from "./database.ts";

/** Of the whole guild, or of one text of it. What is only forgotten cannot be read any more; this takes its rows away too. */
export async function deleteCached(database: Database, guildId: string, contentHash = ""): Promise<void> {
  const place = contentHash === "" ? `${guildId}.` : `${guildId}.${contentHash.slice(0, 16)}.`;
  // By order and not by pattern: what follows a point in the order of characters ends all that begins with it.
  await database
    .deleteFrom("cache_entries")
    .where("key", ">=", place)
    .where("key", "<", `${place.slice(0, -1)}/`)
    .execute();
}
