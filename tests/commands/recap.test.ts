import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Line, Reply } from "../../src/reply.ts";
import { barrierTalk } from "../recap/barrier-talk.ts";
import { aServer, asReply, type Server } from "./a-server.ts";

const sample = new URL("../../src/playground/samples/harbour-barrier.html", import.meta.url);
const thread = "10";

/** A server with the discussion of the sample article in it, recaps switched on. */
async function discussed(lines = barrierTalk): Promise<Server> {
  const server = await aServer();
  await server.library.saveSettings("1", { ...(await server.library.settings("1")), recap: true });
  const bytes = readFileSync(sample);
  const content = await server.loader.file({ name: "barrier.html", bytes, contentType: null }, null);
  const { article } = await server.library.add("1", { title: content.title!, content, addedBy: "100" });
  await server.discussions.open({
    guildId: "1",
    threadId: thread,
    revisionId: article.latestRevision,
    articleId: article.id,
    openedBy: "100",
    openedAt: "2026-03-18T18:00:00Z",
  });
  for (const { by, words } of lines) server.chat.say(thread, words, { authorId: idOf(by), authorName: by });
  return server;
}

const idOf = (name: string): string => String(200 + name.length * 10 + name.charCodeAt(0));
const words = (line: Line): string =>
  line.map((part) => (typeof part === "string" ? part : "foreign" in part ? part.foreign : "")).join("");
const linesOf = ({ sections }: Reply): string[] =>
  sections.flatMap((section) => (section.kind === "lines" ? section.lines.map(words) : []));
const quotesOf = ({ sections }: Reply) =>
  sections.flatMap((section) => (section.kind === "quotes" ? section.quotes.map(({ quote }) => quote) : []));

/** Runs the command, and posts what it answers as the dispatcher would. */
async function posted(server: Server, strings: Record<string, string> = {}) {
  const reply = asReply(await server.run("recap", strings));
  const { id } = await server.chat.post(thread, reply);
  await reply.posted?.({ channelId: thread, messageId: id });
  return { reply, now: () => server.chat.posts.find((post) => post.id === id)!.reply };
}

const follower = commands.find(({ definition }) => definition.name === "recap")!.follower!;

