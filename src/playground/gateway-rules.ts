/** What the gateway refuses and what it sends to whom: tables, from Discord's gateway reference. */
import { GatewayIntentBits as Intent } from "discord-api-types/v10";

/** How a connection ends, by what went wrong. */
export const CLOSE = {
  unknownOpcode: { code: 4001, reason: "Unknown opcode." },
  decodeError: { code: 4002, reason: "Error while decoding payload." },
  notAuthenticated: { code: 4003, reason: "Not authenticated." },
  authenticationFailed: { code: 4004, reason: "Authentication failed." },
  alreadyAuthenticated: { code: 4005, reason: "Already authenticated." },
  invalidSequence: { code: 4007, reason: "Invalid seq." },
  rateLimited: { code: 4008, reason: "Rate limited." },
  timedOut: { code: 4009, reason: "Session timed out." },
  invalidShard: { code: 4010, reason: "Invalid shard." },
  invalidVersion: { code: 4012, reason: "Invalid API version." },
  invalidIntents: { code: 4013, reason: "Invalid intent(s)." },
  disallowedIntents: { code: 4014, reason: "Disallowed intent(s)." },
} as const;
export type Close = (typeof CLOSE)[keyof typeof CLOSE];

/** One of these must be asked for to hear of an event. An event that is not listed reaches every session. */
export const INTENT_OF_EVENT: Readonly<Record<string, number>> = {
  GUILD_CREATE: Intent.Guilds,
  GUILD_UPDATE: Intent.Guilds,
  GUILD_DELETE: Intent.Guilds,
  GUILD_ROLE_CREATE: Intent.Guilds,
  GUILD_ROLE_UPDATE: Intent.Guilds,
  CHANNEL_CREATE: Intent.Guilds,
  CHANNEL_UPDATE: Intent.Guilds,
  CHANNEL_DELETE: Intent.Guilds,
  THREAD_CREATE: Intent.Guilds,
  THREAD_UPDATE: Intent.Guilds,
  THREAD_DELETE: Intent.Guilds,
  THREAD_MEMBERS_UPDATE: Intent.Guilds,
  GUILD_MEMBER_ADD: Intent.GuildMembers,
  GUILD_MEMBER_UPDATE: Intent.GuildMembers,
  MESSAGE_CREATE: Intent.GuildMessages,
  MESSAGE_UPDATE: Intent.GuildMessages,
  MESSAGE_DELETE: Intent.GuildMessages,
  MESSAGE_DELETE_BULK: Intent.GuildMessages,
  TYPING_START: Intent.GuildMessageTyping,
  MESSAGE_REACTION_ADD: Intent.GuildMessageReactions,
};

/** Intents that Discord must grant to the application first, by the setting that says so. */
export const PRIVILEGED = {
  messageContent: Intent.MessageContent,
  guildMembers: Intent.GuildMembers,
  guildPresences: Intent.GuildPresences,
} as const;

export const KNOWN_INTENTS: number = Object.values(Intent)
  .filter((bit): bit is Intent => typeof bit === "number")
  .reduce((bits, bit) => bits | bit, 0);

/** Bytes of one payload to the gateway, and payloads a minute. */
export const MOST_PAYLOAD_BYTES = 4096;
export const MOST_PAYLOADS_A_MINUTE = 120;
/** Events kept for a resume; a session that missed more is invalid. */
export const MOST_KEPT_EVENTS = 1000;
