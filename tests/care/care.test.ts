import { afterEach, describe, expect, it, vi } from "vitest";
import { graceTime } from "../../src/care/departures.ts";
import { guildHooks } from "../../src/care/guild-hooks.ts";
import { sweep } from "../../src/care/sweep.ts";
import { readContent } from "../../src/loading/content.ts";
import { handedOver, undoTime } from "../../src/store/library.ts";
import { aCare, report } from "./a-care.ts";

afterEach(() => void vi.useRealTimers());

describe("what is past its time", () => {
  it("goes when the bot starts: a removed article with what is cached of it, and not before its posts were told", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { library, posts, cache, chat, care, add } = await aCare();
    const article = await add(report);
    const revision = (await library.latest("1", article.id))!;
    const cached = `1.${revision.contentHash.slice(0, 16)}.of-an-answer`;
    await cache.set(cached, "an answer");
    const { id } = await chat.post("10", { kind: "reply", visibility: "public", sections: [] });
    const post = { guildId: "1", channelId: "10", messageId: id, articleId: article.id, cited: [1] };
    await posts.record({ ...post, revisionId: revision.id, kind: "answer", postedAt: revision.loadedAt });
    await library.remove("1", article.id, "100");
    vi.setSystemTime(Date.now() + undoTime);
    care.start(chat);
    await care.settled();
    expect(chat.posts[0]?.marks.get("article")).toBe("The article was removed from this server’s library.");
    expect((await library.history("1", article.id, 10)).map(({ deed }) => deed)).toContain("purged");
    expect(await posts.ofArticle("1", article.id, 10)).toEqual([]);
    expect(await cache.get(cached)).toBeUndefined();
  });

  it("a fault of Discord's ends nothing: it is told, and the next round goes on", async () => {
    const { library, posts, chat, care, add, faults } = await aCare("de");
    const article = await add(report);
    const { id } = await chat.post("10", { kind: "reply", visibility: "public", sections: [] });
    const post = { guildId: "1", channelId: "10", messageId: id, articleId: article.id, cited: [1] };
    await posts.record({
      ...post,
      revisionId: article.latestRevision,
      kind: "answer",
      postedAt: article.addedAt,
    });
    await library.remove("1", article.id, "100");
    const place = { guildId: "1", articleId: article.id };
    care.tell({ ...chat, markPost: () => Promise.reject(new Error("Discord is away")) }, place);
    await care.settled();
    expect(String(faults)).toContain("Discord is away");
    care.tell(chat, place);
    await care.settled();
    expect(chat.posts[0]?.marks.get("article")).toBe(
      "Der Artikel wurde aus der Bibliothek dieses Servers entfernt.",
    );
  });

  it("a post that Discord refuses to change does not hold up the others, and its fault is told", async () => {
    const { library, posts, chat, care, add, faults } = await aCare();
    const article = await add(report);
    const ids: string[] = [];
    for (let at = 0; at < 40; at += 1) {
      const { id } = await chat.post("10", { kind: "reply", visibility: "public", sections: [] });
      const post = { guildId: "1", channelId: "10", messageId: id, articleId: article.id, cited: [1] };
      const stands = { revisionId: article.latestRevision, postedAt: `2026-03-0${1 + (at % 9)}T10:00:00Z` };
      await posts.record({ ...post, ...stands, kind: "answer" });
      ids.push(id);
    }
    await library.remove("1", article.id, "100");
    const refused = new Set(ids.filter((_, at) => at % 20 === 8));
    const picky = {
      ...chat,
      markPost: (channelId: string, id: string, note: Parameters<typeof chat.markPost>[2]) =>
        refused.has(id)
          ? Promise.reject(new Error("too many edits of old messages"))
          : chat.markPost(channelId, id, note),
    };
    care.tell(picky, { guildId: "1", articleId: article.id });
    await care.settled();
    const told = chat.posts.filter(({ marks }) => marks.has("article"));
    expect(told.map(({ id }) => id)).toEqual(ids.filter((id) => !refused.has(id)));
    expect(String(faults)).toContain("too many edits");
  });

  it("what a restart left untold is told in the server's language, and in that of its settings where they name one", async () => {
    const { library, posts, chat, care, add } = await aCare("de");
    const article = await add(report);
    const { id } = await chat.post("10", { kind: "reply", visibility: "public", sections: [] });
    const post = { guildId: "1", channelId: "10", messageId: id, articleId: article.id, cited: [1] };
    const stands = { revisionId: article.latestRevision, postedAt: article.addedAt } as const;
    await posts.record({ ...post, ...stands, kind: "answer" });
    await library.remove("1", article.id, "100");
    care.start(chat);
    await care.settled();
    expect(chat.posts[0]?.marks.get("article")).toMatch(/^Der Artikel wurde aus der Bibliothek/u);
    await library.restore("1", article.id, "100");
    care.tell(chat, { guildId: "1", articleId: article.id });
    await library.saveSettings("1", { ...(await library.settings("1")), language: "es" });
    await library.remove("1", article.id, "100");
    care.tell(chat, { guildId: "1", articleId: article.id });
    await care.settled();
    expect(chat.posts[0]?.marks.get("article")).toMatch(/^El artículo se quitó/u);
  });

  it("a post that is gone is forgotten, and the others are told", async () => {
    const { library, posts, chat, care, add } = await aCare();
    const article = await add(report);
    const { id } = await chat.post("10", { kind: "reply", visibility: "public", sections: [] });
    for (const messageId of ["77", id])
      await posts.record({
        guildId: "1",
        channelId: "10",
        messageId,
        articleId: article.id,
        revisionId: article.latestRevision,
        kind: "answer",
        cited: [],
        postedAt: article.addedAt,
      });
    const content = readContent({ text: `${report} It rained.` });
    await library.addRevision("1", article.id, { content, by: "100", origin: handedOver("file") });
    care.tell(chat, { guildId: "1", articleId: article.id });
    await care.settled();
    expect((await posts.ofArticle("1", article.id, 10)).map(({ messageId }) => messageId)).toEqual([id]);
    expect(chat.posts[0]?.marks.get("article")).toMatch(/^The article changed on/u);
  });
});

