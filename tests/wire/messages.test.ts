import { describe, expect, it } from "vitest";
import type { SeenMessage as Seen } from "../../src/playground/people/seen-message.ts";
import { startTinyBot, type TinyBot } from "./support/tiny-bot.ts";
import { lines } from "./support/tiny-commands.ts";

/** A thread with a bot that answers in it. */
async function inThread(options: Parameters<typeof startTinyBot>[0] = {}) {
  const tiny = await startTinyBot(options);
  const ada = tiny.discord.member("Ada");
  const thread = ada.startThread("general", "Chat");
  const said = () => ada.messages(thread.id).map(shown);
  return { tiny, ada, thread: thread.id, said };
}
const shown = (message: Seen) => message.plain.replaceAll(/[\u2066-\u2069]/g, "");
const heard = ({ talk }: TinyBot) => talk.messages.map(({ message }) => message.content);

describe("a message in a thread", () => {
  it("is answered under it, and its author is not pinged", async () => {
    const { tiny, ada, thread } = await inThread();
    const question = ada.say(thread, "Who said it?");
    await expect.poll(() => ada.messages(thread)).toHaveLength(2);
    const [, answer] = ada.messages(thread);
    expect(shown(answer as Seen)).toBe("Heard: Who said it?");
    expect(answer?.raw.message_reference?.message_id).toBe(question.id);
    expect(answer?.pinged).toEqual([]);
    expect(tiny.talk.messages[0]).toMatchObject({
      caller: {
        channelId: thread,
        parentId: tiny.discord.channel("general").id,
        userId: ada.id,
        locale: "en",
      },
      message: {
        id: question.id,
        authorName: "Ada",
        own: false,
        fromBot: false,
        replyTo: null,
        mentionsBot: false,
      },
    });
  });

  it("comes with what its author may do there", async () => {
    const { tiny, thread } = await inThread();
    const moe = tiny.discord.member("Moe", { permissions: ["ManageMessages"], roles: ["Readers"] });
    moe.say(thread, "Hello");
    await expect.poll(() => tiny.talk.messages).toHaveLength(1);
    const caller = tiny.talk.messages[0]?.caller;
    expect((caller?.permissions ?? 0n) & 8192n).toBe(8192n);
    expect(caller?.roles).toContain(tiny.discord.role("Readers"));
  });

  it("that is none of our business is passed over", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.talk.answer = async () => null;
    ada.say(thread, "Lunch?");
    await expect.poll(() => heard(tiny)).toEqual(["Lunch?"]);
    await tiny.discord.quiet();
    expect(said()).toEqual(["Lunch?"]);
  });

  it("of ours, of another bot, of a webhook, or of Discord's own is never heard", async () => {
    const { tiny, ada, thread } = await inThread();
    await ada.command("say", { text: "By command" }, { channel: thread });
    await tiny.bot.services.chat.post(thread, lines(["By us"]));
    tiny.discord.say({ channel: thread, from: "Other bot", text: "Beep" });
    tiny.discord.say({ channel: thread, from: "News", text: "Is it so?", webhook: true });
    ada.say(thread, "Mine");
    await expect.poll(() => heard(tiny)).toEqual(["Mine"]);
  });

  it("in a channel is heard where it mentions us, and only there", async () => {
    const { tiny, ada } = await inThread();
    ada.say("general", "Not for you");
    ada.say("general", `<@${tiny.discord.world.bot.id}> Is it so?`);
    await expect.poll(() => tiny.talk.messages).toHaveLength(1);
    expect(tiny.talk.messages[0]?.message.mentionsBot).toBe(true);
  });

  it("is heard in a forum post too", async () => {
    const { tiny, ada } = await inThread();
    tiny.discord.channel("questions", tiny.discord.guild, "forum");
    const post = ada.post("questions", "Is it so?", "What do you think?");
    await expect.poll(() => heard(tiny)).toEqual(["What do you think?"]);
    expect(await tiny.bot.services.chat.place(post.id)).toMatchObject({ isThread: true, isForum: true });
  });

  it("opens an archived thread again, and is answered in it", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.discord.archive(tiny.discord.channel(thread));
    await tiny.restart();
    ada.say(thread, "Still there?");
    await expect.poll(said).toContain("Heard: Still there?");
  });

  it("gets the server's language", async () => {
    const { tiny, ada, thread } = await inThread({ guildLocale: "de" });
    ada.say(thread, "Hallo");
    await expect.poll(() => tiny.talk.messages[0]?.caller.serverLocale).toBe("de");
  });
});

