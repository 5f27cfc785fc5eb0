import { describe, expect, it } from "vitest";
import type { TinyBot } from "./support/tiny-bot.ts";
import { startTinyBot } from "./support/tiny-bot.ts";

/** What the bot sent since it had joined, without what joining takes. */
const sent = ({ discord }: TinyBot) =>
  discord.requests
    .filter(({ path }) => /^\/(interactions|webhooks)/.test(path))
    .map(({ method, path }) => `${method} ${path.replaceAll(/\d{17,20}/g, "ID")}`);

const CALLBACK = "POST /interactions/ID/{token}/callback";
const ORIGINAL = "/webhooks/ID/{token}/messages/@original";
const FOLLOW_UP = "POST /webhooks/ID/{token}";

describe("a command", () => {
  it("that is warm is answered in one request", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("say", { text: "Hello *there*" });
    await tiny.discord.quiet();
    expect(answer.acknowledgement).toBe("reply");
    expect(answer.reply.plain).toContain("Hello *there*");
    expect(answer.reply.isPrivate).toBe(false);
    expect(sent(tiny)).toEqual([CALLBACK]);
  });

  it("that takes longer is deferred in public, then edited in", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("say", { text: "Slow", gate: "door" });
    expect(answer.acknowledgement).toBe("deferred");
    expect(answer.reply.isLoading).toBe(true);
    expect(answer.reply.isPrivate).toBe(false);
    tiny.gates.open("door");
    await answer.finished();
    expect(answer.reply.plain).toContain("Slow");
    expect(sent(tiny)).toEqual([CALLBACK, `PATCH ${ORIGINAL}`]);
  });

  it("whose slow answer is private leaves no trace in public", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("say", { text: "Mine", gate: "door", as: "private" });
    const thinking = answer.reply;
    tiny.gates.open("door");
    const followUp = await answer.followUp();
    expect(followUp.isPrivate).toBe(true);
    expect(followUp.plain).toContain("Mine");
    expect(thinking.isDeleted).toBe(true);
    expect(tiny.discord.member("Ben").messages("general")).toEqual([]);
    expect(sent(tiny)).toEqual([CALLBACK, `DELETE ${ORIGINAL}`, FOLLOW_UP]);
  });

  it("whose public deferral can't be taken back shows nothing: the answer would be public", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    tiny.discord.fail({
      matches: /^DELETE/,
      status: 403,
      body: { code: 50_013, message: "Missing Permissions" },
      times: 2,
    });
    const answer = await ada.command("say", { text: "Mine", gate: "door", as: "private" });
    tiny.gates.open("door");
    await expect.poll(() => tiny.log.map(({ message }) => message)).toContain("the reader could not be told");
    expect(answer.reply.plain).toBe("");
    expect(answer.followUps).toEqual([]);
  });

  it("whose deferral somebody deleted still is answered in private", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord
      .member("Ada")
      .command("say", { text: "Mine", gate: "door", as: "private" });
    tiny.discord.channel("general").messages.clear();
    tiny.gates.open("door");
    expect((await answer.followUp()).plain).toContain("Mine");
    expect((await answer.followUp()).isPrivate).toBe(true);
  });

  it("under a guard is deferred in private", async () => {
    const tiny = await startTinyBot();
    const settings = await tiny.services.library.settings("1");
    const slow = Promise.withResolvers<typeof settings>();
    tiny.services.library.settings = () => slow.promise;
    const answer = await tiny.discord.member("Mo", { permissions: ["ManageMessages"] }).command("care");
    expect(answer.acknowledgement).toBe("deferred");
    expect(answer.reply.isPrivate).toBe(true);
    slow.resolve(settings);
    await answer.finished();
    expect(answer.reply.plain).toContain("Cared for.");
  });

  it("tells its handler who asks, from where", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada", { roles: ["Readers"], locale: "de" });
    await ada.command("say", { text: "Hello" }, { channel: "articles" });
    expect(tiny.heard.callers[0]).toMatchObject({
      guildId: tiny.discord.guild.id,
      channelId: tiny.discord.channel("articles").id,
      parentId: null,
      userId: ada.id,
      roles: [tiny.discord.role("Readers")],
      locale: "de",
      serverLocale: "en",
    });
  });
});

