/** Composition root of the bot: with a token it joins Discord, without one it opens the playground. */
import path from "node:path";
import { type Logger, pino } from "pino";
import { commands } from "../commands/index.ts";
import { guildHooks } from "./care/guild-hooks.ts";
import { type Config, readConfig } from "./config.ts";
import { adviceFor } from "./discord/advice.ts";
import { type Bot, startBot } from "./discord/client.ts";
import { deployCommands } from "./discord/deploy.ts";
import { readStanding } from "./discord/standing.ts";
import { UserError } from "./errors.ts";
import { openServices } from "./open-services.ts";
import type { Playground } from "./playground/start-playground.ts";

try {
  const config = readConfig();
  const logger = pino({ level: config.logLevel });
  await (config.discordToken
    ? runOnDiscord(config, config.discordToken, logger)
    : runPlayground(config, logger));
} catch (fault) {
  if (!(fault instanceof UserError)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}

// --- internal ---

async function runOnDiscord(config: Config, token: string, logger: Logger): Promise<void> {
  const services = await openServices({ ...config, logger });
  print("Joining Discord …");
  const hooks = guildHooks(services.care, null);
  const bot = startBot({ token, api: config.discordApi, commands, services, logger, ...hooks });
  const stop = stopOnce(logger, [bot.stop, services.close]);
  try {
    await bot.ready;
  } catch (fault) {
    await stop();
    throw fault;
  }
  services.care.start(bot.services.chat);
  await printAdvice(bot);
  process.exitCode = (await bot.ended) ? 1 : 0;
  await stop();
}

async function printAdvice(bot: Bot): Promise<void> {
  const { invite, missing } = adviceFor(await readStanding(bot.client), commands);
  print(`Invite the bot: ${invite}`);
  for (const sentence of missing) print(sentence);
}

async function runPlayground(config: Config, logger: Logger): Promise<void> {
  const playground = await openPlayground(config.httpPort);
  try {
    await joinPlayground(config, playground, logger);
  } catch (fault) {
    // An open page without its bot would keep the process alive and help nobody.
    await playground.close();
    throw fault;
  }
  print(`The playground is open: ${playground.url}`);
  print(
    "It is a local Discord with the real bot in it and three sample articles. Try /summary. Ctrl-C ends it.",
  );
}

async function joinPlayground(config: Config, playground: Playground, logger: Logger): Promise<void> {
  const { discord } = playground;
  const services = await openServices({
    // Kept apart from a real bot's library: nothing of the playground may turn up in a server.
    dataDir: path.join(config.dataDir, "playground"),
    cacheDays: config.cacheDays,
    cacheEntries: config.cacheEntries,
    claude: config.claude,
    spending: config.spending,
    limits: config.limits,
    discordApi: discord.api,
    logger,
  });
  const { addSamples } = await import("./playground/add-samples.ts");
  await addSamples(services, discord.guild.id);
  const hooks = guildHooks(services.care, null);
  const bot = startBot({ token: discord.token, api: discord.api, commands, services, logger, ...hooks });
  stopOnce(logger, [bot.stop, playground.close, services.close]);
  await Promise.all([
    bot.ready,
    deployCommands({ token: discord.token, api: discord.api, commands, print: (line) => logger.debug(line) }),
  ]);
  services.care.start(bot.services.chat);
}

/** Loaded only here, so that a bot on Discord starts without it. */
async function openPlayground(port: number): Promise<Playground> {
  const { startPlayground } = await import("./playground/start-playground.ts");
  try {
    return await startPlayground({ port });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EADDRINUSE") throw fault;
    throw new UserError(
      `Port ${port} is taken by another program. Set HTTP_PORT to another one, or to 0 for any that is free.`,
    );
  }
}

/** On a signal, and when called: each part once, in order. A second signal ends the process at once. */
function stopOnce(logger: Logger, parts: readonly (() => Promise<void>)[]): () => Promise<void> {
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= parts.reduce((before, part) => before.then(part), Promise.resolve());
    return stopping;
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      logger.info({ signal }, "stopping");
      stop().then(
        () => process.exit(0),
        (fault: unknown) => {
          logger.error({ fault: String(fault) }, "stopping failed");
          process.exit(1);
        },
      );
    });
  }
  return stop;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
