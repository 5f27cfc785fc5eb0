/** From Discord's raw events to who listens. Raw, since discord.js's own come only for what it keeps in memory, and it keeps little. */
import {
  type Client,
  GatewayDispatchEvents as Event,
  type GatewayChannelDeleteDispatchData,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
  type GatewayThreadDeleteDispatchData,
} from "discord.js";
import type { MessagesAt } from "../command.ts";
import type { Posts } from "../store/posts.ts";
import type { Channels } from "./channels.ts";
import type { Ear, Gone } from "./ear.ts";
import { describeError, type Log } from "./failure.ts";
import type { Following } from "./following.ts";
import type { RawMessage } from "./read-message.ts";

type Parts = {
  /** Null: no command listens. */
  readonly ear: Ear | null;
  readonly following: Following;
  readonly botId: () => string;
  readonly channels: Channels;
  readonly posts: Posts;
  readonly logger: Log;
};

export function listenThrough(client: Client, parts: Parts): void {
  const { ear, following, channels, posts, logger } = parts;
  const gone = (messages: Gone) => {
    for (const id of messages.messageIds)
      posts
        .forget(messages.guildId, id)
        .catch((error: unknown) =>
          logger.warn({ error: describeError(error) }, "a post that is gone could not be forgotten"),
        );
    ear?.deleted(messages);
    following.deleted(messages);
  };
  const threadGone = (thread: { readonly guildId: string; readonly threadId: string }) => {
    ear?.threadDeleted(thread);
    following.threadDeleted(thread);
  };
  client.ws.on(Event.MessageCreate, (raw: RawMessage) => ear?.created(raw));
  client.ws.on(Event.MessageUpdate, (raw: RawMessage) => {
    ear?.updated(raw);
    const edited = editedByOthers(raw, parts.botId());
    if (edited !== null) following.edited(edited);
  });
  client.ws.on(Event.MessageDelete, ({ id, channel_id, guild_id }: GatewayMessageDeleteDispatchData) => {
    if (guild_id !== undefined) gone({ guildId: guild_id, channelId: channel_id, messageIds: [id] });
  });
  client.ws.on(
    Event.MessageDeleteBulk,
    ({ ids, channel_id, guild_id }: GatewayMessageDeleteBulkDispatchData) => {
      if (guild_id !== undefined) gone({ guildId: guild_id, channelId: channel_id, messageIds: ids });
    },
  );
  client.ws.on(Event.ThreadDelete, ({ id, guild_id }: GatewayThreadDeleteDispatchData) => {
    channels.forget(id);
    threadGone({ guildId: guild_id, threadId: id });
  });
  // discord.js forgets the channel after this: until then it knows its threads, which go without an event of their own.
  client.ws.on(Event.ChannelDelete, (channel: GatewayChannelDeleteDispatchData) => {
    if (!("guild_id" in channel) || channel.guild_id === undefined) return;
    const guildId = channel.guild_id;
    for (const threadId of channels.threadsUnder(channel.id)) threadGone({ guildId, threadId });
  });
  for (const event of [Event.ThreadUpdate, Event.ChannelUpdate])
    client.ws.on(event, ({ id }: { readonly id: string }) => channels.forget(id));
}

// --- internal ---

/** Null: ours, which we change ourselves, or not edited at all, as when Discord shows a link's preview. */
function editedByOthers(raw: RawMessage, botId: string): MessagesAt | null {
  const { id, guild_id: guildId, channel_id: channelId, author, edited_timestamp: editedAt } = raw;
  if (guildId === undefined || editedAt == null || author?.id === botId) return null;
  return { guildId, channelId, messageIds: [id] };
}
