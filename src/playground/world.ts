/** The state of the local Discord, and the one place through which everything that happens is announced. */
import type { Limits } from "./limits.ts";
import { EVERYONE, permissionsOf } from "./permissions.ts";
import { REFUSALS, Refusal } from "./refusal.ts";
import { newSnowflake } from "./snowflake.ts";
import type {
  Channel,
  ChannelKind,
  CommandScope,
  Guild,
  Interaction,
  Member,
  Role,
  StoredCommand,
  StoredMessage,
  Upload,
  User,
} from "./state.ts";

/** Something that happened, under the gateway's name for it. `data` is the gateway's JSON. */
export type WorldEvent = {
  readonly name: string;
  readonly guildId: string;
  readonly channelId: string | null;
  /** The one member who may know; null: all who see the channel. The bot's gateway never carries these. */
  readonly visibleTo: string | null;
  readonly data: unknown;
  /** For messages: what the gateway blanks without the Message Content intent. */
  readonly message: StoredMessage | null;
};

export type BotSettings = {
  readonly token: string;
  readonly applicationId: string;
  readonly name: string;
  /** Whether the application was granted each privileged intent. */
  readonly messageContent: boolean;
  readonly guildMembers: boolean;
  readonly guildPresences: boolean;
};

export class World {
  readonly bot: User;
  readonly settings: BotSettings;
  readonly limits: Limits;
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly commands = new Map<CommandScope, StoredCommand[]>();
  readonly interactions = new Map<string, Interaction>();
  readonly uploads = new Map<string, Upload>();
  /** `http://host:port`, known once the server listens. */
  origin = "";
  private readonly listeners = new Set<(event: WorldEvent) => void>();

  constructor(settings: BotSettings, limits: Limits) {
    this.settings = settings;
    this.limits = limits;
    this.bot = this.addUser(settings.name, true, settings.applicationId);
  }

  /** Tells of everything that happens from now on. Returns what ends it. */
  listen(listener: (event: WorldEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(
    event: Omit<WorldEvent, "visibleTo" | "message"> & Partial<Pick<WorldEvent, "visibleTo" | "message">>,
  ): void {
    for (const listener of this.listeners) listener({ visibleTo: null, message: null, ...event });
  }

  addUser(displayName: string, bot: boolean, id = newSnowflake()): User {
    const username = displayName.toLowerCase().replaceAll(/[^a-z0-9_.]/g, "_");
    const user: User = { id, username, displayName, bot };
    this.users.set(id, user);
    return user;
  }

  /** A server with its bot. Its first owner is a user that nobody plays. */
  addGuild(name: string, botPermissions: bigint, id: string = newSnowflake()): Guild {
    const guild: Guild = {
      id,
      name,
      ownerId: this.addUser("founder", false).id,
      locale: "en-GB",
      roles: new Map(),
      members: new Map(),
      channels: new Map(),
    };
    guild.roles.set(id, { id, name: "@everyone", permissions: EVERYONE, position: 0, managed: false });
    this.guilds.set(id, guild);
    const botRole = addRole(guild, this.settings.name, botPermissions, true);
    this.addMember(guild, this.bot).roles.add(botRole.id);
    return guild;
  }

  addMember(guild: Guild, user: User): Member {
    const member: Member = { user, roles: new Set(), joinedAt: new Date().toISOString(), locale: "en-GB" };
    guild.members.set(user.id, member);
    return member;
  }

  /** Throws Unknown Channel. */
  channel(id: string): Channel {
    for (const guild of this.guilds.values()) {
      const channel = guild.channels.get(id);
      if (channel !== undefined) return channel;
    }
    throw new Refusal(REFUSALS.unknownChannel);
  }

  /** Takes a channel away, and its threads with it. Tells nobody. */
  removeChannel({ id, guildId }: Channel): void {
    const { channels } = this.guild(guildId);
    for (const one of [...channels.values()])
      if (one.id === id || one.parentId === id) channels.delete(one.id);
  }

  /** Throws Unknown Guild. */
  guild(id: string): Guild {
    const guild = this.guilds.get(id);
    if (guild === undefined) throw new Refusal(REFUSALS.unknownGuild);
    return guild;
  }

  /** Throws Unknown Member. */
  member(guildId: string, userId: string): Member {
    const member = this.guild(guildId).members.get(userId);
    if (member === undefined) throw new Refusal(REFUSALS.unknownMember);
    return member;
  }

  /** A message of a channel that `userId` can see; else throws Unknown Message. */
  message(channel: Channel, id: string, userId: string | null): StoredMessage {
    const stored = channel.messages.get(id);
    if (stored === undefined || (stored.visibleTo !== null && stored.visibleTo !== userId)) {
      throw new Refusal(REFUSALS.unknownMessage);
    }
    return stored;
  }

  /** Whoever is not in the server may do nothing there. */
  permissions(userId: string, channel: Channel): bigint {
    const guild = this.guild(channel.guildId);
    const member = guild.members.get(userId);
    return member === undefined ? 0n : permissionsOf(guild, member, channel);
  }

  /** Servers that the bot is in. */
  botGuilds(): Guild[] {
    return [...this.guilds.values()].filter((guild) => guild.members.has(this.bot.id));
  }

  /** All commands that a guild offers: its own, then the application's. */
  commandsIn(guildId: string): StoredCommand[] {
    return [...(this.commands.get(guildId) ?? []), ...(this.commands.get("global") ?? [])];
  }
}

export function addRole(guild: Guild, name: string, permissions: bigint, managed = false): Role {
  const role: Role = { id: newSnowflake(), name, permissions, position: guild.roles.size, managed };
  guild.roles.set(role.id, role);
  return role;
}

export function addChannel(guild: Guild, name: string, kind: ChannelKind = "text"): Channel {
  const channel: Channel = {
    kind,
    id: newSnowflake(),
    guildId: guild.id,
    name,
    topic: null,
    position: guild.channels.size,
    parentId: null,
    thread: null,
    overwrites: new Map(),
    messages: new Map(),
    slowmodeSeconds: 0,
  };
  guild.channels.set(channel.id, channel);
  return channel;
}
