/** Recaps on the local Discord with the whole bot: read over the socket, posted, and edited as messages go. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LocalDiscordOptions } from "../../src/playground/local-discord.ts";
import type { SeenMessage } from "../../src/playground/people/seen-message.ts";
import { samples } from "../../src/playground/samples/samples.ts";
import { barrierTalk } from "../recap/barrier-talk.ts";
import { patient, read } from "./discussion/a-discussion.ts";
import { addArticle } from "./support/add-article.ts";
import { type RealBot, startRealBot } from "./support/real-bot.ts";

const barrier = samples.find(({ name }) => name === "harbour-barrier")!;
const wrong = barrierTalk.filter(({ holds }) => holds === "false");
const ferries = "161 crossings";

/** A server with the sample article, a thread on it opened by /discuss, and sixty messages in it. */
async function talkedOver(options: LocalDiscordOptions = {}) {
  const bot = await startRealBot(options);
  const { discord } = bot;
  const moderator = discord.member("Moe", { permissions: ["ManageMessages", "ManageGuild"] });
  await addArticle(moderator, { file: { name: "barrier.html", bytes: readFileSync(barrier.file) } });
  const reader = discord.member("Reader");
  await (await reader.command("discuss")).finished();
  await expect.poll(() => reader.threads("general"), patient).toHaveLength(1);
  const thread = reader.threads("general")[0]!.id;
  await expect.poll(() => reader.messages(thread).length, patient).toBeGreaterThan(0);
  const said = barrierTalk.map(({ by, words }) => discord.member(by).say(thread, words));
  await discord.quiet();
  return { bot, discord, moderator, reader, thread, said };
}

type Talked = Awaited<ReturnType<typeof talkedOver>>;

async function switchOn({ moderator }: Talked): Promise<SeenMessage> {
  return (await (await moderator.command("settings", { recap: "on" })).finished()).reply;
}

async function recapped(talk: Talked, options: { messages?: number } = {}): Promise<SeenMessage> {
  const answer = await talk.reader.command("recap", options, { channel: talk.thread });
  return (await answer.finished()).reply;
}

const saidBy = ({ said }: Talked, words: string): SeenMessage =>
  said.find(({ raw }) => raw.content.includes(words))!;

/** All bytes of what the bot keeps. */
function keptBytes({ bot }: Talked): Buffer {
  const names = readdirSync(bot.dataDir, { recursive: true, withFileTypes: true });
  return Buffer.concat(
    names.filter((name) => name.isFile()).map((name) => readFileSync(join(name.parentPath, name.name))),
  );
}

describe("/recap of sixty messages in a discussion", () => {
  it("finds the three statements that the article does not bear out, and no other, with links, and pings nobody", async () => {
    const talk = await talkedOver();
    expect(read(await switchOn(talk))).toMatch(/Recaps: on\..*nobody else gets those messages/su);
    const reply = await recapped(talk, { messages: 100 });
    const text = read(reply);
    expect(text.match(/✗/gu)).toHaveLength(3);
    for (const { words } of wrong) {
      expect(text).toContain(words.replace(/^The article says that /u, ""));
      expect(JSON.stringify(reply.raw)).toContain(`${talk.thread}/${saidBy(talk, words).id}`);
    }
    expect(text).toContain("no AI model");
    expect(reply.pinged).toEqual([]);
    expect(reply.isPrivate).toBe(false);
  });

  it("drops a message that is deleted, one that is edited, and those of a member who leaves; all over a restart", async () => {
    const talk = await talkedOver();
    await switchOn(talk);
    const reply = await recapped(talk);
    expect(read(reply)).toContain(ferries);
    const ferry = saidBy(talk, ferries);
    talk.discord.member("Ellen").delete(ferry);
    await expect.poll(() => read(reply), patient).not.toContain(ferries);
    await talk.bot.restart();
    const tender = saidBy(talk, "changed the tender");
    expect(read(reply)).toContain("changed the tender");
    talk.discord.member("Sam").edit(tender, "I take that back.");
    await expect.poll(() => read(reply), patient).not.toContain("changed the tender");
    expect(read(reply)).toContain("Ravi");
    const ravi = talk.discord.member("Ravi");
    const privacy = await (await ravi.command("privacy")).finished();
    expect(privacy.reply.isPrivate).toBe(true);
    const done = await (await ravi.press(privacy.reply, "Leave me out of recaps")).finished();
    expect(read(done.reply)).toContain("1 older recap was made anew");
    await expect.poll(() => read(reply), patient).not.toContain("Ravi");
    expect(read(await recapped(talk))).not.toContain("Ravi");
  });

  it("drops what was deleted or edited while the bot was away", async () => {
    const talk = await talkedOver();
    await switchOn(talk);
    const reply = await recapped(talk);
    await talk.discord.quiet();
    await talk.bot.restart(() => talk.discord.member("Ellen").delete(saidBy(talk, ferries)));
    await expect.poll(() => read(reply), patient).not.toContain(ferries);
    expect(read(reply)).toContain("changed the tender");
    await talk.discord.quiet();
    const tender = saidBy(talk, "changed the tender");
    await talk.bot.restart(() => talk.discord.member("Sam").edit(tender, "I take that back."));
    await expect.poll(() => read(reply), patient).not.toContain("changed the tender");
  });

  it("drops many at once, and says so when nothing is left", async () => {
    const talk = await talkedOver();
    await switchOn(talk);
    const reply = await recapped(talk);
    talk.moderator.deleteMany(talk.thread, talk.said);
    await expect.poll(() => read(reply), patient).toContain("were deleted or withdrawn");
  });

  it("keeps no word of a member's", async () => {
    const talk = await talkedOver();
    await switchOn(talk);
    await recapped(talk);
    await talk.discord.quiet();
    const kept = keptBytes(talk);
    expect(kept.length).toBeGreaterThan(0);
    const own = barrierTalk.filter(({ words, holds }) => holds !== "true" && words.length > 25);
    expect(own.length).toBeGreaterThan(20);
    for (const { words } of own) {
      expect(kept.includes(Buffer.from(words))).toBe(false);
      expect(kept.includes(Buffer.from(words, "utf16le"))).toBe(false);
    }
    expect(kept.includes(Buffer.from(saidBy(talk, ferries).id))).toBe(true);
  });

  it("is refused where it is off, and where the Message Content intent is missing, each with what to do", async () => {
    const talk = await talkedOver({ privilegedIntents: [] });
    const off = await recapped(talk);
    expect([off.isPrivate, read(off).includes("`/settings`") || read(off).includes("/settings")]).toEqual([
      true,
      true,
    ]);
    expect(read(await switchOn(talk))).toContain("Message Content");
    expect(read(await recapped(talk))).toContain("Message Content");
  });

  it("pings nobody, whatever was written", async () => {
    const talk = await talkedOver();
    await switchOn(talk);
    const { discord, thread } = talk;
    const bomb = `@everyone @here <@${talk.moderator.id}> ${"<@&1> ".repeat(20)}the barrier will cost 900 million crowns, said the board`;
    discord.member("Mallory").say(thread, bomb);
    discord
      .member("Mallory")
      .say(thread, `The barrier will cost 777 million crowns, <@${talk.moderator.id}>.`);
    const reply = await recapped(talk);
    expect(read(reply)).toContain("777 million");
    expect(reply.pinged).toEqual([]);
  });
});