describe("/recap", () => {
  it("finds the three statements that the article does not bear out, and no other, and quotes members word for word", async () => {
    const { reply } = await posted(await discussed());
    const wrong = linesOf(reply).filter((line) => line.startsWith("✗"));
    expect(wrong).toHaveLength(3);
    for (const { words: said } of barrierTalk.filter(({ holds }) => holds === "false"))
      expect(wrong.join("\n")).toContain(said.replace(/^The article says that /u, ""));
    expect(quotesOf(reply).length).toBeGreaterThan(2);
    for (const quote of quotesOf(reply))
      expect(barrierTalk).toContainEqual(expect.objectContaining({ by: quote.speaker, words: quote.text }));
  });

  it("is refused where it is not switched on, and where messages can't be read, with what to do", async () => {
    const server = await discussed();
    server.chat.grant(false);
    await expect(server.run("recap")).rejects.toThrow(/Message Content/u);
    await server.library.saveSettings("1", { ...(await server.library.settings("1")), recap: false });
    await expect(server.run("recap")).rejects.toThrow(/`\/settings`/u);
  });

  it("says so when there is too little", async () => {
    const server = await discussed(barrierTalk.slice(0, 3));
    await expect(server.run("recap")).rejects.toThrow(/3 messages/u);
  });

  it("reads as many as asked, and since the last one only what is new", async () => {
    const server = await discussed();
    expect(words((await posted(server, { messages: "20" })).reply.meta![0]!)).toMatch(/^20 messages/u);
    await expect(server.run("recap", { since: "last" })).rejects.toThrow(/since the last recap/u);
    for (const { by, words: said } of barrierTalk.slice(0, 6))
      server.chat.say(thread, said, { authorId: idOf(by), authorName: by });
    expect(words((await posted(server, { since: "last" })).reply.meta![0]!)).toMatch(/^6 messages/u);
  });

  it("reads what was said since the time that is named, and no more", async () => {
    const server = await discussed([]);
    const hour = 60 * 60_000;
    const hoursAgo = [200, 100, 20, 20, 20, 20, 20, 0.5, 0.5, 0.5, 0.5, 0.5];
    for (const [at, hours] of hoursAgo.entries())
      server.chat.say(thread, `The barrier is number ${at} of them`, {
        authorId: "300",
        authorName: "Mina",
        sentAt: new Date(Date.now() - hours * hour).toISOString(),
      });
    const extents: [string, RegExp][] = [
      ["hour", /^5 messages/u],
      ["day", /^10 messages/u],
      ["week", /^11 messages/u],
    ];
    for (const [since, extent] of extents)
      expect(words(asReply(await server.run("recap", { since })).meta![0]!)).toMatch(extent);
  });

  it("after the bot was away, is made anew only where a message that it shows has gone or changed", async () => {
    const server = await discussed();
    const { now } = await posted(server);
    const before = now();
    await follower.returned!(["1"], server);
    expect(now()).toBe(before);
    await follower.returned!(["2"], server);
    const all = await server.chat.history(thread, { limit: 100 });
    server.chat.deleteMessage(all.find(({ content, own }) => !own && content.includes("161 crossings"))!.id);
    await follower.returned!(["2"], server);
    expect(linesOf(now()).join()).toContain("161 crossings");
    await follower.returned!(["1"], server);
    expect(linesOf(now()).join()).not.toContain("161 crossings");
  });

  it("drops a message that is deleted from the post", async () => {
    const server = await discussed();
    const { now } = await posted(server);
    const last = (await server.recaps.last("1", thread))!;
    expect(linesOf(now()).join()).toContain("161 crossings");
    const [gone] = await server.chat
      .history(thread, { limit: 100 })
      .then((all) => all.filter(({ own, content }) => !own && content.includes("161 crossings")));
    server.chat.deleteMessage(gone!.id);
    await follower.deleted({ guildId: "1", channelId: thread, messageIds: [gone!.id] }, server);
    expect(linesOf(now()).join()).not.toContain("161 crossings");
    expect((await server.recaps.last("1", thread))!.cited.length).toBeLessThan(last.cited.length);
  });

  it("forgets a recap whose own post is deleted", async () => {
    const server = await discussed();
    await posted(server);
    const { messageId } = (await server.recaps.last("1", thread))!;
    await follower.deleted({ guildId: "1", channelId: thread, messageIds: [messageId] }, server);
    expect(await server.recaps.last("1", thread)).toBeNull();
  });
});

describe("/privacy", () => {
  it("leaves a member out of what comes and of what was posted, and takes them back", async () => {
    const server = await discussed();
    const { now } = await posted(server);
    const sam = { userId: idOf("Sam") };
    expect(JSON.stringify(now())).toContain("Sam");
    expect(linesOf(asReply(await server.press("opt-out", "1", { as: sam }))).join()).toContain(
      "1 older recap",
    );
    expect(JSON.stringify(now())).not.toContain("Sam");
    expect(JSON.stringify(asReply(await server.run("recap")))).not.toContain("Sam");
    await server.press("opt-in", "1", { as: sam });
    expect(JSON.stringify(asReply(await server.run("recap")))).toContain("Sam");
  });

  it("says whether recaps are on, whether a model is used, and offers the way out", async () => {
    const server = await discussed();
    const reply = asReply(await server.run("privacy"));
    expect(reply.visibility).toBe("private");
    expect(linesOf(reply).join()).toMatch(/Recaps are on.*no AI model/su);
    expect(reply.actions).toContainEqual(expect.objectContaining({ id: "opt-out" }));
  });
});
