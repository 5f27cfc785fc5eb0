import { describe, expect, it } from "vitest";
import { startTinyBot, type TinyBot } from "./support/tiny-bot.ts";

const requests = ({ discord }: TinyBot, matching: RegExp) =>
  discord.requests.filter(({ method, path }) => matching.test(`${method} ${path}`));
const postsOf = ({ services, discord, talk }: TinyBot) =>
  services.posts.ofArticle(discord.guild.id, talk.standing?.revision.articleId ?? "", 10);

describe("a thread for a command", () => {
  it("stands on the public answer, begins with a regular message, and is announced by its name", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("talk");
    await expect.poll(() => answer.reply.plain).toContain("Opened");
    const [thread] = ada.threads("general");
    expect(thread?.name).toBe("A talk about it");
    expect(thread?.id).toBe(answer.reply.id);
    expect(answer.reply.plain).toContain(`Opened ${thread?.id}`);
    const [opening] = ada.messages(thread?.id ?? "");
    expect(opening?.plain).toContain("Ask away.");
    expect(opening?.raw.type).toBe(0);
    expect(opening?.raw.webhook_id).toBeUndefined();
    expect(tiny.talk.gone).toEqual([{ opened: thread?.id }]);
  });

  it("is recorded with the opening's id, as it stands on an article", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("talk");
    await expect.poll(() => answer.reply.plain).toContain("Opened");
    const thread = ada.threads("general")[0]?.id ?? "";
    const opening = ada.messages(thread)[0]?.id;
    expect(await postsOf(tiny)).toMatchObject([
      {
        messageId: opening,
        channelId: thread,
        kind: "discussion",
        cited: [3, 4],
        revisionId: tiny.talk.standing?.revision.id,
      },
    ]);
  });

  it("that takes longer is opened on the deferred answer", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("talk", { gate: "door" });
    expect(answer.acknowledgement).toBe("deferred");
    tiny.gates.open("door");
    await expect.poll(() => answer.reply.plain).toContain("Opened");
    expect(ada.threads("general")[0]?.id).toBe(answer.reply.id);
  });

  it.each(["Discuss", "Discuss later"])(
    "is opened from a button as well, for all to see (%s)",
    async (label) => {
      const tiny = await startTinyBot();
      const ada = tiny.discord.member("Ada");
      const { reply } = await ada.command("talk", { as: "list" });
      await ada.press(reply, label);
      tiny.gates.open("door");
      await expect.poll(() => ada.threads("general")).toHaveLength(1);
      const [thread] = ada.threads("general");
      const announced = () =>
        tiny.discord
          .member("Ben")
          .messages("general")
          .find(({ id }) => id === thread?.id);
      await expect.poll(() => announced()?.plain).toContain(`Opened ${thread?.id}`);
      expect(tiny.discord.member("Ben").messages("general")).toHaveLength(2);
      expect(ada.messages(thread?.id ?? "")[0]?.plain).toContain("Ask away.");
    },
  );

  it("that fails after a slow button leaves its words where it was announced", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const { reply } = await ada.command("talk", { as: "list" });
    const refused = { code: 50_013, message: "Missing Permissions" };
    tiny.discord.fail({ matches: /^POST \/channels\/\d+\/messages$/, status: 403, body: refused });
    const pressed = await ada.press(reply, "Discuss later");
    tiny.gates.open("door");
    const seenByAll = () =>
      tiny.discord
        .member("Ben")
        .messages("general")
        .map(({ plain }) => plain);
    await expect.poll(seenByAll).toContain("The thread could not be opened. Try again.");
    await expect.poll(() => pressed.followUps.at(-1)?.plain).toContain("Send Messages in Threads");
  });

  it("is not opened inside of a thread: that one is taken", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const thread = ada.startThread("general", "Chat");
    await ada.command("talk", {}, { channel: thread.id });
    expect(ada.threads("general")).toHaveLength(1);
    expect(ada.messages(thread.id).map(({ plain }) => plain.replaceAll(/[\u2066-\u2069]/g, ""))).toEqual([
      "Ask away.",
      `Opened ${thread.id}`,
    ]);
  });

  it("is not opened inside of a forum post either", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    tiny.discord.channel("questions", tiny.discord.guild, "forum");
    tiny.talk.answer = async () => null;
    const post = ada.post("questions", "Is it so?", "What do you think?");
    await ada.command("talk", {}, { channel: post.id });
    expect(ada.messages(post.id).map(({ plain }) => plain)).toEqual([
      "What do you think?",
      expect.stringContaining("Ask away."),
      expect.stringContaining("Opened"),
    ]);
  });
});