describe("without the Message Content intent", () => {
  const without = { privilegedIntents: [] } as const;

  it("the bot joins, and knows that it can't read", async () => {
    const { tiny } = await inThread(without);
    expect(tiny.bot.services.chat.readsMessages).toBe(false);
  });

  it("words arrive blank unless they mention us or answer a regular message of ours with the ping on", async () => {
    const { tiny, ada, thread } = await inThread(without);
    const posted = await tiny.bot.services.chat.post(thread, lines(["Ask away."]));
    const opening = ada.messages(thread).find(({ id }) => id === posted.id) as Seen;
    ada.say(thread, "Blank");
    ada.say(thread, "Pinged", { replyTo: opening });
    ada.say(thread, "Quiet", { replyTo: opening, ping: false });
    ada.say(thread, `<@${tiny.discord.world.bot.id}> named`);
    await expect.poll(() => tiny.talk.messages).toHaveLength(4);
    expect(tiny.talk.messages.map(({ message }) => [message.content !== "", message.mentionsBot])).toEqual([
      [false, false],
      [true, true],
      [false, false],
      [true, true],
    ]);
    expect(tiny.talk.messages[2]?.message.replyTo).toBe(opening.id);
  });
});

describe("questions at once", () => {
  it("are answered one after another, in their order", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.talk.answer = async ({ message }) => {
      if (message.content === "first") await tiny.gates.pass("first");
      return lines([`Heard: ${message.content}`]);
    };
    for (const words of ["first", "second", "third"]) ada.say(thread, words);
    await expect.poll(() => tiny.gates.waiting.has("first")).toBe(true);
    expect(heard(tiny)).toEqual(["first"]);
    tiny.gates.open("first");
    await expect.poll(said).toHaveLength(6);
    expect(said().slice(3)).toEqual(["Heard: first", "Heard: second", "Heard: third"]);
  });

  it("in fifty threads do not wait for each other, and each is answered in its own", async () => {
    const { tiny, ada, thread: slow } = await inThread();
    tiny.talk.answer = async ({ message }) => {
      if (message.channelId === slow) await tiny.gates.pass("slow");
      return lines([`Heard: ${message.content}`]);
    };
    ada.say(slow, "slow");
    const threads = Array.from(
      { length: 49 },
      (_, index) => ada.startThread("general", `Thread ${index}`).id,
    );
    for (const thread of threads) ada.say(thread, `In ${thread}`);
    // Discord takes fifty requests a second: the last ones wait for the next.
    for (const thread of threads)
      await expect
        .poll(() => ada.messages(thread).map(shown), { timeout: 20_000 })
        .toEqual([`In ${thread}`, `Heard: In ${thread}`]);
    expect(ada.messages(slow)).toHaveLength(1);
    tiny.gates.open("slow");
    await expect.poll(() => ada.messages(slow)).toHaveLength(2);
  });

  it("five hundred of one member: some are answered, then it is said once, then there is silence; others are served", async () => {
    const { tiny, ada, thread, said } = await inThread();
    for (let number = 1; number <= 500; number += 1) ada.say(thread, `Question ${number}`);
    tiny.discord.member("Ben").say(thread, "And me?");
    await expect.poll(said, { timeout: 20_000 }).toContain("Heard: And me?");
    await tiny.discord.quiet();
    const ours = said().filter((words) => !words.startsWith("Question") && words !== "And me?");
    expect(ours.filter((words) => words.startsWith("Heard: Question"))).toHaveLength(8);
    expect(ours.filter((words) => words.startsWith("That is a lot of questions"))).toHaveLength(1);
    expect(ours).toHaveLength(10);
  });

  it("talk between members is not counted, and never told off", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.talk.answer = async ({ message }) => (message.content.endsWith("?") ? lines(["Answer"]) : null);
    for (let number = 1; number <= 30; number += 1) {
      ada.say(thread, `Words ${number}`);
      await expect.poll(() => tiny.talk.messages).toHaveLength(number);
    }
    ada.say(thread, "So?");
    await expect.poll(said).toContain("Answer");
    expect(said()).toHaveLength(32);
  });
});

