/** What we know of a channel without asking, and asking Discord where we do not. Nothing here needs to survive a restart. */
import { type APIChannel, ChannelType, type Client, type Guild, Routes } from "discord.js";
import { recent } from "../recent.ts";
import { type Locale, localeOf } from "../words/locale.ts";
import { memberPermissions, type Overwrites } from "./member-permissions.ts";
import { THREADS } from "./read-interaction.ts";
import { meansOutOfReach } from "./refusals.ts";

export type KnownChannel = {
  readonly id: string;
  readonly guildId: string;
  readonly isThread: boolean;
  /** Of a thread: what it hangs under. */
  readonly parentId: string | null;
  /** A forum, or a post in one. */
  readonly isForum: boolean;
  readonly locked: boolean;
  readonly archived: boolean;
};

export interface Channels {
  /** Null: gone, or not for us to see, or no channel of a server. */
  of(channelId: string): Promise<KnownChannel | null>;
  /** As `of`, without asking: null where that takes a request. */
  known(channelId: string): KnownChannel | null;
  /** What a member may do there, our own user by its id alone; null: that server or channel is not known. */
  permissions(
    channel: KnownChannel,
    member: { readonly userId: string; readonly roles?: readonly string[] },
  ): bigint | null;
  /** The language that the server has in Discord. */
  locale(guildId: string): Locale;
  /** Threads of a channel that we know of. */
  threadsUnder(channelId: string): readonly string[];
  /** It changed, or is gone: what was asked of Discord is asked anew. */
  forget(channelId: string): void;
}

/** Over what discord.js keeps: all channels of our servers, and threads while they are in use. */
export function channelsOf(client: Client): Channels {
  const asked = recent<Promise<KnownChannel | null>>(MOST_ASKED);
  return {
    async of(channelId) {
      const known = fromCache(client, channelId);
      return known ?? asked.of(channelId, () => ask(client, channelId, () => asked.forget(channelId)));
    },
    known: (channelId) => fromCache(client, channelId),
    permissions(channel, { userId, roles }) {
      const guild = client.guilds.cache.get(channel.guildId);
      const overwrites = guild && overwritesOf(guild, channel.parentId ?? channel.id);
      if (guild === undefined || overwrites === undefined) return null;
      const held = roles ?? rolesOf(guild, userId);
      return held === undefined
        ? null
        : memberPermissions({ userId, roles: held }, rightsOf(guild), overwrites);
    },
    locale: (guildId) => localeOf(client.guilds.cache.get(guildId)?.preferredLocale),
    threadsUnder: (channelId) =>
      client.channels.cache
        .filter((channel) => channel.isThread() && channel.parentId === channelId)
        .map(({ id }) => id),
    forget: (channelId) => asked.forget(channelId),
  };
}

// --- internal ---

/** Threads that nobody wrote in for long, until they are written in again: a few hundred bytes each. */
const MOST_ASKED = 500;
const FORUMS: readonly ChannelType[] = [ChannelType.GuildForum, ChannelType.GuildMedia];

function fromCache(client: Client, channelId: string): KnownChannel | null {
  const channel = client.channels.cache.get(channelId);
  if (channel === undefined || channel.isDMBased()) return null;
  const parent = channel.isThread() ? client.channels.cache.get(channel.parentId ?? "") : channel;
  return {
    id: channel.id,
    guildId: channel.guildId,
    isThread: channel.isThread(),
    parentId: channel.isThread() ? channel.parentId : null,
    isForum: parent !== undefined && FORUMS.includes(parent.type),
    locked: channel.isThread() && channel.locked === true,
    archived: channel.isThread() && channel.archived === true,
  };
}

async function ask(client: Client, channelId: string, onMiss: () => void): Promise<KnownChannel | null> {
  try {
    return described((await client.rest.get(Routes.channel(channelId))) as APIChannel, client);
  } catch (error) {
    onMiss();
    if (meansOutOfReach(error)) return null;
    throw error;
  }
}

function described(channel: APIChannel, client: Client): KnownChannel | null {
  if (!("guild_id" in channel) || channel.guild_id === undefined) return null;
  const isThread = THREADS.includes(channel.type);
  const parentId = isThread && "parent_id" in channel ? (channel.parent_id ?? null) : null;
  const parent = isThread ? client.channels.cache.get(parentId ?? "")?.type : channel.type;
  const state = "thread_metadata" in channel ? channel.thread_metadata : undefined;
  return {
    id: channel.id,
    guildId: channel.guild_id,
    isThread,
    parentId,
    isForum: parent !== undefined && FORUMS.includes(parent),
    locked: state?.locked === true,
    archived: state?.archived === true,
  };
}

function rolesOf(guild: Guild, userId: string): readonly string[] | undefined {
  const member = guild.members.cache.get(userId);
  return member?.roles.cache.map(({ id }) => id).filter((id) => id !== guild.id);
}

function rightsOf(guild: Guild) {
  return {
    id: guild.id,
    ownerId: guild.ownerId,
    roleBits: (roleId: string) => guild.roles.cache.get(roleId)?.permissions.bitfield ?? null,
  };
}

function overwritesOf(guild: Guild, channelId: string): Overwrites | undefined {
  const channel = guild.channels.cache.get(channelId);
  if (channel === undefined || channel.isThread()) return undefined;
  const entries = channel.permissionOverwrites.cache.map(
    ({ id, allow, deny }) => [id, { allow: allow.bitfield, deny: deny.bitfield }] as const,
  );
  return new Map(entries);
}