describe("a thread that can't be opened", () => {
  it.each([
    ["CreatePublicThreads", "Create Public Threads"],
    ["SendMessagesInThreads", "Send Messages in Threads"],
  ] as const)("for want of %s names it in private, and nothing is left", async (permission, name) => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    tiny.discord.deny(tiny.discord.channel("general"), tiny.discord.world.bot.id, [permission]);
    const answer = await ada.command("talk");
    expect(answer.reply.plain).toContain(name);
    expect(answer.reply.isPrivate).toBe(true);
    expect(ada.threads("general")).toEqual([]);
    expect(tiny.discord.member("Ben").messages("general")).toEqual([]);
  });

  it("names the permission in the member's language", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada", { locale: "de" });
    tiny.discord.deny(tiny.discord.channel("general"), tiny.discord.world.bot.id, ["CreatePublicThreads"]);
    expect((await ada.command("talk")).reply.plain).toContain("Öffentliche Threads erstellen");
  });

  it("because the permission goes at the last moment takes its answer back and says so in private", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const refused = { code: 50_013, message: "Missing Permissions" };
    tiny.discord.fail({ matches: /^POST .*\/threads$/, status: 403, body: refused });
    const answer = await ada.command("talk");
    const told = await answer.followUp();
    expect(told.isPrivate).toBe(true);
    expect(told.plain).toContain("Create Public Threads");
    expect(tiny.discord.member("Ben").messages("general")).toEqual([]);
    expect(tiny.talk.gone).not.toContainEqual({ opened: expect.anything() });
  });

  it("written in says so where it was announced, and forgets what was stored", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const refused = { code: 50_013, message: "Missing Permissions" };
    tiny.discord.fail({ matches: /^POST \/channels\/\d+\/messages$/, status: 403, body: refused });
    const answer = await ada.command("talk");
    const told = await answer.followUp();
    expect(told.plain).toContain("Send Messages in Threads");
    expect(answer.reply.plain).toBe("The thread could not be opened. Try again.");
    const { id } = tiny.discord.guild;
    expect(await tiny.services.discussions.of(id, answer.reply.id)).toBeNull();
  });

  it("stored says what was wrong", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("talk", { as: "thread that fails" });
    expect((await answer.followUp()).plain).toContain("It can't be stored.");
    expect(answer.reply.plain).toContain("could not be opened");
  });
});

describe("a public answer that stands on an article", () => {
  it("is recorded with its message's id, and its command told; it costs one request", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("talk", { as: "stands" });
    await expect
      .poll(() => postsOf(tiny))
      .toMatchObject([{ messageId: answer.reply.id, channelId: answer.reply.channelId, kind: "answer" }]);
    expect(requests(tiny, /interactions|webhooks/)).toHaveLength(1);
    const { id: messageId, channelId } = answer.reply;
    expect(tiny.talk.gone).toContainEqual({ posted: { channelId, messageId } });
  });

  it("that was deferred is recorded too", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("talk", { as: "stands", gate: "door" });
    tiny.gates.open("door");
    await answer.finished();
    await expect.poll(() => postsOf(tiny)).toMatchObject([{ messageId: answer.reply.id }]);
  });

  it("is not recorded where one member alone sees it", async () => {
    const tiny = await startTinyBot();
    await tiny.discord.member("Ada").command("talk", { as: "stands in private" });
    await tiny.discord.quiet();
    expect(await postsOf(tiny)).toEqual([]);
  });

  it("is forgotten once its message is deleted", async () => {
    const tiny = await startTinyBot();
    const moe = tiny.discord.member("Moe", { permissions: ["ManageMessages"] });
    const answer = await moe.command("talk", { as: "stands" });
    await expect.poll(() => postsOf(tiny)).toHaveLength(1);
    moe.delete(answer.reply);
    await expect.poll(() => postsOf(tiny)).toEqual([]);
  });
});
