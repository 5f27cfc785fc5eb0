/** Bots, each a process of its own on a local Discord of its own: the bare one with whatever answer, and ours as `npm start` runs it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "../../commands/index.ts";
import { deployCommands } from "../../src/discord/deploy.ts";
import { type LocalDiscord, startLocalDiscord } from "../../src/playground/local-discord.ts";

export type Kind = "bare" | "ours";
export type RunningBot = {
  readonly discord: LocalDiscord;
  /** From the start of the process to the bot being online, in milliseconds. */
  readonly toReady: number;
  stop(): Promise<void>;
};

/** `settings`: more of the environment. */
export async function startProcess(
  kind: Kind,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
  const discord = await startLocalDiscord({});
  await deployCommands({ token: discord.token, api: discord.api, commands, print: () => undefined });
  const dataDir = await mkdtemp(join(tmpdir(), "verbatim-bench-"));
  const start = performance.now();
  const bot = spawn(process.execPath, [...scripts[kind]], {
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATA_DIR: dataDir,
      LOG_LEVEL: "error",
      ...settings,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await Promise.race([discord.botOnline(), endedEarly(bot)]);
  const toReady = performance.now() - start;
  return {
    discord,
    toReady,
    async stop() {
      if (bot.exitCode === null) {
        bot.kill("SIGTERM");
        await once(bot, "exit");
      }
      await discord.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

// --- internal ---

const scripts: Readonly<Record<Kind, readonly string[]>> = {
  bare: ["tests/bench/bare-bot.ts"],
  ours: ["src/launch.mjs", "./main.ts"],
};

async function endedEarly(bot: ChildProcess): Promise<never> {
  const [code] = await once(bot, "exit");
  throw new Error(`The bot ended with ${code} before it was online.`);
}
