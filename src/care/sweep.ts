/** What is past its time: removed articles, previews, old entries of the audit log, guilds that left a week ago. */
import type { Departures } from "../store/departures.ts";
import { type DeleteParts, deleteGuild, forgetArticle } from "./delete-guild.ts";
import { overdueGuilds } from "./departures.ts";

export type SweepParts = DeleteParts & { readonly departures: Departures };
export type Swept = { readonly articles: number; readonly guilds: number };

/** To be called once posts of removed articles have been told: afterwards nobody knows which those are. */
export async function sweep({ upkeep, pipeline, departures }: SweepParts): Promise<Swept> {
  const overdue = await upkeep.overdue();
  for (const place of overdue) {
    await forgetArticle(place, { upkeep, pipeline });
    await upkeep.purge(place, "time", "purged");
  }
  const guilds = await overdueGuilds(departures);
  for (const guildId of guilds) await deleteGuild(guildId, { upkeep, pipeline });
  await upkeep.prune();
  return { articles: overdue.length, guilds: guilds.length };
}
