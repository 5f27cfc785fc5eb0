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
import type { Services } from "../../../src/services.ts";
import { openStore } from "../../../src/store/open.ts";
import { messagesThatMayPing } from "../harness/mentions-off.ts";
import { checkBodies } from "../harness/openapi.ts";
import { Gates, type Heard, tinyCommands } from "./tiny-commands.ts";

export type LogLine = { readonly level: string; readonly fields: object; readonly message: string };

export type TinyBot = {
  readonly discord: LocalDiscord;
  readonly bot: Bot;
  readonly gates: Gates;
  readonly heard: Heard;
  readonly log: LogLine[];
  readonly services: Services;
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
  const commands = tinyCommands(gates, heard);
  const services = await storeServices();
  await deployCommands({ token: discord.token, api: discord.api, commands, print: () => undefined });
  const start = async () => {
    const bot = startBot({ token: discord.token, api: discord.api, commands, services, logger });
    ends.push(() => bot.stop());
    await bot.ready;
    return bot;
  };
  const bot = await start();
  const restart = async () => {
    await bot.stop();
    return start();
  };
  return { discord, bot, gates, heard, log, services, commands, restart };
}

export function listeningLog(): { readonly log: LogLine[]; readonly logger: Log } {
  const log: LogLine[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void log.push({ level, fields, message });
  return { log, logger: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") } };
}

/** The tiny commands use the settings alone; pipeline and loader are not there to be used. */
export async function storeServices(): Promise<Services> {
  const store = await openStore({
    dataDir: ":memory:",
    cacheDays: 1,
    onError: (error) => Promise.reject(error),
  });
  ends.push(() => store.close());
  const absent = (what: string) =>
    new Proxy({}, { get: () => Promise.reject(new Error(`The tiny commands have no ${what}.`)) });
  return { library: store.library, pipeline: absent("pipeline"), loader: absent("loader") } as Services;
}
