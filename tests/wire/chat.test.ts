import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { SeenMessage as Seen } from "../../src/playground/people/seen-message.ts";
import { startTinyBot } from "./support/tiny-bot.ts";
import { lines } from "./support/tiny-commands.ts";

async function chatting(options: Parameters<typeof startTinyBot>[0] = {}) {
  const tiny = await startTinyBot(options);
  tiny.talk.answer = async () => null;
  const ada = tiny.discord.member("Ada");
  return { tiny, ada, chat: tiny.bot.services.chat, general: tiny.discord.channel("general").id };
}
const shown = (message: Seen | undefined) => message?.plain.replaceAll(/[\u2066-\u2069]/g, "");
const failure = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
const sent = (discord: { requests: readonly { method: string; path: string }[] }, matching: RegExp) =>
  discord.requests.filter(({ method, path }) => matching.test(`${method} ${path}`));

describe("a place", () => {
  it("is a channel, a thread with its parent, a forum or a post in one; null where there is none to see", async () => {
    const { tiny, ada, chat, general } = await chatting();
    const thread = ada.startThread("general", "Chat");
    const forum = tiny.discord.channel("questions", tiny.discord.guild, "forum");
    const post = ada.post("questions", "So?", "Really?");
    await expect.poll(() => chat.place(post.id)).not.toBeNull();
    const open = { locked: false, archived: false };
    expect(await chat.place(general)).toEqual({
      id: general,
      parentId: null,
      isThread: false,
      isForum: false,
      ...open,
    });
    expect(await chat.place(thread.id)).toMatchObject({ parentId: general, isThread: true, isForum: false });
    expect(await chat.place(forum.id)).toMatchObject({ parentId: null, isThread: false, isForum: true });
    expect(await chat.place(post.id)).toMatchObject({ parentId: forum.id, isThread: true, isForum: true });
    expect(await chat.place("4194304000999")).toBeNull();
    tiny.discord.deny(tiny.discord.channel("general"), tiny.discord.world.bot.id, ["ViewChannel"]);
    await expect.poll(() => chat.place(thread.id)).toBeNull();
  });

  it("that was archived before the bot joined is asked of Discord, once", async () => {
    const { tiny, ada } = await chatting();
    const thread = ada.startThread("general", "Chat");
    tiny.discord.archive(thread);
    const { services } = await tiny.restart();
    for (let times = 0; times < 3; times += 1)
      expect(await services.chat.place(thread.id)).toMatchObject({ isThread: true, archived: true });
    expect(sent(tiny.discord, /^GET \/channels\/\d+$/)).toHaveLength(1);
  });

  it("changes with what happens to it", async () => {
    const { tiny, ada, chat } = await chatting();
    const thread = ada.startThread("general", "Chat");
    await expect.poll(() => chat.place(thread.id)).toMatchObject({ locked: false });
    tiny.discord.lock(thread);
    await expect.poll(() => chat.place(thread.id)).toMatchObject({ locked: true });
    tiny.discord.deleteChannel(thread);
    await expect.poll(() => chat.place(thread.id)).toBeNull();
  });
});

