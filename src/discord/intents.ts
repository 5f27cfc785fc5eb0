/** What we listen to. */
import { ApplicationFlags, GatewayIntentBits } from "discord-api-types/v10";

/**
 * Interactions come without any intent. Guilds tells which servers and threads there are; GuildMessages, that somebody wrote
 * in a thread, with the words of those who mention us. Message Content, all words: only where it was granted.
 */
export const WANTED_INTENTS =
  GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.MessageContent;

/** Intents that an application must be granted in the Developer Portal, where they are switched on under "Bot". */
export const PRIVILEGED: readonly {
  readonly intent: GatewayIntentBits;
  readonly name: string;
  readonly granted: number;
  /** What goes without it; left out: nothing does. */
  readonly without?: string;
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
    without:
      "questions in threads are read only where they mention the bot or answer it with the ping on, and /recap stays off",
  },
];

/** Intents to ask for: one that was not granted would close the connection for good (4014). */
export function grantedIntents(applicationFlags: number): number {
  return PRIVILEGED.filter(({ granted }) => (applicationFlags & granted) === 0).reduce(
    (intents, { intent }) => intents & ~intent,
    WANTED_INTENTS,
  );
}

export function readsMessages(intents: number): boolean {
  return (intents & GatewayIntentBits.MessageContent) !== 0;
}

/** Privileged intents in `intents` that the application was not granted. */
export function missingIntents(
  intents: number,
  applicationFlags: number,
): { readonly name: string; readonly without: string | null }[] {
  return PRIVILEGED.filter(
    ({ intent, granted }) => (intents & intent) !== 0 && (applicationFlags & granted) === 0,
  ).map(({ name, without }) => ({ name, without: without ?? null }));
}
