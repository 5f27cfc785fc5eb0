import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { samples } from "../../../src/playground/samples/samples.ts";
import type { RealBot } from "../support/real-bot.ts";
import { aDiscussion, answerTo, ask, askByButton, patient, read } from "./a-discussion.ts";
import { askBy, waysWithoutReading } from "./ways.ts";

const ferry = samples.find(({ name }) => name === "ferry-engine-fire")!;
const article = { title: ferry.title, text: readFileSync(ferry.file, "utf8") };

/** Ten turns, each with what its answer holds. Most lean on the one before. */
const talk: readonly (readonly [question: string, answer: RegExp])[] = [
  ["Who said that they smelled smoke?", /^Excerpts.*“?"?We smelled smoke before we heard the bell.*\[5\]/su],
  ["What else did she say?", /Nobody ran|We smelled smoke/u],
  ["Who is Owen Birk?", /A spokesman, Owen Birk/u],
  ["What did he say about the inspection?", /the boat had passed an inspection in May/u],
  ["And what did he deny?", /Birk denied that the company had received such a warning/u],
  ["Who had given that warning?", /The article does not say|sailors' union|warned of worn fuel lines/u],
  ["How old is he?", /The article does not say\./u],
  ["How long did the crew take to put out the fire?", /put out the fire in 15 minutes/u],
  ["Who said that?", /according to the coast guard/u],
  ["What is the second quote?", /Nobody ran|until we understand what happened/u],
];

/** What happens to the bot in the middle of the talk. */
const modes: readonly (readonly [string, boolean, (bot: RealBot) => Promise<void> | void])[] = [
  ["where the bot may read messages", true, () => undefined],
  ["without the Message Content intent, by mention, reply, button and `/ask`", false, () => undefined],
  ["after a restart", true, (bot) => bot.restart()],
  ["across a socket that drops", true, (bot) => bot.discord.dropConnections()],
];

describe("a discussion of ten turns with pronouns", () => {
  it.each(modes)("is answered from the article, or by that it does not say: %s", async (_, reads, middle) => {
    const { bot, ada, thread, opening } = await aDiscussion(article, reads ? {} : { privilegedIntents: [] });
    expect(read(opening).includes("Just write your question here.")).toBe(reads);
    const people = [ada, bot.discord.member("Ben")];
    let last = opening;
    for (const [turn, [question, expected]] of talk.entries()) {
      if (turn === 5) await middle(bot);
      const person = people[turn % 2]!;
      const way = reads ? "message" : waysWithoutReading[turn % waysWithoutReading.length]!;
      const place = { discord: bot.discord, person, thread, last };
      last = await askBy(way, question, place, (message) => answerTo(person, thread, message));
      expect(read(last)).toMatch(expected);
      if (way === "button" || way === "command") expect(read(last)).toContain(`Question: ${question}`);
    }
  });

  it("gives a reply whose words are hidden the button, and leaves other blank messages alone", async () => {
    const { bot, ada, thread, opening } = await aDiscussion(article, { privilegedIntents: [] });
    ada.say(thread, "Lunch?");
    const hidden = ada.say(thread, "Was anyone hurt?", { replyTo: opening, ping: false });
    const hint = await answerTo(ada, thread, hidden);
    expect(read(hint)).toContain("Discord does not show Verbatim what this reply says.");
    expect(read(await askByButton(ada, hint, "Was anyone hurt?"))).toContain("Nobody was hurt.");
    await bot.discord.quiet();
    expect(ada.messages(thread).filter(({ raw }) => raw.author.bot)).toHaveLength(3);
  });

  it("is understood from the answer that is replied to, whatever came after it", async () => {
    const { ada, thread } = await aDiscussion(article);
    const first = await answerTo(ada, thread, ada.say(thread, "Who is Owen Birk?"));
    await ask(ada, thread, "Who is Carla Nunes?");
    const back = ada.say(thread, "What did he say about the inspection?", { replyTo: first });
    expect(read(await answerTo(ada, thread, back))).toMatch(talk[3]![1]);
  });
});

describe("a discussion in a German server", () => {
  it("says in German how to ask, and that the article does not say; the article's words stay its own", async () => {
    const { ada, thread, opening } = await aDiscussion(article, { guildLocale: "de" });
    expect(read(opening)).toContain("Schreib deine Frage einfach hier.");
    expect(read(opening)).toContain("A ferry with 83 people aboard");
    expect(await ask(ada, thread, "How old is the ferry?")).toContain("Das steht nicht im Artikel.");
  });
});

describe("questions that no passage answers", () => {
  it("in another language than the article's are told so, in that language, not that the article does not say", async () => {
    const { bot, ada, thread } = await aDiscussion(article);
    const german = await ask(ada, thread, "Wie viele Leute waren auf der Fähre?");
    expect(german).toContain("Der Artikel ist auf Englisch");
    expect(german).not.toContain("does not say");
    expect(await ask(ada, thread, "¿Cuántas personas había a bordo?")).toContain(
      "El artículo está en inglés",
    );
    const asked = await ada.command("ask", { question: "Wer war auf der Fähre?" });
    await asked.finished();
    expect(read(asked.reply)).toContain("Der Artikel ist auf Englisch");
    expect(await ask(bot.discord.member("Ben"), thread, "How old is the captain?")).toContain("does not say");
  });

  it("are asked of the bot, and it says what it is and that it judges nothing", async () => {
    const { ada, thread } = await aDiscussion(article);
    expect(await ask(ada, thread, "What do you think?")).toContain("Verbatim has no opinion.");
    expect(await ask(ada, thread, "Are you a bot?")).toContain("answers from the stored text");
    expect(await ask(ada, thread, "What did Owen Birk deny?")).toContain("Birk denied");
    const judged = await ask(ada, thread, "Is that true?");
    expect(judged).toContain("Birk denied");
    expect(judged).toContain("does not judge who is right");
  });
});

describe("questions about all of the article", () => {
  it("get it in short, or where it comes from", async () => {
    const { ada, thread, opening } = await aDiscussion(article);
    const [first] = /1\. (.+?) \[1\]/u.exec(read(opening))!.slice(1);
    expect(await ask(ada, thread, "Can you summarise the article?")).toContain(first);
    expect(await ask(ada, thread, "Who wrote this?")).toContain(article.title);
  });
});

describe("a question that asks two things", () => {
  it("gets both answers, and is told which part the article does not answer", async () => {
    const { ada, thread } = await aDiscussion(article);
    const both = await ask(ada, thread, "Who said that they smelled smoke, and what did Owen Birk deny?");
    expect(both).toContain(
      "“We smelled smoke before we heard the bell,” said Carla Nunes".replaceAll(/[“”]/gu, '"'),
    );
    expect(both).toContain("Birk denied");
    const half = await ask(ada, thread, "What did Owen Birk deny, and how old is the ferry?");
    expect(half).toContain("Birk denied");
    expect(half).toContain("“how old is the ferry?” – The article does not say.");
  });
});

describe("whom a pronoun was read as", () => {
  it("is told under the answer", async () => {
    const { ada, thread } = await aDiscussion(article);
    await ask(ada, thread, "Who is Owen Birk?");
    expect(await ask(ada, thread, "How old is he?")).toContain("“he” read as Owen Birk");
  });
});

describe("messages that ask nothing", () => {
  it("are left alone: talk between members, thanks, bots", async () => {
    const { bot, ada, thread } = await aDiscussion(article);
    const ben = bot.discord.member("Ben");
    const answer = await answerTo(ada, thread, ada.say(thread, "Was anyone hurt?"));
    const remark = ada.say(thread, "I was on that boat once.");
    ben.say(thread, "Really? When was that?", { replyTo: remark });
    ada.say(thread, "Thanks!", { replyTo: answer });
    bot.discord.say({ channel: thread, from: "Other bot", text: "Is this a question?" });
    const before = ada.messages(thread).length;
    await bot.discord.quiet();
    expect(ada.messages(thread)).toHaveLength(before);
  });
});

describe("a question that changes", () => {
  it("is answered again in the same place", async () => {
    const { ada, thread } = await aDiscussion(article);
    const question = ada.say(thread, "How old is the ferry?");
    const answer = await answerTo(ada, thread, question);
    expect(read(answer)).toContain("The article does not say.");
    ada.edit(question, "Was anyone hurt?");
    await expect.poll(() => read(answer), patient).toContain("Nobody was hurt.");
  });

  it("takes its answer along when it is deleted, also after a restart", async () => {
    const { bot, ada, thread } = await aDiscussion(article);
    const question = ada.say(thread, "Was anyone hurt?");
    const answer = await answerTo(ada, thread, question);
    await bot.restart();
    ada.delete(question);
    await expect.poll(() => answer.isDeleted, patient).toBe(true);
  });
});

describe("what the article does not say", () => {
  it("goes to the moderators with a link, once", async () => {
    const { bot, ada, thread } = await aDiscussion(article);
    bot.discord.channel("moderators");
    const channel = ada.channel("moderators").id;
    const { library } = bot.services();
    const guildId = bot.discord.guild.id;
    await library.saveSettings(guildId, {
      ...(await library.settings(guildId)),
      moderatorChannelId: channel,
    });
    const answer = await answerTo(ada, thread, ada.say(thread, "How old is the ferry?"));
    expect(read(answer)).toContain("The nearest passage:");
    const pressed = await ada.press(answer, "Ask moderators for a source");
    await pressed.finished();
    expect(read(pressed.reply)).toContain("The moderators have your question");
    const [wish] = ada.messages("moderators");
    expect(read(wish!)).toContain("How old is the ferry?");
    expect(read(wish!)).toContain(article.title);
    expect(JSON.stringify(wish!.raw)).toContain(`/${thread}/${answer.id}`);
    const again = await ada.press(answer, "Ask moderators for a source");
    await again.finished();
    expect(read(again.reply)).toContain("have been asked about this already");
    expect(ada.messages("moderators")).toHaveLength(1);
  });

  it("stays where there is no channel for moderators, with what to do", async () => {
    const { ada, thread } = await aDiscussion(article);
    const answer = await answerTo(ada, thread, ada.say(thread, "How old is the ferry?"));
    const pressed = await ada.press(answer, "Ask moderators for a source");
    await pressed.finished();
    expect(pressed.reply.isPrivate).toBe(true);
    expect(read(pressed.reply)).toContain("sets one with /settings");
  });
});
