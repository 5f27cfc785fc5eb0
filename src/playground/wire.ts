/** State as Discord's JSON: what its API and gateway say of users, members, channels, guilds. */
import { permissionsOf } from "./permissions.ts";
import type { Channel, ChannelKind, Guild, Member, Role, User } from "./state.ts";
import type { World } from "./world.ts";

export function userJson(user: User) {
  return {
    id: user.id,
    username: user.username,
    global_name: user.bot ? null : user.displayName,
    discriminator: user.bot ? "0001" : "0",
    avatar: null,
    bot: user.bot,
    system: false,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

/** The bot of itself. */
export function ownUserJson(user: User) {
  return { ...userJson(user), email: null, verified: true, mfa_enabled: false, locale: "en-GB" };
}

/** A member without its user, as messages carry it. */
export function bareMemberJson(member: Member) {
  return {
    roles: [...member.roles],
    joined_at: member.joinedAt,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: 0,
  };
}

export function memberJson(member: Member) {
  return { ...bareMemberJson(member), user: userJson(member.user) };
}

/** As interactions carry it: with the permissions in that channel. */
export function memberInChannelJson(guild: Guild, member: Member, channel: Channel) {
  return { ...memberJson(member), permissions: permissionsOf(guild, member, channel).toString() };
}

export function roleJson(role: Role) {
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: role.permissions.toString(),
    managed: role.managed,
    mentionable: false,
    flags: 0,
  };
}

export function channelJson(channel: Channel) {
  return channel.thread === null ? textChannelJson(channel) : threadJson(channel);
}

/** The part of a channel that an interaction carries, with the member's permissions there. */
export function channelOfInteractionJson(channel: Channel, permissions: bigint) {
  return { ...channelJson(channel), permissions: permissions.toString() };
}

export function threadMemberJson(channel: Channel, userId: string) {
  return { id: channel.id, user_id: userId, join_timestamp: channel.thread?.createdAt ?? "", flags: 0 };
}

export function guildJson(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: "deprecated",
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    widget_enabled: false,
    widget_channel_id: null,
    max_presences: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    incidents_data: null,
    nsfw: false,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    features: [],
    emojis: [],
    stickers: [],
    roles: [...guild.roles.values()].map(roleJson),
  };
}

/** GUILD_CREATE: the guild with what a bot may know of it at once. Members are the bot and those it can be told of. */
export function guildCreateJson(world: World, guild: Guild) {
  const bot = world.member(guild.id, world.bot.id);
  const visible = [...guild.channels.values()].filter(
    (channel) => (permissionsOf(guild, bot, channel) & 0x400n) !== 0n,
  );
  return {
    ...guildJson(guild),
    joined_at: bot.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [memberJson(bot)],
    channels: [...guild.channels.values()].filter((channel) => channel.thread === null).map(channelJson),
    threads: visible
      .filter((channel) => channel.thread !== null && !channel.thread.archived)
      .map(channelJson),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function applicationJson(world: World) {
  return {
    id: world.settings.applicationId,
    name: world.settings.name,
    icon: null,
    description: "",
    summary: "",
    type: null,
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: applicationFlags(world),
    flags_new: String(applicationFlags(world)),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    bot: userJson(world.bot),
    owner: userJson(world.bot),
    team: null,
    approximate_guild_count: world.botGuilds().length,
  };
}

/** GATEWAY_PRESENCE_LIMITED, GATEWAY_GUILD_MEMBERS_LIMITED, GATEWAY_MESSAGE_CONTENT_LIMITED. */
export function applicationFlags({ settings }: World): number {
  return (
    (settings.guildPresences ? 1 << 13 : 0) |
    (settings.guildMembers ? 1 << 15 : 0) |
    (settings.messageContent ? 1 << 19 : 0)
  );
}

// --- internal ---

/** Discord's numbers. */
const CHANNEL_TYPES: Readonly<Record<ChannelKind, number>> = {
  text: 0,
  voice: 2,
  announcement: 5,
  forum: 15,
};

function textChannelJson(channel: Channel) {
  return {
    id: channel.id,
    type: CHANNEL_TYPES[channel.kind],
    guild_id: channel.guildId,
    name: channel.name,
    topic: channel.topic,
    position: channel.position,
    parent_id: null,
    nsfw: false,
    rate_limit_per_user: channel.slowmodeSeconds,
    last_message_id: lastMessageId(channel),
    flags: 0,
    ...(channel.kind === "forum" ? FORUM_FIELDS : {}),
    permission_overwrites: [...channel.overwrites].map(([id, { kind, allow, deny }]) => ({
      id,
      type: kind === "role" ? 0 : 1,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
  };
}

const FORUM_FIELDS = {
  available_tags: [],
  default_reaction_emoji: null,
  default_sort_order: null,
  default_forum_layout: 0,
};

function threadJson(channel: Channel) {
  const thread = channel.thread as NonNullable<Channel["thread"]>;
  const messages = [...channel.messages.values()].filter((message) => message.visibleTo === null).length;
  return {
    id: channel.id,
    type: thread.private ? 12 : channel.kind === "announcement" ? 10 : 11,
    guild_id: channel.guildId,
    parent_id: channel.parentId,
    owner_id: thread.ownerId,
    name: channel.name,
    last_message_id: lastMessageId(channel),
    message_count: messages,
    total_message_sent: messages,
    member_count: thread.members.size,
    rate_limit_per_user: channel.slowmodeSeconds,
    flags: 0,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: thread.archiveChangedAt,
      create_timestamp: thread.createdAt,
    },
  };
}

function lastMessageId(channel: Channel): string | null {
  return [...channel.messages.values()].findLast((message) => message.visibleTo === null)?.data.id ?? null;
}
