/** What discord.js keeps in memory: as little as it allows, so that memory does not grow with the servers' talk. */
import { type CacheWithLimitsOptions, Options, type SweeperOptions } from "discord.js";

/** Guilds, channels and roles cannot be limited (discord.js needs them); all that members do is not kept. */
export function makeCaches() {
  return Options.cacheWithLimits(LIMITS);
}

/** Once an hour. Threads are channels to discord.js, and may come by thousands. */
export const SWEEPERS: SweeperOptions = {
  threads: { interval: 3_600, lifetime: 3_600 },
  users: { interval: 3_600, filter: () => (user) => user.id !== user.client.user.id },
  guildMembers: { interval: 3_600, filter: () => (member) => member.id !== member.client.user.id },
};

// --- internal ---

/** Our own member is kept: it says what we may do in a server. */
const OWN_MEMBER = {
  maxSize: 50,
  keepOverLimit: (member: { id: string; client: { user: { id: string } } }) =>
    member.id === member.client.user.id,
};

const LIMITS: CacheWithLimitsOptions = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 100,
  GuildInviteManager: 0,
  GuildMemberManager: OWN_MEMBER,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 100,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 100,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
  VoiceStateManager: 0,
};