describe("a question that changes", () => {
  it("is answered again in the place of its answer", async () => {
    const { tiny, ada, thread, said } = await inThread();
    const question = ada.say(thread, "Who?");
    await expect.poll(said).toEqual(["Who?", "Heard: Who?"]);
    ada.edit(question, "When?");
    await expect.poll(said).toEqual(["When?", "Heard: When?"]);
    expect(tiny.talk.messages.map(({ edited }) => edited)).toEqual([false, true]);
  });

  it("is answered again in the place of its answer after a restart", async () => {
    const { tiny, ada, thread, said } = await inThread();
    const question = ada.say(thread, "Who?");
    await expect.poll(said).toEqual(["Who?", "Heard: Who?"]);
    ada.say(thread, "Never mind");
    await expect.poll(said).toHaveLength(4);
    await tiny.restart();
    ada.edit(question, "When?");
    await expect.poll(said).toEqual(["When?", "Heard: When?", "Never mind", "Heard: Never mind"]);
  });

  it("while it waits is heard once, as it is then", async () => {
    const { tiny, ada, thread } = await inThread();
    tiny.talk.answer = async ({ message }) => {
      if (message.content === "first") await tiny.gates.pass("first");
      return lines([`Heard: ${message.content}`]);
    };
    ada.say(thread, "first");
    const second = ada.say(thread, "second");
    await expect.poll(() => tiny.gates.waiting.has("first")).toBe(true);
    ada.edit(second, "third");
    tiny.gates.open("first");
    await expect.poll(() => heard(tiny)).toEqual(["first", "third"]);
  });

  it("is not heard again when Discord shows a link's preview", async () => {
    const { tiny, ada, thread, said } = await inThread();
    const question = ada.say(thread, "Who?");
    await expect.poll(said).toHaveLength(2);
    tiny.discord.showPreview(question);
    ada.edit(question, "When?");
    await expect.poll(said).toContain("Heard: When?");
    tiny.discord.showPreview(question);
    ada.say(thread, "Last");
    await expect.poll(() => heard(tiny)).toEqual(["Who?", "When?", "Last"]);
  });
});

describe("a question that is deleted", () => {
  it("while it waits is dropped", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.talk.answer = async ({ message }) => {
      if (message.content === "first") await tiny.gates.pass("first");
      return lines([`Heard: ${message.content}`]);
    };
    ada.say(thread, "first");
    const second = ada.say(thread, "second");
    await expect.poll(() => tiny.gates.waiting.has("first")).toBe(true);
    ada.delete(second);
    tiny.gates.open("first");
    await expect.poll(said).toEqual(["first", "Heard: first"]);
    await expect.poll(() => tiny.talk.gone).toEqual([expect.objectContaining({ messageIds: [second.id] })]);
    expect(heard(tiny)).toEqual(["first"]);
  });

  it("while it is answered gets no answer", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.talk.answer = async () => {
      await tiny.gates.pass("door");
      return lines(["Too late"]);
    };
    const question = ada.say(thread, "Who?");
    await expect.poll(() => tiny.gates.waiting.has("door")).toBe(true);
    ada.delete(question);
    await tiny.discord.quiet();
    tiny.gates.open("door");
    await expect.poll(() => tiny.talk.gone).toHaveLength(1);
    await tiny.discord.quiet();
    expect(said()).toEqual([]);
  });

  it("after it was edited while it was answered gets no answer either", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.talk.answer = async () => {
      await tiny.gates.pass("door");
      return lines(["Too late"]);
    };
    const question = ada.say(thread, "Who?");
    await expect.poll(() => tiny.gates.waiting.has("door")).toBe(true);
    ada.edit(question, "When?");
    ada.delete(question);
    await tiny.discord.quiet();
    tiny.gates.open("door");
    await expect.poll(() => tiny.talk.gone).toHaveLength(1);
    await tiny.discord.quiet();
    expect(said()).toEqual([]);
  });

  it("among many is told of, all at once", async () => {
    const { tiny, ada, thread } = await inThread();
    const moe = tiny.discord.member("Moe", { permissions: ["ManageMessages"] });
    tiny.talk.answer = async () => null;
    const messages = [ada.say(thread, "One"), ada.say(thread, "Two")];
    moe.deleteMany(thread, messages);
    await expect
      .poll(() => tiny.talk.gone)
      .toEqual([
        { guildId: tiny.discord.guild.id, channelId: thread, messageIds: messages.map(({ id }) => id) },
      ]);
  });

  it("with its whole thread is told of, and nothing is posted elsewhere", async () => {
    const { tiny, ada, thread } = await inThread();
    tiny.talk.answer = async () => {
      await tiny.gates.pass("door");
      return lines(["Too late"]);
    };
    ada.say(thread, "Who?");
    await expect.poll(() => tiny.gates.waiting.has("door")).toBe(true);
    tiny.discord.deleteChannel(tiny.discord.channel(thread));
    tiny.gates.open("door");
    await expect.poll(() => tiny.talk.gone).toEqual([{ guildId: tiny.discord.guild.id, threadId: thread }]);
    await tiny.discord.quiet();
    expect(ada.messages("general")).toEqual([]);
  });

  it("with the channel above its thread is told of", async () => {
    const { tiny, thread } = await inThread();
    tiny.discord.deleteChannel(tiny.discord.channel("general"));
    await expect.poll(() => tiny.talk.gone).toEqual([{ guildId: tiny.discord.guild.id, threadId: thread }]);
  });
});

