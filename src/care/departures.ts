/** Guilds that removed the bot: what is kept of them goes after a week, unless they come back. */
import type { Departures } from "../store/departures.ts";

/** In ms. Long enough that a bot removed by mistake on a holiday finds its library again. */
export const graceTime = 7 * 24 * 60 * 60 * 1_000;

/** Discord said that the bot was removed: a GUILD_DELETE without `unavailable`. */
export const noteGone = (guildId: string, departures: Departures): Promise<void> =>
  departures.left(guildId, new Date().toISOString());

/**
 * After joining: guilds of which something is kept and that are not among `present` removed the bot while it was away; those that are,
 * have come back. `ours`: guilds that this process would be told of. An empty list is taken for an outage, not for a removal from all.
 */
export async function reconcile(
  present: readonly string[],
  ours: (guildId: string) => boolean,
  departures: Departures,
): Promise<void> {
  const here = new Set(present);
  for (const { guildId } of await departures.all()) if (here.has(guildId)) await departures.returned(guildId);
  if (here.size === 0) return;
  for (const guildId of await departures.keptGuilds())
    if (!here.has(guildId) && ours(guildId)) await noteGone(guildId, departures);
}

/** Guilds whose time of grace is over. */
export async function overdueGuilds(departures: Departures): Promise<string[]> {
  const longAgo = new Date(Date.now() - graceTime).toISOString();
  return (await departures.all()).filter(({ leftAt }) => leftAt <= longAgo).map(({ guildId }) => guildId);
}
