/** What an operator still has to do, in plain words: from the application, its flags and what the bot may do in its servers. Pure. */
import { type APIApplication, OAuth2Scopes, PermissionFlagsBits } from "discord-api-types/v10";
import type { BotPermission, Command } from "../command.ts";
import { missingIntents, WANTED_INTENTS } from "./intents.ts";

export type Standing = {
  readonly application: Pick<
    APIApplication,
    "id" | "flags" | "bot_require_code_grant" | "interactions_endpoint_url"
  >;
  /** The servers the bot is in, with what it may do there. */
  readonly guilds: readonly { readonly name: string; readonly permissions: bigint }[];
};

/** `invite` adds the bot to a server with exactly what `needs` lists; `missing` says one thing a sentence, with where to mend it. */
export type Advice = {
  readonly invite: string;
  readonly needs: readonly BotPermission[];
  readonly missing: readonly string[];
};

/** `intents` are those the bot would use. */
export function adviceFor(
  { application, guilds }: Standing,
  commands: readonly Command[],
  intents: number = WANTED_INTENTS,
): Advice {
  const needs = needsOf(commands);
  const invite = inviteLink(application.id, needs);
  const missing = [
    ...missingIntents(intents, application.flags).map(intentWords),
    ...SETTINGS.filter(({ wrong }) => wrong(application)).map(({ words }) => words),
    ...(guilds.length === 0 ? [`The bot is in no server yet. Open ${invite}`] : []),
    ...guilds.flatMap((guild) => permissionWords(guild, needs, invite)),
  ];
  return { invite, needs, missing };
}

// --- internal ---

/** Each permission once, with the first reason for it. Answering commands needs none at all. */
function needsOf(commands: readonly Command[]): BotPermission[] {
  const all = commands.flatMap(({ needs }) => needs ?? []);
  return all.filter(
    ({ permission }, index) => all.findIndex((need) => need.permission === permission) === index,
  );
}

/** Settings in the Developer Portal with which nothing works, and no error says so. */
const SETTINGS: readonly {
  readonly wrong: (application: Standing["application"]) => boolean;
  readonly words: string;
}[] = [
  {
    wrong: ({ interactions_endpoint_url: url }) => typeof url === "string" && url !== "",
    words:
      "The application sends its commands to an address of the web instead of this bot. Clear Interactions Endpoint URL in the Developer Portal → General Information.",
  },
  {
    wrong: ({ bot_require_code_grant: required }) => required,
    words:
      "The invite link can't work while Requires OAuth2 Code Grant is on. Switch it off in the Developer Portal → Bot.",
  },
];

function inviteLink(applicationId: string, needs: readonly BotPermission[]): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(bitsOf(needs)),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

function bitsOf(needs: readonly BotPermission[]): bigint {
  return needs.reduce((bits, { permission }) => bits | PermissionFlagsBits[permission], 0n);
}

function intentWords({ name, without }: ReturnType<typeof missingIntents>[number]): string {
  const goes = without === null ? "" : `: ${without}`;
  return `${name} is not granted${goes}. Switch it on in the Developer Portal → Bot → Privileged Gateway Intents.`;
}

function permissionWords(
  guild: Standing["guilds"][number],
  needs: readonly BotPermission[],
  invite: string,
): string[] {
  if ((guild.permissions & PermissionFlagsBits.Administrator) !== 0n) return [];
  const lacking = needs.filter(
    ({ permission }) => (guild.permissions & PermissionFlagsBits[permission]) === 0n,
  );
  if (lacking.length === 0) return [];
  const named = lacking.map(({ permission, reason }) => `${spaced(permission)} (${reason})`).join(", ");
  return [
    `In the server “${guild.name}” the bot lacks ${named}. Give its role that, or invite it again: ${invite}`,
  ];
}

/** "ManageMessages" is called Manage Messages in Discord. */
function spaced(permission: string): string {
  return permission.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ");
}