describe("a message where the bot may not answer", () => {
  it("in a channel that was not chosen is passed over in silence, unless it mentions us", async () => {
    const { tiny, ada, thread, said } = await inThread();
    const { id } = tiny.discord.guild;
    const settings = await tiny.services.library.settings(id);
    const allowedChannelIds = [tiny.discord.channel("articles").id];
    await tiny.services.library.saveSettings(id, { ...settings, allowedChannelIds });
    ada.say(thread, "Who?");
    ada.say(thread, `<@${tiny.discord.world.bot.id}> who?`);
    await expect.poll(said).toHaveLength(3);
    expect(said()[2]).toContain("not switched on in this channel");
    expect(tiny.talk.messages).toEqual([]);
  });

  it("because its permission is taken away midway: nothing is posted, and the bot lives", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.talk.answer = async () => {
      await tiny.gates.pass("door");
      return lines(["Answer"]);
    };
    ada.say(thread, "Who?");
    await expect.poll(() => tiny.gates.waiting.has("door")).toBe(true);
    tiny.discord.deny(tiny.discord.channel("general"), tiny.discord.world.bot.id, ["SendMessagesInThreads"]);
    tiny.gates.open("door");
    await expect
      .poll(() => tiny.log.map(({ message }) => message))
      .toContain("a message could not be dealt with");
    expect(said()).toEqual(["Who?"]);
    tiny.discord.deny(tiny.discord.channel("general"), tiny.discord.world.bot.id, []);
    ada.say(thread, "And now?");
    await expect.poll(said).toContain("Answer");
  });

  it("because it may not read what was before: the answer stands alone", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.discord.deny(tiny.discord.channel("general"), tiny.discord.world.bot.id, ["ReadMessageHistory"]);
    ada.say(thread, "Who?");
    await expect.poll(said).toEqual(["Who?", "Heard: Who?"]);
  });
});

describe("what follows messages", () => {
  it("is told of every edit and deletion in a server, in the order of its channel, but not of ours or of previews", async () => {
    const { tiny, ada, thread } = await inThread();
    tiny.talk.answer = async () => null;
    const talk = ada.say("general", "Words");
    const other = ada.say("general", "Other words");
    const { id } = await tiny.bot.services.chat.post(thread, lines(["Ours"]));
    await tiny.bot.services.chat.edit(thread, id, lines(["Ours again"]));
    tiny.discord.showPreview(talk);
    ada.edit(talk, "Changed");
    ada.delete(talk);
    ada.delete(other);
    tiny.discord.deleteChannel(tiny.discord.channel(thread));
    await expect.poll(() => tiny.talk.followed).toHaveLength(4);
    expect(tiny.talk.followed).toContainEqual({ thread });
    const inTheChannel = tiny.talk.followed.filter((told) => !("thread" in told));
    expect(inTheChannel).toEqual([{ edited: [talk.id] }, { deleted: [talk.id] }, { deleted: [other.id] }]);
  });
});

describe("a listener that fails", () => {
  it("with words for people says them, in the server's language", async () => {
    const { tiny, ada, thread, said } = await inThread({ guildLocale: "de" });
    const { UserError } = await import("../../src/errors.ts");
    const { said: sentence } = await import("../../src/words/said.ts");
    tiny.talk.answer = () => Promise.reject(new UserError(sentence("failure.thread-locked")));
    ada.say(thread, "Wer?");
    await expect.poll(said).toHaveLength(2);
    expect(said()[1]).toContain("Dieser Thread ist gesperrt");
  });

  it("with a fault is silent between members, and says so to who mentions it; its words are not logged", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.talk.answer = ({ message }) => Promise.reject(new Error(`secret words: ${message.content}`));
    ada.say(thread, "Between us");
    ada.say(thread, `<@${tiny.discord.world.bot.id}> who?`);
    await expect.poll(said).toHaveLength(3);
    expect(said()[2]).toContain("Something went wrong on our side.");
    expect(JSON.stringify(tiny.log)).not.toMatch(/Between us|secret words/);
  });
});

describe("when the bot stops", () => {
  it("what is being answered is answered, what waits is dropped", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.talk.answer = async ({ message }) => {
      await tiny.gates.pass(message.content);
      return lines([`Heard: ${message.content}`]);
    };
    ada.say(thread, "first");
    ada.say(thread, "second");
    await expect.poll(() => tiny.gates.waiting.has("first")).toBe(true);
    const stopped = tiny.bot.stop();
    tiny.gates.open("first");
    await stopped;
    expect(said()).toEqual(["first", "second", "Heard: first"]);
  });

  it("a dropped socket loses nothing that was said meanwhile", async () => {
    const { tiny, ada, thread, said } = await inThread();
    tiny.discord.dropConnections();
    ada.say(thread, "Missed?");
    await expect.poll(said, { timeout: 10_000 }).toContain("Heard: Missed?");
    expect(said()).toHaveLength(2);
  });
});