describe("opening a thread", () => {
  it("on a message makes one, however many ask at once", async () => {
    const { tiny, ada, chat, general } = await chatting();
    const { id: messageId } = await chat.post(general, lines(["A summary"]));
    const wish = { channelId: general, messageId, name: "About it" };
    const opened = await Promise.all(Array.from({ length: 20 }, () => chat.openThread(wish)));
    expect(new Set(opened.map(({ id }) => id))).toEqual(new Set([messageId]));
    expect(ada.threads("general")).toHaveLength(1);
    expect(sent(tiny.discord, /threads$/)).toHaveLength(1);
  });

  it("on a message that has one already gives that one", async () => {
    const { ada, chat, general } = await chatting();
    const question = ada.say("general", "So?");
    const thread = ada.startThread("general", "Chat", question);
    expect(await chat.openThread({ channelId: general, messageId: question.id, name: "Other" })).toEqual({
      id: thread.id,
    });
    expect(ada.threads("general").map(({ name }) => name)).toEqual(["Chat"]);
  });

  it("without a message is public; its name is kept to 100 characters of one line", async () => {
    const { ada, chat, general } = await chatting();
    const { id } = await chat.openThread({
      channelId: general,
      name: `A title\n${"that is long ".repeat(20)}`,
    });
    const thread = ada.channel(id);
    expect(thread.thread?.private).toBe(false);
    expect(thread.name).toMatch(/^A title that is long .*…$/u);
    expect(thread.name.length).toBeLessThanOrEqual(100);
  });

  it("where it is not allowed names the permission; where no thread can be, it says that", async () => {
    const { tiny, ada, chat, general } = await chatting();
    const thread = ada.startThread("general", "Chat");
    const inThread = await failure(chat.openThread({ channelId: thread.id, name: "Inner" }));
    expect(inThread).toBeInstanceOf(UserError);
    expect(String(inThread)).toContain("channel of this kind");
    tiny.discord.deny(tiny.discord.channel("general"), tiny.discord.world.bot.id, ["CreatePublicThreads"]);
    const refused = await failure(chat.openThread({ channelId: general, name: "About" }));
    expect(refused).toBeInstanceOf(UserError);
    expect(String(refused)).toContain("Create Public Threads");
  });
});

describe("what was said", () => {
  it("is read from the newest back, over pages, without what Discord itself wrote", async () => {
    const { tiny, ada, chat, general } = await chatting();
    const messages = Array.from({ length: 230 }, (_, index) => ada.say("general", `Words ${index}`));
    await chat.openThread({ channelId: general, name: "Discord says so in the channel" });
    const all = await chat.history(general, { limit: 500 });
    expect(all.map(({ content }) => content)).toEqual(messages.map((_, index) => `Words ${229 - index}`));
    expect(sent(tiny.discord, /^GET .*messages$/)).toHaveLength(3);
  });

  it("is read within bounds", async () => {
    const { ada, chat, general } = await chatting();
    const ids = Array.from({ length: 10 }, (_, index) => ada.say("general", `Words ${index}`).id);
    const words = async (wish: Parameters<typeof chat.history>[1]) =>
      (await chat.history(general, wish)).map(({ content }) => Number(content.slice(6)));
    expect(await words({ limit: 3 })).toEqual([9, 8, 7]);
    expect(await words({ limit: 3, before: ids[5] as string })).toEqual([4, 3, 2]);
    expect(await words({ limit: 500, after: ids[7] as string })).toEqual([9, 8]);
    expect(await words({ limit: 500, after: ids[2] as string, before: ids[5] as string })).toEqual([4, 3]);
  });

  it("tells ours, other bots' and members' apart, and what answers what", async () => {
    const { tiny, ada, chat, general } = await chatting();
    const question = ada.say("general", "So?", { files: [{ name: "a.txt", bytes: "words" }] });
    const { id, jumpUrl } = await chat.post(general, lines(["*Yes*, [it] is: 1. so #5"]), {
      replyTo: question.id,
    });
    tiny.discord.say({ channel: general, from: "Other", text: "Beep" });
    const [other, own, asked] = await chat.history(general, { limit: 3 });
    expect(own).toMatchObject({ id, own: true, fromBot: true, replyTo: question.id, jumpUrl });
    expect(own?.content).toBe("*Yes*, [it] is: 1. so #5");
    expect(other).toMatchObject({ own: false, fromBot: true, content: "Beep" });
    expect(asked).toMatchObject({ own: false, fromBot: false, authorName: "Ada", replyTo: null });
    expect(asked?.attachments).toMatchObject([{ name: "a.txt", size: 5 }]);
    expect(await chat.message(general, question.id)).toEqual(asked);
    expect(await chat.message(general, "4194304000999")).toBeNull();
  });

  it("is blank where Discord keeps it from us; our own is not", async () => {
    const { ada, chat, general } = await chatting({ privilegedIntents: [] });
    ada.say("general", "Private words");
    await chat.post(general, lines(["Ours"]));
    expect((await chat.history(general, { limit: 5 })).map(({ content }) => content)).toEqual(["Ours", ""]);
  });

  it("where it may not be read names the permission, though Discord would give an empty page", async () => {
    const { tiny, ada, chat, general } = await chatting();
    ada.say("general", "Words");
    tiny.discord.deny(tiny.discord.channel("general"), tiny.discord.world.bot.id, ["ReadMessageHistory"]);
    await expect
      .poll(async () => String(await failure(chat.history(general, { limit: 5 }))))
      .toContain("Read Message History");
  });
});

