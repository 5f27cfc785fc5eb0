/** The bot as `npm start` makes it, with all its parts, on a local Discord of the test's own. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { commands } from "../../../commands/index.ts";
import { startBot } from "../../../src/discord/client.ts";
import { deployCommands } from "../../../src/discord/deploy.ts";
import { type OpenServices, openServices } from "../../../src/open-services.ts";
import type { LocalDiscord, LocalDiscordOptions } from "../../../src/playground/local-discord.ts";
import { openDiscord } from "./tiny-bot.ts";

export type RealBot = {
  readonly discord: LocalDiscord;
  readonly services: () => OpenServices;
  /** Ends the process's part of it, as `kill` would, and starts anew on the same data. */
  restart(): Promise<void>;
};

export async function startRealBot(options: LocalDiscordOptions = {}): Promise<RealBot> {
  const dataDir = await mkdtemp(join(tmpdir(), "verbatim-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const discord = await openDiscord(options);
  await deployCommands({ token: discord.token, api: discord.api, commands, print: () => undefined });
  const logger = pino({ level: "silent" });
  const start = async () => {
    const services = await openServices({ dataDir, cacheDays: 1, discordApi: discord.api, logger });
    const bot = startBot({ token: discord.token, api: discord.api, commands, services, logger });
    await bot.ready;
    return { services, bot };
  };
  let running = await start();
  const end = async () => {
    await running.bot.stop();
    await running.services.close();
  };
  onTestFinished(end);
  return {
    discord,
    services: () => running.services,
    async restart() {
      await end();
      running = await start();
    },
  };
}
