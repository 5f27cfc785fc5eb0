/**
 * `npm run transcript -- [FILE] [--without-content] [--restart] [--drop] [--recap]` prints a discussion of ten turns as its readers see
 * it, with the whole bot on a local Discord. Without a file: the seed article that VERBATIM_SHARED has. `--recap`: sixty messages about
 * an article of our own, and their recap. `--without-content`: the bot may not read messages, so people mention it, reply to it, press its button and use
 * `/ask`. `--restart`, `--drop`: after the fifth turn the bot is started anew, or its connection drops.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { LocalDiscord } from "../../../src/playground/local-discord.ts";
import type { Person } from "../../../src/playground/people/person.ts";
import type { SeenMessage } from "../../../src/playground/people/seen-message.ts";
import { barrierTalk } from "../../recap/barrier-talk.ts";
import { openStage, openThreadOn, print, type Stage } from "./stage.ts";
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
  if (words.includes("--recap")) return recapped();
  const file = words.find((word) => !word.startsWith("--")) ?? seed;
  if (!existsSync(file)) {
    process.stderr.write(`There is no ${file}. Name a text file, or set VERBATIM_SHARED.\n`);
    return 1;
  }
  const reads = !words.includes("--without-content");
  const stage = await openStage({ reads });
  try {
    const thread = await openThreadOn(stage.discord, { name: "article.txt", bytes: readFileSync(file) });
    await talk(stage.discord, thread, reads, (turn) => trouble(turn, words, stage));
    return 0;
  } finally {
    await stage.close();
  }
}

/** Sixty messages about an article of our own, three of them wrong about it, and what the bot makes of them by rule. */
async function recapped(): Promise<number> {
  const stage = await openStage({ reads: true });
  const { discord } = stage;
  try {
    const bytes = readFileSync(new URL("src/playground/samples/harbour-barrier.html", `file://${root}`));
    const thread = await openThreadOn(discord, { name: "harbour-barrier.html", bytes });
    await (await discord.member("Moe").command("settings", { recap: "on" })).finished();
    for (const { by, words } of barrierTalk) {
      discord.member(by).say(thread, words);
      process.stdout.write(`${by}: ${words}\n`);
    }
    process.stdout.write("\n");
    await discord.quiet();
    print((await (await discord.member("Ada").command("recap", {}, { channel: thread })).finished()).reply);
    return 0;
  } finally {
    await stage.close();
  }
}

async function trouble(turn: number, words: readonly string[], stage: Stage): Promise<void> {
  if (turn !== 5) return;
  if (words.includes("--restart")) {
    await stage.restart();
    process.stdout.write("— the bot was started anew —\n\n");
  }
  if (words.includes("--drop")) {
    stage.discord.dropConnections();
    process.stdout.write("— the connection dropped —\n\n");
  }
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
