/** Which servers we are in: told to whoever cares for what is kept of them. */
import {
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayGuildCreateDispatchData,
  type GatewayGuildDeleteDispatchData,
  type GatewayReadyDispatchData,
} from "discord.js";
import { describeError, type Log } from "./failure.ts";

/** Both may be called again for the same server; what they throw is logged. */
export type GuildHooks = {
  /** The bot was removed from it, or it was deleted. An outage of Discord's is neither. */
  readonly onGuildGone?: (guildId: string) => Promise<void> | void;
  /** We are in these. `all`: in these and no others, as far as this process's shards go; known after each READY. */
  readonly onGuildsKnown?: (guildIds: readonly string[], all: boolean) => Promise<void> | void;
};

/** Reads the raw events: READY's list is complete, servers with an outage included. */
export function watchGuilds(client: Client, { onGuildGone, onGuildsKnown }: GuildHooks, logger: Log): void {
  const byShard = new Map<number, readonly string[]>();
  const call = (hook: () => Promise<void> | void) => {
    Promise.resolve()
      .then(hook)
      .catch((error: unknown) =>
        logger.error({ error: describeError(error) }, "a server's coming or going could not be noted"),
      );
  };
  const tellAll = () => call(() => onGuildsKnown?.([...byShard.values()].flat(), true));
  client.ws.on(GatewayDispatchEvents.Ready, ({ guilds }: GatewayReadyDispatchData, shardId: number) => {
    byShard.set(
      shardId,
      guilds.map(({ id }) => id),
    );
    if (client.isReady()) tellAll();
  });
  client.once(Events.ClientReady, tellAll);
  client.ws.on(
    GatewayDispatchEvents.GuildCreate,
    ({ id }: GatewayGuildCreateDispatchData, shardId: number) => {
      // One follows for each server of READY, and after each outage: those are known.
      const known = byShard.get(shardId) ?? [];
      if (known.includes(id)) return;
      byShard.set(shardId, [...known, id]);
      call(() => onGuildsKnown?.([id], false));
    },
  );
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: GatewayGuildDeleteDispatchData) => {
    if (unavailable === true) return;
    for (const [shard, ids] of byShard)
      byShard.set(
        shard,
        ids.filter((other) => other !== id),
      );
    call(() => onGuildGone?.(id));
  });
}
