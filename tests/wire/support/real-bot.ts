/** The bot as `npm start` makes it, with all its parts, on a local Discord of the test's own. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { commands } from "../../../commands/index.ts";
import { guildHooks } from "../../../src/care/guild-hooks.ts";
import { startBot } from "../../../src/discord/client.ts";
import { deployCommands } from "../../../src/discord/deploy.ts";
import { type OpenServices, openServices } from "../../../src/open-services.ts";
import type { LocalDiscord, LocalDiscordOptions } from "../../../src/playground/local-discord.ts";
import { openDiscord } from "./tiny-bot.ts";

export type RealBot = {
  readonly discord: LocalDiscord;
  readonly services: () => OpenServices;
  /** What it keeps. */
  readonly dataDir: string;
  /** Ends the process's part of it, as `kill` would, and starts anew on the same data. `away`: what happens in between. */
  restart(away?: () => void): Promise<void>;
};

/** `network`: a web of the test's own, where addresses lead to loopback. `claude`, `spending`: an engine that writes. */
type Parts = Pick<Parameters<typeof openServices>[0], "claude" | "network" | "spending">;

export async function startRealBot(options: LocalDiscordOptions = {}, parts: Parts = {}): Promise<RealBot> {
  const dataDir = await mkdtemp(join(tmpdir(), "verbatim-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const discord = await openDiscord(options);
  await deployCommands({ token: discord.token, api: discord.api, commands, print: () => undefined });
  const logger = pino({ level: "silent" });
  const start = async () => {
    const services = await openServices({
      dataDir,
      cacheDays: 1,
      discordApi: discord.api,
      logger,
      ...parts,
    });
    const hooks = guildHooks(services.care, null);
    const bot = startBot({ token: discord.token, api: discord.api, commands, services, logger, ...hooks });
    await bot.ready;
    services.care.start(bot.services.chat);
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
    dataDir,
    async restart(away) {
      await end();
      away?.();
      running = await start();
    },
  };
}