describe("a discussion that is going on", () => {
  it("is told once in its thread that the article changed, with what changed a press away, and not when a removal is undone", async () => {
    const { library, posts, chat, care, add } = await aCare();
    const article = await add(report);
    const thread = await chat.openThread({ channelId: "10", name: "The bridge" });
    const { id } = await chat.post(thread.id, { kind: "reply", visibility: "public", sections: [] });
    await posts.record({
      guildId: "1",
      channelId: thread.id,
      messageId: id,
      articleId: article.id,
      revisionId: article.latestRevision,
      kind: "discussion",
      cited: [1],
      postedAt: article.addedAt,
    });
    const content = readContent({ text: `${report} It rained.` });
    await library.addRevision("1", article.id, { content, by: "100", origin: handedOver("file") });
    const told = async () => {
      care.tell(chat, { guildId: "1", articleId: article.id });
      await care.settled();
      return chat.posts.slice(1);
    };
    const [notice] = await told();
    const { latestRevision } = (await library.article("1", article.id))!;
    expect(JSON.stringify(notice?.reply.sections)).toContain("This discussion stands on revision 1");
    expect(notice?.reply.actions).toEqual([
      { label: "What changed?", id: `changes:${article.latestRevision}:${latestRevision}` },
    ]);
    await library.remove("1", article.id, "100");
    await told();
    await library.restore("1", article.id, "100");
    expect(await told()).toHaveLength(1);
    expect(chat.posts[0]?.marks.get("article")).toMatch(/^The article changed on/u);
  });
});

describe("a guild that removed the bot", () => {
  it("keeps what it has for a week, and then loses everything", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { chat, care, add, ...parts } = await aCare();
    const { library, departures } = parts;
    await add(report);
    await add(report, "2");
    await care.guildGone("1");
    vi.setSystemTime(Date.now() + graceTime - 60_000);
    care.start(chat);
    await care.settled();
    expect((await library.search("1", { words: "", limit: 1, offset: 0 })).total).toBe(1);
    vi.setSystemTime(Date.now() + 60_000);
    expect(await sweep(parts)).toEqual({ articles: 0, guilds: 1 });
    expect(await departures.keptGuilds()).toEqual(["2"]);
  });

  it("that comes back within the week keeps everything", async () => {
    const { library, departures, care, add } = await aCare();
    await add(report);
    await care.guildGone("1");
    await care.guildsKnown(["1", "2"]);
    expect(await departures.all()).toEqual([]);
    expect((await library.search("1", { words: "", limit: 1, offset: 0 })).total).toBe(1);
  });

  it("while the bot was away is found when it joins, by the process whose shard it is", async () => {
    const { departures, care, add } = await aCare();
    const [first, second] = [String(4n << 22n), String(5n << 22n)];
    for (const guildId of [first, second]) await add(report, guildId);
    const { onGuildsKnown } = guildHooks(care, { ids: [0], count: 2 });
    await onGuildsKnown(["9"], false);
    await onGuildsKnown([], true);
    expect(await departures.all()).toEqual([]);
    await onGuildsKnown(["9"], true);
    expect((await departures.all()).map(({ guildId }) => guildId)).toEqual([first]);
    await guildHooks(care, null).onGuildsKnown([first], true);
    expect((await departures.all()).map(({ guildId }) => guildId)).toEqual([second]);
  });
});

describe("everything of a server", () => {
  it("is deleted when it asks, and nothing of another one", async () => {
    const { library, departures, care, add } = await aCare();
    await add(report);
    await add(report, "2");
    await care.deleteEverything("1");
    expect(await departures.keptGuilds()).toEqual(["2"]);
    expect((await library.search("2", { words: "", limit: 1, offset: 0 })).total).toBe(1);
  });
});
