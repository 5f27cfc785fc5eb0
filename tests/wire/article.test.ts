/** Moderators load and care for articles, over the real bot: what they see, what members see, what is left after a restart. */
import { describe, expect, it } from "vitest";
import { aPage } from "../commands/a-page.ts";
import { type RealBot, startRealBot } from "./support/real-bot.ts";

const bridge = `Bridge over the Alder reopens after nine months

The bridge over the River Alder reopened on Monday, nine months after a barge struck its main pier, the county said.

“We checked every bolt twice,” county engineer Maria Holt said. “It will carry trains again in May.”`;

const moderator = (bot: RealBot, name = "Moe") =>
  bot.discord.member(name, { permissions: ["ManageMessages"] });
const file = (text: string, name = "bridge.txt") => ({ name, bytes: text });
const total = async (bot: RealBot): Promise<number> =>
  (await bot.services().library.search(bot.discord.guild.id, { words: "", limit: 1, offset: 0 })).total;
const labels = (answer: { reply: { buttons: readonly { label: string }[] } }): string[] =>
  answer.reply.buttons.map(({ label }) => label);

describe("/article add", () => {
  it("previews in private; *Add* works after a restart, and its second press changes nothing", async () => {
    const bot = await startRealBot();
    const moe = moderator(bot);
    const preview = await moe.command("article add", { file: file(bridge) });
    await preview.finished();
    expect(preview.reply.isPrivate).toBe(true);
    expect(preview.reply.plain).toContain("Bridge over the Alder reopens after nine months");
    expect(preview.reply.plain).toContain("Not in the library yet");
    expect(await total(bot)).toBe(0);
    await bot.restart();
    const added = await moe.press(preview.reply, "Add");
    await added.finished();
    expect(preview.reply.plain).toContain("Added to the library");
    expect(labels(preview)).toEqual(["Summary", "Quotes", "Sources", "Discuss", "History"]);
    expect(await total(bot)).toBe(1);
    const summary = await bot.discord.member("Ada").command("summary");
    await summary.finished();
    expect(summary.reply.plain).toContain("Bridge over the Alder reopens");
  });

  it("takes text from its form, and details from another one", async () => {
    const bot = await startRealBot();
    const moe = moderator(bot);
    const opened = await moe.command("article add");
    const preview = await moe.submit(opened.modal, { Text: bridge });
    await preview.finished();
    const details = await moe.press(preview.reply, "Edit details");
    expect(details.acknowledgement).toBe("modal");
    const edited = await moe.submit(details.modal, {
      Title: "Our bridge",
      Byline: "Ana Ruiz",
      Date: "2026-09-05",
    });
    await edited.finished();
    expect(edited.reply.plain).toContain("Our bridge");
    expect(edited.reply.plain).toContain("Ana Ruiz");
    // The old preview's buttons would lead nowhere: the new one stands where it stood.
    expect(edited.acknowledgement).toBe("update");
    expect(edited.reply.id).toBe(preview.reply.id);
    expect(edited.reply.isPrivate).toBe(true);
    await (await moe.press(edited.reply, "Add")).finished();
    expect(await total(bot)).toBe(1);
  });

  it("takes a file from its form", async () => {
    const bot = await startRealBot();
    const moe = moderator(bot);
    const opened = await moe.command("article add");
    const preview = await moe.submit(opened.modal, { "Or a file": file(bridge) });
    await preview.finished();
    expect(labels(preview)).toEqual(["Add", "Edit details", "Cancel"]);
  });

  it.each([
    "../../etc/passwd.txt",
    "..\\..\\windows\\bridge.txt",
    "bridge\u202etxt.exe.txt",
    `${"a".repeat(200)}.txt`,
  ])("reads a file named %j like any other, and writes none", async (name) => {
    const bot = await startRealBot();
    const preview = await moderator(bot).command("article add", { file: file(bridge, name) });
    await preview.finished();
    expect(preview.reply.plain).toContain("Bridge over the Alder reopens");
  });

  it("shows a title of mentions and markup as the characters that it is, and pings nobody", async () => {
    const bot = await startRealBot();
    const title = "@everyone <@&1> **free** [here](https://evil.example) `x` # now";
    const preview = await moderator(bot).command("article add", { file: file(bridge), title });
    await preview.finished();
    expect(preview.reply.plain).toContain(title);
    // What may have pinged anyone is looked for in all that was sent when the test ends.
  });

  it("is not for members, nor are its buttons", async () => {
    const bot = await startRealBot();
    const ada = bot.discord.member("Ada");
    await expect(ada.command("article add", { file: file(bridge) })).rejects.toThrow();
    const refused = await ada.command("article add", { file: file(bridge) }, { asGranted: true });
    await refused.finished();
    expect(refused.reply.isPrivate).toBe(true);
    expect(refused.reply.plain).toContain("Manage Messages");
  });
});

describe("Load as article", () => {
  it("takes a message's file", async () => {
    const bot = await startRealBot();
    const message = bot.discord.member("Ada").say("general", "Look at this", { files: [file(bridge)] });
    const preview = await moderator(bot).menu("Load as article", message);
    await preview.finished();
    expect(preview.reply.isPrivate).toBe(true);
    expect(labels(preview)).toEqual(["Add", "Edit details", "Cancel"]);
  });

  it("asks which of several links, and loads the one that is chosen", async () => {
    const page = await aPage();
    const bot = await startRealBot({}, { network: page.web.network });
    const words = `${page.address} or http://other.example/nothing`;
    const message = bot.discord.member("Ada").say("general", words);
    const moe = moderator(bot);
    const asked = await moe.menu("Load as article", message);
    await asked.finished();
    const [list] = asked.reply.selects;
    const chosen = await moe.select(asked.reply, list!.customId, ["0"]);
    await chosen.finished();
    expect(chosen.reply.plain).toContain(page.title);
  });
});