describe("a message of ours", () => {
  it("is changed and removed; what is gone or another's is not", async () => {
    const { ada, chat, general } = await chatting();
    const question = ada.say("general", "So?");
    const { id } = await chat.post(general, lines(["Before"]));
    expect(await chat.edit(general, id, lines(["After"]))).toBe(true);
    expect(shown(ada.messages("general").at(-1))).toBe("After");
    expect(await chat.edit(general, question.id, lines(["Mine now"]))).toBe(false);
    expect(await chat.remove(general, id)).toBe(true);
    expect(await chat.remove(general, id)).toBe(false);
    expect(await chat.edit(general, id, lines(["Again"]))).toBe(false);
    expect(await chat.markPost(general, id, { mark: "revision", line: "Changed." })).toBe(false);
  });

  it("that stands on an article is recorded", async () => {
    const { tiny, chat, general } = await chatting();
    const { standing } = tiny.talk;
    if (standing === null) throw new Error("No article is stored.");
    const { id } = await chat.post(general, lines(["A summary"], { standsOn: standing }));
    const posts = await tiny.services.posts.ofArticle(tiny.discord.guild.id, standing.revision.articleId, 5);
    expect(posts).toMatchObject([{ messageId: id, channelId: general, cited: [3, 4] }]);
    await chat.edit(general, id, lines(["Another"], { standsOn: { ...standing, cited: [7] } }));
    const after = await tiny.services.posts.ofArticle(tiny.discord.guild.id, standing.revision.articleId, 5);
    expect(after).toMatchObject([{ messageId: id, cited: [7] }]);
  });

  it("is posted once although Discord's answer was lost and it was sent again", async () => {
    const { tiny, ada, chat, general } = await chatting();
    tiny.discord.fail({ matches: /^POST \/channels\/\d+\/messages$/, status: 502, takesEffect: true });
    await chat.post(general, lines(["Once"]));
    expect(ada.messages("general").map(shown)).toEqual(["Once"]);
  });

  it("cannot be posted where we may not write: the permission is named, in the channel's kind of words", async () => {
    const { tiny, ada, chat, general } = await chatting();
    const thread = ada.startThread("general", "Chat");
    const bot = tiny.discord.world.bot.id;
    tiny.discord.deny(tiny.discord.channel("general"), bot, ["SendMessages", "SendMessagesInThreads"]);
    expect(String(await failure(chat.post(general, lines(["x"]))))).toContain("Send Messages.");
    expect(String(await failure(chat.post(thread.id, lines(["x"]))))).toContain("Send Messages in Threads");
    tiny.discord.deny(tiny.discord.channel("general"), bot, []);
    tiny.discord.lock(thread);
    expect(String(await failure(chat.post(thread.id, lines(["x"]))))).toContain("locked");
    tiny.discord.deleteChannel(thread);
    expect(String(await failure(chat.post(thread.id, lines(["x"]))))).toContain("is gone");
  });

  it("pings nobody, neither by its words nor by what it answers", async () => {
    const { tiny, ada, chat, general } = await chatting();
    const question = ada.say("general", "So?");
    const words = `@everyone @here <@${ada.id}> <@&${tiny.discord.role("Readers")}>`;
    const { id } = await chat.post(general, lines([words]), { replyTo: question.id });
    const raw = ada.messages("general").find((message) => message.id === id)?.raw;
    expect(raw).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  });

  it("typing is a courtesy: where it is refused, nothing happens", async () => {
    const { tiny, chat, general } = await chatting();
    await chat.typing(general);
    await chat.typing("4194304000999");
    expect(sent(tiny.discord, /typing$/)).toHaveLength(2);
    expect(chat.guildIds()).toEqual([tiny.discord.guild.id]);
  });
});

