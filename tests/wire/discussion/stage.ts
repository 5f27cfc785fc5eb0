/** The whole bot on a local Discord, for what is printed rather than tested: an article, a thread on it, and what is shown there. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { commands } from "../../../commands/index.ts";
import { guildHooks } from "../../../src/care/guild-hooks.ts";
import { startBot } from "../../../src/discord/client.ts";
import { deployCommands } from "../../../src/discord/deploy.ts";
import { openServices } from "../../../src/open-services.ts";
import { type LocalDiscord, startLocalDiscord } from "../../../src/playground/local-discord.ts";
import type { SeenMessage } from "../../../src/playground/people/seen-message.ts";

export type Stage = {
  readonly discord: LocalDiscord;
  /** Starts the bot anew on the same data. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** `reads`: may the bot read what is written in channels? */
export async function openStage({ reads }: { readonly reads: boolean }): Promise<Stage> {
  const discord = await startLocalDiscord({
    token: "a.bot.token",
    ...(reads ? {} : { privilegedIntents: [] }),
  });
  const dataDir = mkdtempSync(join(tmpdir(), "verbatim-"));
  let bot = await startedBot(discord, dataDir);
  return {
    discord,
    async restart() {
      await bot.stop();
      bot = await startedBot(discord, dataDir);
    },
    async close() {
      await bot.stop();
      await discord.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** The id of a thread on an article that a moderator added and a member opened. */
export async function openThreadOn(
  discord: LocalDiscord,
  file: { readonly name: string; readonly bytes: string | Buffer },
): Promise<string> {
  const moderator = discord.member("Moe", { permissions: ["ManageMessages", "ManageGuild"] });
  const added = await moderator.command("article add", { file });
  await added.finished();
  await (await moderator.press(added.reply, "Add")).finished();
  const ada = discord.member("Ada");
  await (await ada.command("discuss")).finished();
  await discord.quiet();
  return ada.threads("general")[0]!.id;
}

/** As its readers see it, with its buttons. */
export function print(message: SeenMessage): void {
  const text = message.plain.replaceAll(/[\u2066-\u2069]/gu, "").replaceAll("\n", "\n    ");
  const buttons = message.buttons.map(({ label }) => `[${label}]`).join(" ");
  process.stdout.write(`Verbatim: ${text}\n${buttons === "" ? "" : `    ${buttons}\n`}\n`);
}

// --- internal ---

async function startedBot(discord: LocalDiscord, dataDir: string): Promise<{ stop(): Promise<void> }> {
  await deployCommands({ token: discord.token, api: discord.api, commands, print: () => undefined });
  const logger = pino({ level: "silent" });
  const services = await openServices({ dataDir, cacheDays: 1, discordApi: discord.api, logger });
  const hooks = guildHooks(services.care, null);
  const bot = startBot({ token: discord.token, api: discord.api, commands, services, logger, ...hooks });
  await bot.ready;
  return {
    async stop() {
      await bot.stop();
      await services.close();
    },
  };
}
