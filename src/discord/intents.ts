/** What we listen to. */
import { ApplicationFlags, GatewayIntentBits } from "discord-api-types/v10";

/** Interactions come without any intent; Guilds tells which servers we are in. Nothing privileged: no member list, no words. */
export const INTENTS = GatewayIntentBits.Guilds;

/** Intents that an application must be granted in the Developer Portal, where they are switched on under "Bot". */
export const PRIVILEGED: readonly {
  readonly intent: GatewayIntentBits;
  readonly name: string;
  readonly granted: number;
}[] = [
  {
    intent: GatewayIntentBits.GuildMembers,
    name: "Server Members Intent",
    granted: ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  },
  {
    intent: GatewayIntentBits.GuildPresences,
    name: "Presence Intent",
    granted: ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
  },
  {
    intent: GatewayIntentBits.MessageContent,
    name: "Message Content Intent",
    granted: ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
  },
];

/** Names of privileged intents in `intents` that the application was not granted. */
export function missingIntents(intents: number, applicationFlags: number): string[] {
  return PRIVILEGED.filter(
    ({ intent, granted }) => (intents & intent) !== 0 && (applicationFlags & granted) === 0,
  ).map(({ name }) => name);
}