describe("a mark on a post", () => {
  it("stands on top, once, and what was there stays", async () => {
    const { ada, chat, general } = await chatting();
    const { id } = await chat.post(
      general,
      lines(["A summary"], { actions: [{ label: "Again", id: "again:x" }] }),
    );
    const mark = (line: string) => chat.markPost(general, id, { mark: "revision", line });
    const seen = () => ada.messages("general").find((message) => message.id === id);
    expect(await mark("The article changed on 3 May. *Really*")).toBe(true);
    expect(shown(seen())).toBe("The article changed on 3 May. *Really*\nA summary");
    expect(await mark("The article changed on 5 May.")).toBe(true);
    expect(await chat.markPost(general, id, { mark: "removed", line: "It was removed." })).toBe(true);
    expect(shown(seen())).toBe("The article changed on 5 May.\nIt was removed.\nA summary");
    expect((await ada.press(seen() as Seen, "Again")).reply.plain).toContain("Pressed: x");
  });

  it("is put under the answer to a command as well", async () => {
    const { ada, chat } = await chatting();
    const { reply } = await ada.command("say", { text: "A summary" });
    expect(await chat.markPost(reply.channelId, reply.id, { mark: "m", line: "Changed." })).toBe(true);
    expect(shown(reply)).toBe("Changed.\nA summary");
  });

  it("is put on a post in an archived thread, which stays archived where it is ours", async () => {
    const { tiny, ada, chat, general } = await chatting();
    const ours = ada.channel((await chat.openThread({ channelId: general, name: "Ours" })).id);
    const theirs = ada.startThread("general", "Theirs");
    for (const thread of [ours, theirs]) {
      const { id } = await chat.post(thread.id, lines(["A summary"]));
      tiny.discord.archive(thread);
      expect(await chat.markPost(thread.id, id, { mark: "m", line: "Changed." })).toBe(true);
      expect(shown(ada.messages(thread.id)[0])).toBe("Changed.\nA summary");
    }
    // Only who opened a thread may archive it again.
    expect([ours.thread?.archived, theirs.thread?.archived]).toEqual([true, false]);
  });

  it("is not put on another's message, nor where we can't get at it", async () => {
    const { tiny, ada, chat, general } = await chatting();
    const question = ada.say("general", "So?");
    expect(await chat.markPost(general, question.id, { mark: "m", line: "Changed." })).toBe(false);
    const { id } = await chat.post(general, lines(["A summary"]));
    tiny.discord.deny(tiny.discord.channel("general"), tiny.discord.world.bot.id, ["ViewChannel"]);
    expect(await chat.markPost(general, id, { mark: "m", line: "Changed." })).toBe(false);
  });

  it("has room on the longest answer that stands on an article", async () => {
    const { tiny, ada, chat, general } = await chatting();
    const { standing } = tiny.talk;
    if (standing === null) throw new Error("No article is stored.");
    const long = Array.from(
      { length: 200 },
      (_, index) => `Line ${index} is a line of some length, as they are.`,
    );
    const { id } = await chat.post(general, lines(long, { standsOn: standing }));
    const line = "The article changed on 3 May 2026; the passages cited here read otherwise now. ".repeat(4);
    expect(await chat.markPost(general, id, { mark: "m", line })).toBe(true);
    expect(shown(ada.messages("general").at(-1))).toContain(line.trim());
  });
});
