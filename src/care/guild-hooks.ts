/** What the bot is told to do when servers come and go. */
import type { RunningCare } from "./care.ts";

type Shards = { readonly ids: readonly number[]; readonly count: number };

/** `shards`: this process's; null: it has all of them. */
export function guildHooks(care: RunningCare, shards: Shards | null) {
  return {
    onGuildGone: (guildId: string): Promise<void> => care.guildGone(guildId),
    onGuildsKnown: (guildIds: readonly string[], all: boolean): Promise<void> =>
      care.guildsKnown(guildIds, all ? (guildId) => isOn(shards, guildId) : () => false),
  };
}

// --- internal ---

/** Which shard hears of a guild, as Discord's documentation has it: (guild_id >> 22) % num_shards. */
function isOn(shards: Shards | null, guildId: string): boolean {
  if (shards === null) return true;
  return (
    /^\d+$/u.test(guildId) && shards.ids.includes(Number((BigInt(guildId) >> 22n) % BigInt(shards.count)))
  );
}