describe("what goes wrong", () => {
  it("for a reason that the reader can mend is said in private, as written", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("say", { as: "user error" });
    expect(answer.reply.isPrivate).toBe(true);
    expect(answer.reply.plain).toBe("That article is gone. /articles lists what is here.");
    expect(tiny.log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("unforeseen gives the reader an id, and the log the place but nobody's words", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("say", { text: "my private words", as: "bug" });
    expect(answer.reply.isPrivate).toBe(true);
    const id = /Something went wrong on our side.*\b([0-9a-f]{8})\./.exec(answer.reply.plain)?.[1];
    const [line] = tiny.log.filter(({ level }) => level === "error");
    expect(line).toMatchObject({ fields: { id, task: "command say", error: { name: "Error" } } });
    expect(JSON.stringify(line)).toContain("tiny-commands.ts");
    expect(JSON.stringify(tiny.log)).not.toContain("private words");
  });

  it("after a public deferral is said in private, and the deferral goes", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("say", { as: "bug", gate: "door" });
    tiny.gates.open("door");
    const followUp = await answer.followUp();
    expect(followUp.isPrivate).toBe(true);
    expect(followUp.plain).toContain("Something went wrong on our side.");
    expect(tiny.discord.member("Ben").messages("general")).toEqual([]);
  });

  it("in a message that Discord refuses is told to the reader; the log says which field, and no token", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord
      .member("Ada")
      .command("say", { text: "my private words", as: "refused" });
    expect(answer.reply.plain).toContain("Something went wrong on our side.");
    const [line] = tiny.log.filter(({ level }) => level === "error");
    expect(line?.fields).toMatchObject({
      error: {
        code: 50_035,
        status: 400,
        refused: [expect.stringMatching(/custom_id COMPONENT_CUSTOM_ID_DUPLICATED/)],
      },
    });
    expect(JSON.stringify(tiny.log)).not.toContain("private words");
    expect(JSON.stringify(tiny.log)).not.toContain(answer.interaction.token);
  });

  it("in an edit that Discord refuses is told in private, and the deferral goes", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("say", { as: "refused", gate: "door" });
    const thinking = answer.reply;
    tiny.gates.open("door");
    expect((await answer.followUp()).isPrivate).toBe(true);
    expect(thinking.isDeleted).toBe(true);
  });

  it("with the settings is answered like any other fault", async () => {
    const tiny = await startTinyBot();
    tiny.services.library.settings = () => Promise.reject(new Error("disk"));
    const answer = await tiny.discord.member("Ada").command("say", { text: "Hello" });
    expect(answer.reply.plain).toContain("Something went wrong on our side.");
  });

  it("when the answer comes too late is logged quietly, and the bot goes on", async () => {
    const tiny = await startTinyBot({ limits: { acknowledgeWithin: 50 } });
    const ada = tiny.discord.member("Ada");
    await expect(ada.command("say", { text: "Late", gate: "door" })).rejects.toThrow(/did not respond/);
    await expect
      .poll(() => tiny.log.map(({ message }) => message), { timeout: 8_000 })
      .toContain("nobody left to answer");
    expect(tiny.log.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
    tiny.gates.open("door");
    expect((await ada.command("say", { text: "In time" })).reply.plain).toContain("In time");
  });

  it("when another process answered first is logged quietly", async () => {
    const tiny = await startTinyBot();
    tiny.discord.fail({
      matches: /callback/,
      status: 400,
      body: { code: 40_060, message: "Interaction has already been acknowledged." },
    });
    void tiny.discord
      .member("Ada")
      .command("say", { text: "Twice" })
      .catch(() => undefined);
    await expect.poll(() => tiny.log.map(({ message }) => message)).toContain("nobody left to answer");
    expect(tiny.log.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
  });
});
