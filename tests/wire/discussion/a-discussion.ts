/** A discussion on the local Discord with the whole bot: an article, a thread on it, and people who ask. */
import { expect } from "vitest";
import type { LocalDiscordOptions } from "../../../src/playground/local-discord.ts";
import type { Person } from "../../../src/playground/people/person.ts";
import type { SeenMessage } from "../../../src/playground/people/seen-message.ts";
import { type RealBot, startRealBot } from "../support/real-bot.ts";

export type Discussed = {
  readonly bot: RealBot;
  readonly ada: Person;
  readonly thread: string;
  readonly opening: SeenMessage;
};

/** Adds the text as an article and opens a discussion of it. */
export async function aDiscussion(
  article: { readonly title: string; readonly text: string },
  options: LocalDiscordOptions = {},
): Promise<Discussed> {
  const bot = await startRealBot(options);
  await addArticle(bot, article);
  const ada = bot.discord.member("Ada");
  const opened = await ada.command("discuss");
  await opened.finished();
  await expect.poll(() => ada.threads("general"), patient).toHaveLength(1);
  const thread = ada.threads("general")[0]!.id;
  await expect.poll(() => ada.messages(thread).length, patient).toBeGreaterThan(0);
  return { bot, ada, thread, opening: ada.messages(thread).at(-1)! };
}

export async function addArticle(
  { discord }: RealBot,
  { title, text }: { readonly title: string; readonly text: string },
): Promise<void> {
  const moe = discord.member("Moe", { permissions: ["ManageMessages"] });
  const added = await moe.command("article add", { title, file: { name: "article.txt", bytes: text } });
  await added.finished();
  await (await moe.press(added.reply, "Add")).finished();
}

/** Waits for what the whole bot does over a socket, on a busy machine. */
export const patient = { timeout: 15_000, interval: 20 } as const;

/** As a reader sees it, without the isolates. */
export const read = (message: SeenMessage): string => message.plain.replaceAll(/[\u2066-\u2069]/gu, "");

/** Our answer to a message, once it is there. */
export async function answerTo(person: Person, thread: string, question: SeenMessage): Promise<SeenMessage> {
  const find = () =>
    person
      .messages(thread)
      .find(
        ({ raw, isDeleted }) =>
          !isDeleted && raw.message_reference?.message_id === question.id && raw.author.bot,
      );
  await expect.poll(find, patient).toBeDefined();
  return find()!;
}

/** Asks by a plain message and gives the answer as read. */
export async function ask(person: Person, thread: string, words: string): Promise<string> {
  return read(await answerTo(person, thread, person.say(thread, words)));
}

/** Asks by the button of a message, as whoever has no right to be read does. */
export async function askByButton(person: Person, message: SeenMessage, words: string): Promise<SeenMessage> {
  const pressed = await person.press(message, "Ask");
  const answer = await person.submit(pressed.modal, { "Your question": words });
  await answer.finished();
  return answer.reply;
}
