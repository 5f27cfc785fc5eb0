/** The real bot with tiny commands, on a local Discord. Everything is ended after each test. */
import { afterEach, expect } from "vitest";
import type { Command } from "../../../src/command.ts";
import { type Bot, startBot } from "../../../src/discord/client.ts";
import { deployCommands } from "../../../src/discord/deploy.ts";
import type { Log } from "../../../src/discord/failure.ts";
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from "../../../src/playground/local-discord.ts";
import type { Standing } from "../../../src/reply.ts";
import type { ServicesAtHome } from "../../../src/services.ts";
import { openStore, type Store } from "../../../src/store/open.ts";
import { someContent } from "../../store/some-content.ts";
import { messagesThatMayPing } from "../harness/mentions-off.ts";
import { checkBodies } from "../harness/openapi.ts";
import { Gates, type Heard, tinyCommands } from "./tiny-commands.ts";
import { newTalk, type Talk, talk } from "./tiny-talk.ts";

export type LogLine = { readonly level: string; readonly fields: object; readonly message: string };

export type TinyBot = {
  readonly discord: LocalDiscord;
  readonly bot: Bot;
  readonly gates: Gates;
  readonly heard: Heard;
  readonly talk: Talk;
  /** What was told of servers. */
  readonly guilds: {
    readonly gone: string[];
    readonly known: { readonly ids: readonly string[]; readonly all: boolean }[];
  };
  readonly log: LogLine[];
  readonly services: ServicesAtHome & Store;
  readonly commands: readonly Command[];
  /** Stops this bot and starts another, as after an update. */
  restart(): Promise<Bot>;
};

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/**
 * A local Discord of its own, closed after the test. What was sent to it is then held against Discord's description of its
 * API, where that is at hand, and none of it may have pinged anyone.
 */
export async function openDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const bodies = checkBodies();
  const discord = await startLocalDiscord({
    ...options,
    ...(bodies === null ? {} : { onRequest: bodies.onRequest }),
  });
  ends.push(async () => {
    await discord.close();
    expect(bodies?.problems ?? []).toEqual([]);
    expect(messagesThatMayPing(discord.requests)).toEqual([]);
  });
  return discord;
}

/** Registers the tiny commands and joins. */
export async function startTinyBot(options: LocalDiscordOptions = {}): Promise<TinyBot> {
  const discord = await openDiscord(options);
  const gates = new Gates();
  const heard: Heard = { callers: [], submissions: [] };
  const { log, logger } = listeningLog();
  const services = await storeServices();
  const told = newTalk();
  told.standing = await anArticleIn(services, discord.guild.id);
  const guilds: TinyBot["guilds"] = { gone: [], known: [] };
  const commands = [...tinyCommands(gates, heard), talk(gates, told)];
  await deployCommands({ token: discord.token, api: discord.api, commands, print: () => undefined });
  const start = async () => {
    const bot = startBot({
      token: discord.token,
      api: discord.api,
      commands,
      services,
      logger,
      onGuildGone: (id) => void guilds.gone.push(id),
      onGuildsKnown: (ids, all) => void guilds.known.push({ ids, all }),
    });
    ends.push(() => bot.stop());
    await bot.ready;
    return bot;
  };
  const bot = await start();
  const restart = async () => {
    await bot.stop();
    return start();
  };
  return { discord, bot, gates, heard, talk: told, guilds, log, services, commands, restart };
}

/** A stored article, for what stands on one. */
async function anArticleIn({ library }: Store, guildId: string): Promise<Standing> {
  const content = someContent();
  const { article } = await library.add(guildId, { title: "The bridge", content, addedBy: "1" });
  const revision = await library.latest(guildId, article.id);
  if (revision === null) throw new Error("An article without a revision was stored.");
  return { revision, cited: [3, 4] };
}

export function listeningLog(): { readonly log: LogLine[]; readonly logger: Log } {
  const log: LogLine[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void log.push({ level, fields, message });
  return { log, logger: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") } };
}

/** The tiny commands use what is stored; pipeline and loader are not there to be used. */
export async function storeServices(): Promise<ServicesAtHome & Store> {
  const store = await openStore({
    dataDir: ":memory:",
    cacheDays: 1,
    onError: (error) => Promise.reject(error),
  });
  ends.push(() => store.close());
  const absent = (what: string) =>
    new Proxy({}, { get: () => Promise.reject(new Error(`The tiny commands have no ${what}.`)) });
  return { ...store, pipeline: absent("pipeline"), loader: absent("loader") } as ServicesAtHome & Store;
}
