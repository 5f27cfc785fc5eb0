/** Opening threads. One on a message has the message's own id, and a message has at most one. */
import { markThread } from "./messages.ts";
import { REFUSALS, Refusal } from "./refusal.ts";
import { newSnowflake } from "./snowflake.ts";
import type { Channel, StoredMessage, User } from "./state.ts";
import { channelJson, threadMemberJson } from "./wire.ts";
import type { World } from "./world.ts";

/** Discord has threads in channels of text alone. A forum's are its posts, which begin with a message. */
export function refuseThreadless(parent: Channel): void {
  if (parent.thread !== null || parent.kind === "voice" || parent.kind === "forum")
    throw new Refusal(REFUSALS.wrongChannelType);
}

export type NewThread = {
  readonly name: string;
  readonly owner: User;
  readonly isPrivate?: boolean;
  readonly autoArchiveMinutes?: number;
};

/** Opens a thread on a message. Throws 160004 when it has one. */
export function threadOn(world: World, parent: Channel, stored: StoredMessage, fresh: NewThread): Channel {
  if (stored.visibleTo !== null) throw new Refusal(REFUSALS.unknownMessage);
  if (world.guild(parent.guildId).channels.has(stored.data.id)) throw new Refusal(REFUSALS.threadExists);
  const thread = openThread(world, parent, fresh, stored.data.id);
  markThread(world, stored, channelJson(thread) as unknown as StoredMessage["data"]["thread"]);
  return thread;
}

/** Opens a thread; whoever opens it is in it. */
export function openThread(world: World, parent: Channel, fresh: NewThread, id = newSnowflake()): Channel {
  const now = new Date().toISOString();
  const thread: Channel = {
    kind: parent.kind,
    id,
    guildId: parent.guildId,
    name: fresh.name,
    topic: null,
    position: 0,
    parentId: parent.id,
    overwrites: new Map(),
    messages: new Map(),
    slowmodeSeconds: 0,
    thread: {
      ownerId: fresh.owner.id,
      createdAt: now,
      private: fresh.isPrivate === true,
      archived: false,
      locked: false,
      archiveChangedAt: now,
      autoArchiveMinutes: fresh.autoArchiveMinutes ?? 1440,
      members: new Set([fresh.owner.id]),
    },
  };
  world.guild(parent.guildId).channels.set(id, thread);
  world.announce({
    name: "THREAD_CREATE",
    guildId: parent.guildId,
    channelId: thread.id,
    data: {
      ...channelJson(thread),
      newly_created: true,
      ...(fresh.owner.bot ? { member: threadMemberJson(thread, fresh.owner.id) } : {}),
    },
  });
  return thread;
}