describe("Check against article", () => {
  it("in a thread takes its article, and is public; elsewhere a list asks which", async () => {
    const talk = await talkedOver();
    const { reader, moderator, discord } = talk;
    const checked = await (
      await reader.menu("Check against article", saidBy(talk, ferries), { channel: talk.thread })
    ).finished();
    expect(read(checked.reply)).toContain("Not in the article");
    expect(checked.reply.isPrivate).toBe(false);
    const other = "Town hall\n\nThe town hall of Orlen will dance on Friday, its mayor said.";
    await addArticle(moderator, { title: "A dance", file: { name: "dance.txt", bytes: other } });
    const message = discord.member("Sam").say("articles", "“will dance on Friday, the mayor said”");
    const asked = await (
      await reader.menu("Check against article", message, { channel: "articles" })
    ).finished();
    expect(asked.reply.isPrivate).toBe(true);
    const [list] = asked.reply.selects;
    const dance = list!.options.find(({ label }) => label === "A dance")!;
    const answer = await (await reader.select(asked.reply, list!.customId, [dance.value])).finished();
    expect(read(answer.reply)).toMatch(/Not in the article.*What differs/su);
    expect(answer.reply.raw.components && JSON.stringify(answer.reply.raw)).toMatch(/~~the~~.*\*\*its\*\*/u);
  });
});

describe("Report", () => {
  it("goes to the moderators' channel with the answer, its evidence and a link, and pings nobody", async () => {
    const { discord, reader, moderator } = await talkedOver();
    await (
      await moderator.command("settings", { moderator_channel: channelOf(discord, "articles") })
    ).finished();
    const summary = await (await reader.command("summary")).finished();
    const pressed = await reader.press(summary.reply, "Report");
    const sent = await reader.submit(pressed.modal, {
      "What is wrong?": `@everyone <@${moderator.id}> statement 1 leaves out who said it`,
    });
    await sent.finished();
    expect(sent.reply.isPrivate).toBe(true);
    expect(read(sent.reply)).toContain("The moderators have your report");
    const report = moderator.messages("articles").at(-1)!;
    expect(read(report)).toContain("statement 1 leaves out who said it");
    expect(read(report)).toContain("Passage 1");
    expect(JSON.stringify(report.raw)).toContain(summary.reply.id);
    expect(JSON.stringify(report.raw)).not.toContain(`"${reader.id}"`);
    expect(report.pinged).toEqual([]);
  });

  it("says what to do where there is no channel for it, before anybody writes a report", async () => {
    const { reader } = await talkedOver();
    const summary = await (await reader.command("summary")).finished();
    const pressed = await reader.press(summary.reply, "Report");
    await pressed.finished();
    expect(pressed.modal).toBeNull();
    expect(read(pressed.reply)).toContain("/settings");
  });
});

const channelOf = (discord: RealBot["discord"], name: string): string => discord.channel(name).id;