async function withPage() {
  const page = await aPage();
  const bot = await startRealBot({}, { network: page.web.network });
  const moe = moderator(bot);
  const preview = await moe.command("article add", { url: page.address });
  await preview.finished();
  await (await moe.press(preview.reply, "Add")).finished();
  const ada = bot.discord.member("Ada");
  const summary = await ada.command("summary");
  await summary.finished();
  return { page, bot, moe, ada, summary };
}

describe("/article refresh", () => {
  it("shows the difference in private, marks the public answer, and a member reads what changed", async () => {
    const { page, bot, moe, ada, summary } = await withPage();
    page.paragraphs[2] = page.paragraphs[2]!.replace("4.2 million", "5.1 million");
    const [article] = await moe.autocomplete("article refresh", "article", "");
    const refreshed = await moe.command("article refresh", { article: article!.value });
    await refreshed.finished();
    expect(refreshed.reply.isPrivate).toBe(true);
    expect(refreshed.reply.plain).toContain("1 passage changed: 1 word came, 1 word went.");
    expect(refreshed.reply.text).toMatch(/− \\\[\d+\\\] .*\*\*4(?:\\\.|\.)2\*\*/u);
    await bot.services().care.settled();
    expect(summary.reply.plain).toContain("The article changed on");
    expect(summary.reply.plain).toContain("Bridge over the Alder reopens");
    const changes = await ada.press(summary.reply, "What changed?");
    await changes.finished();
    expect(changes.reply.isPrivate).toBe(true);
    expect(changes.reply.plain).toContain("From revision 1 to 2");
    expect(changes.reply.plain).toContain("5.1");
  });
});

describe("/article remove", () => {
  it("marks the public answer, and takes the mark away when it is undone after a restart", async () => {
    const { bot, moe, summary } = await withPage();
    const [article] = await moe.autocomplete("article remove", "article", "");
    const removed = await moe.command("article remove", { article: article!.value });
    await removed.finished();
    await bot.services().care.settled();
    expect(summary.reply.plain).toContain("The article was removed from this server’s library.");
    await bot.restart();
    await (await moe.press(removed.reply, "Undo")).finished();
    await bot.services().care.settled();
    expect(summary.reply.plain).not.toContain("was removed");
    expect(await total(bot)).toBe(1);
  });
});

/** Discord says who owns a server when the bot joins. */
async function anOwner(bot: RealBot) {
  const owner = bot.discord.member("Olga", { owner: true });
  await bot.restart();
  return owner;
}

describe("a server's owner", () => {
  it("takes the library along as a file, and nobody else does", async () => {
    const { bot } = await withPage();
    const owner = await anOwner(bot);
    const settings = await owner.command("settings");
    await settings.finished();
    const exported = await owner.press(settings.reply, "Export library");
    await exported.finished();
    expect(exported.reply.isPrivate).toBe(true);
    const [given] = exported.reply.files;
    expect(given?.name).toBe(`library-${bot.discord.guild.id}.jsonl`);
    const lines = new TextDecoder().decode(given?.bytes).trimEnd().split("\n");
    expect(JSON.parse(lines[0]!)).toMatchObject({ kind: "library", guildId: bot.discord.guild.id });
    expect(JSON.parse(lines[1]!).content.text).toContain("River Alder reopened");
    const manager = bot.discord.member("Mia", { permissions: ["ManageGuild"] });
    const seen = await manager.command("settings");
    await seen.finished();
    const refused = await manager.press(seen.reply, "Export library");
    await refused.finished();
    expect(refused.reply.plain).toContain("Only the owner of this server may do that.");
  });

  it("has everything deleted by typing the server's name, and nothing by another one", async () => {
    const { bot } = await withPage();
    const owner = await anOwner(bot);
    const settings = await owner.command("settings");
    await settings.finished();
    const press = () => owner.press(settings.reply, "Delete everything of this server");
    const wrong = await owner.submit((await press()).modal, { "The name of this server": "Another" });
    await wrong.finished();
    expect(wrong.reply.plain).toContain("Nothing was deleted");
    expect(await total(bot)).toBe(1);
    const { name } = bot.discord.guild;
    const right = await owner.submit((await press()).modal, { "The name of this server": name });
    await right.finished();
    expect(right.reply.plain).toContain("Everything that was kept of this server is deleted");
    expect(await total(bot)).toBe(0);
  });
});

describe("a server that removes the bot", () => {
  it("is noted, not for an outage, and forgotten when it invites it again", async () => {
    const { bot } = await withPage();
    const left = () => bot.services().care.left();
    bot.discord.outage();
    await bot.discord.quiet();
    expect(await left()).toEqual([]);
    bot.discord.recover();
    bot.discord.kick();
    await expect.poll(left).toEqual([bot.discord.guild.id]);
    bot.discord.invite();
    await expect.poll(left).toEqual([]);
    expect(await total(bot)).toBe(1);
  });

  it("while the bot is away is noted when it joins again", async () => {
    const { bot } = await withPage();
    const other = await bot.services().library.add("4242", {
      title: "Elsewhere",
      content: await bot.services().loader.paste(bridge, null),
      addedBy: "1",
    });
    expect(other.added).toBe(true);
    await bot.restart();
    await expect.poll(() => bot.services().care.left()).toEqual(["4242"]);
  });
});
