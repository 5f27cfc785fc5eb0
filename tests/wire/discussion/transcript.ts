/**
 * Prints a discussion of ten turns as its readers see it, with the whole bot on a local Discord: `node src/launch.mjs
 * ../tests/wire/discussion/transcript.ts [FILE] [--without-content] [--restart] [--drop]`. Without a file: the seed article that
 * VERBATIM_SHARED has. `--without-content`: the bot may not read messages, so people mention it, reply to it, press its button and use
 * `/ask`. `--restart`, `--drop`: after the fifth turn the bot is started anew, or its connection drops.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { commands } from "../../../commands/index.ts";
import { guildHooks } from "../../../src/care/guild-hooks.ts";
import { startBot } from "../../../src/discord/client.ts";
import { deployCommands } from "../../../src/discord/deploy.ts";
import { openServices } from "../../../src/open-services.ts";
import { type LocalDiscord, startLocalDiscord } from "../../../src/playground/local-discord.ts";
import type { Person } from "../../../src/playground/people/person.ts";
import type { SeenMessage } from "../../../src/playground/people/seen-message.ts";
import { askBy, type Way, waysWithoutReading } from "./ways.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const seed = join(
  resolve(root, process.env.VERBATIM_SHARED ?? "../shared"),
  "articles/seed-putin-foreign-troops.txt",
);

const turns = [
  "What did Putin warn about?",
  "Where did he say that?",
  "What did Zelensky announce?",
  "How many personnel would they involve?",
  "What did he say about Putin's offer?",
  "What did Macron suggest?",
  "And what did he clarify later?",
  "Who is Costa?",
  "What is the second quote?",
  "How old is he?",
];

const said: Readonly<Record<Way, string>> = {
  message: "",
  mention: " (mentions the bot)",
  reply: " (replies to it)",
  button: " (presses Ask)",
  command: " (uses /ask)",
};

/** In ms. */
const patience = 10_000;

process.exitCode = await main(process.argv.slice(2));

// --- internal ---

async function main(words: readonly string[]): Promise<number> {
  const file = words.find((word) => !word.startsWith("--")) ?? seed;
  if (!existsSync(file)) {
    process.stderr.write(`There is no ${file}. Name a text file, or set VERBATIM_SHARED.\n`);
    return 1;
  }
  const reads = !words.includes("--without-content");
  const discord = await startLocalDiscord({
    token: "a.bot.token",
    ...(reads ? {} : { privilegedIntents: [] }),
  });
  const dataDir = mkdtempSync(join(tmpdir(), "verbatim-"));
  let bot = await started(discord, dataDir);
  const between = async (turn: number): Promise<void> => {
    if (turn !== 5) return;
    if (words.includes("--restart")) {
      await bot.stop();
      bot = await started(discord, dataDir);
      process.stdout.write("— the bot was started anew —\n\n");
    }
    if (words.includes("--drop")) {
      discord.dropConnections();
      process.stdout.write("— the connection dropped —\n\n");
    }
  };
  try {
    const thread = await opened(discord, readFileSync(file, "utf8"));
    await talk(discord, thread, reads, between);
    return 0;
  } finally {
    await bot.stop();
    await discord.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function started(discord: LocalDiscord, dataDir: string): Promise<{ stop(): Promise<void> }> {
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

async function opened(discord: LocalDiscord, text: string): Promise<string> {
  const moe = discord.member("Moe", { permissions: ["ManageMessages"] });
  const added = await moe.command("article add", { file: { name: "article.txt", bytes: text } });
  await added.finished();
  await (await moe.press(added.reply, "Add")).finished();
  const ada = discord.member("Ada");
  await (await ada.command("discuss")).finished();
  await discord.quiet();
  return ada.threads("general")[0]!.id;
}

async function talk(
  discord: LocalDiscord,
  thread: string,
  reads: boolean,
  between: (turn: number) => Promise<void>,
): Promise<void> {
  const people = [discord.member("Ada"), discord.member("Ben")] as const;
  let last = people[0].messages(thread).at(-1)!;
  print(last);
  for (const [turn, words] of turns.entries()) {
    await between(turn);
    const person = people[turn % 2]!;
    const way = reads ? "message" : waysWithoutReading[turn % waysWithoutReading.length]!;
    process.stdout.write(`${person.user.displayName}${said[way]}: ${words}\n\n`);
    last = await askBy(way, words, { discord, person, thread, last }, (question) =>
      answerTo(person, thread, question),
    );
    print(last);
  }
}

async function answerTo(person: Person, thread: string, question: SeenMessage): Promise<SeenMessage> {
  for (const begun = Date.now(); Date.now() - begun < patience; ) {
    const answer = person
      .messages(thread)
      .find(({ raw }) => raw.message_reference?.message_id === question.id);
    if (answer) return answer;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`“${question.plain}” was not answered within ${patience} ms.`);
}

function print(message: SeenMessage): void {
  const text = message.plain.replaceAll(/[\u2066-\u2069]/gu, "").replaceAll("\n", "\n    ");
  const buttons = message.buttons.map(({ label }) => `[${label}]`).join(" ");
  process.stdout.write(`Verbatim: ${text}\n${buttons === "" ? "" : `    ${buttons}\n`}\n`);
}
