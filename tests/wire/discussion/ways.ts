/** The ways of asking in a discussion: a plain message where the bot may read it, and four that work where it may not. */
import type { LocalDiscord } from "../../../src/playground/local-discord.ts";
import type { Person } from "../../../src/playground/people/person.ts";
import type { SeenMessage } from "../../../src/playground/people/seen-message.ts";

export type Way = "message" | "mention" | "reply" | "button" | "command";
/** Those that need no intent, in turn. */
export const waysWithoutReading: readonly Way[] = ["mention", "reply", "button", "command"];

type Place = {
  readonly discord: LocalDiscord;
  readonly person: Person;
  readonly thread: string;
  /** Our message before: what is replied to, and whose button is pressed. */
  readonly last: SeenMessage;
};

/** Asks, and gives our answer. `answered` waits for the answer to a message. */
export async function askBy(
  way: Way,
  words: string,
  { discord, person, thread, last }: Place,
  answered: (question: SeenMessage) => Promise<SeenMessage>,
): Promise<SeenMessage> {
  if (way === "message") return answered(person.say(thread, words));
  if (way === "mention") return answered(person.say(thread, `<@${discord.world.bot.id}> ${words}`));
  if (way === "reply") return answered(person.say(thread, words, { replyTo: last }));
  const answer =
    way === "button"
      ? await person.submit((await person.press(last, "Ask")).modal, { "Your question": words })
      : await person.command("ask", { question: words }, { channel: thread });
  await answer.finished();
  return answer.reply;
}
