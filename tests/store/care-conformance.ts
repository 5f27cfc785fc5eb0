/** What posts, previews, departures and upkeep must do, whatever keeps them. */
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Departures } from "../../src/store/departures.ts";
import { handedOver, type Library, type Origin, undoTime } from "../../src/store/library.ts";
import type { PostMarks } from "../../src/store/post-marks.ts";
import type { Post, Posts } from "../../src/store/posts.ts";
import { mostPreviews, type Previews, type Proposal, previewTime } from "../../src/store/previews.ts";
import type { Upkeep } from "../../src/store/upkeep.ts";
import type { Revision } from "../../src/types.ts";
import { addTitled, guild, moderator, otherGuild } from "./library-steps.ts";
import { plainContent, someContent } from "./some-content.ts";

export type CareStores = {
  readonly library: Library;
  readonly posts: Posts;
  readonly postMarks: PostMarks;
  readonly previews: Previews;
  readonly departures: Departures;
  readonly upkeep: Upkeep;
};
type Given = () => CareStores;

/** @param open empty stores over one database, each time others */
export function careConformance(name: string, open: () => Promise<CareStores>): void {
  describe(`the care of a library kept ${name}`, () => {
    let stores: CareStores;
    beforeEach(async () => {
      stores = await open();
      onTestFinished(() => stores.library.close());
    });
    afterEach(() => void vi.useRealTimers());
    const given = () => stores;
    recordsPosts(given);
    tellsWhichPostsAreDue(given);
    keepsPreviews(given);
    knowsWhoLeft(given);
    deletesForGood(given);
    findsOverAllGuilds(given);
    importsWhatWasExported(given);
  });
}

// --- internal ---

const postOf = (
  article: { id: string; latestRevision: string; guildId: string },
  messageId: string,
): Post => ({
  guildId: article.guildId,
  channelId: "10",
  messageId,
  revisionId: article.latestRevision,
  articleId: article.id,
  kind: "answer",
  cited: [3, 7],
  postedAt: new Date(Number(messageId)).toISOString(),
});

const proposal = (text = "A text."): Proposal => ({
  kind: "article",
  title: "A",
  content: plainContent(text),
  origin: handedOver("paste", { title: "A" }),
  revises: null,
  samePage: null,
});

const nextText = (text: string) => ({
  content: plainContent(text),
  by: moderator,
  origin: handedOver("file"),
});

function recordsPosts(given: Given): void {
  test("posts of an article come back, the newest first, and only its own guild's", async () => {
    const { library, posts } = given();
    const article = await addTitled(library, "A");
    const other = await addTitled(library, "B");
    for (const id of ["2", "3", "1"]) await posts.record(postOf(article, id));
    await posts.record({ ...postOf(other, "4"), kind: "discussion", cited: [] });
    expect((await posts.ofArticle(guild, article.id, 2)).map(({ messageId }) => messageId)).toEqual([
      "3",
      "2",
    ]);
    expect(await posts.ofArticle(guild, other.id, 500)).toEqual([
      { ...postOf(other, "4"), kind: "discussion", cited: [] },
    ]);
    expect(await posts.ofArticle(otherGuild, article.id, 500)).toEqual([]);
    await posts.forget(otherGuild, "3");
    await posts.forget(guild, "3");
    expect(await posts.ofArticle(guild, article.id, 500)).toHaveLength(2);
  });

  test("a post is recorded once, as it stands now; one of an article that is gone is not", async () => {
    const { library, posts } = given();
    const article = await addTitled(library, "A");
    await posts.record(postOf(article, "1"));
    await posts.record({ ...postOf(article, "1"), cited: [1] });
    expect((await posts.ofArticle(guild, article.id, 10)).map(({ cited }) => cited)).toEqual([[1]]);
    await posts.record(postOf({ ...article, id: "nothing" }, "2"));
    expect(await posts.ofArticle(guild, "nothing", 10)).toEqual([]);
  });
}

function tellsWhichPostsAreDue(given: Given): void {
  const dueIds = async (within?: { guildId: string; articleId: string }) =>
    (await given().postMarks.due(100, within)).map(({ post, mark }) => [post.messageId, mark]);

  test("nothing is due while posts stand on the latest revision", async () => {
    const article = await addTitled(given().library, "A");
    await given().posts.record(postOf(article, "1"));
    expect(await dueIds()).toEqual([]);
  });

  test("a newer revision makes older posts due, until they are told, and then the next one does", async () => {
    const { library, posts, postMarks } = given();
    const article = await addTitled(library, "A");
    await posts.record(postOf(article, "1"));
    const second = (await library.addRevision(guild, article.id, nextText("Second.")))!.article
      .latestRevision;
    await posts.record({ ...postOf(article, "2"), revisionId: second });
    expect(await dueIds()).toEqual([["1", second]]);
    await postMarks.done(guild, "1", second);
    expect(await dueIds()).toEqual([]);
    const third = (await library.addRevision(guild, article.id, nextText("Third.")))!.article.latestRevision;
    expect(await dueIds()).toEqual([
      ["2", third],
      ["1", third],
    ]);
  });

  test("removal makes all posts due, and undoing it again", async () => {
    const { library, posts, postMarks } = given();
    const article = await addTitled(library, "A");
    const other = await addTitled(library, "B");
    await posts.record(postOf(article, "1"));
    await posts.record(postOf(other, "2"));
    await library.remove(guild, article.id, moderator);
    expect(await dueIds()).toEqual([["1", "removed"]]);
    expect(await dueIds({ guildId: guild, articleId: other.id })).toEqual([]);
    await postMarks.done(guild, "1", "removed");
    await library.restore(guild, article.id, moderator);
    expect(await dueIds({ guildId: guild, articleId: article.id })).toEqual([["1", null]]);
  });
}

function keepsPreviews(given: Given): void {
  test("a preview waits for its moderator, whole, and for its guild alone", async () => {
    const { previews } = given();
    const kept = { ...proposal(), content: someContent(), samePage: "x", revises: "y" };
    const id = await previews.keep(guild, { madeBy: moderator, proposal: kept });
    expect(await previews.of(guild, id)).toEqual({ state: "waiting", madeBy: moderator, proposal: kept });
    expect(await previews.of(otherGuild, id)).toBeNull();
    expect(await previews.drop(otherGuild, id)).toBe(false);
    expect(await previews.drop(guild, id)).toBe(true);
    expect(await previews.of(guild, id)).toBeNull();
    expect(await previews.drop(guild, id)).toBe(false);
  });

  test("a choice of several waits too", async () => {
    const attachment = { name: "a.txt", url: "https://cdn.example/a", size: 3, contentType: null };
    const choice = {
      kind: "choice" as const,
      of: [
        { kind: "attachment" as const, attachment },
        { kind: "link" as const, url: "https://a.example" },
      ],
    };
    const id = await given().previews.keep(guild, { madeBy: moderator, proposal: choice });
    expect(await given().previews.of(guild, id)).toMatchObject({ state: "waiting", proposal: choice });
  });

  test("one that was used says as what, and holds no text any more", async () => {
    const { previews } = given();
    const id = await previews.keep(guild, { madeBy: moderator, proposal: proposal() });
    await previews.use(guild, id, "article");
    expect(await previews.of(guild, id)).toEqual({ state: "used", madeBy: moderator, articleId: "article" });
  });

  test("it is gone after half an hour, and one too many drops the oldest of its guild", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { previews } = given();
    const there = await previews.keep(otherGuild, { madeBy: moderator, proposal: proposal() });
    const ids: string[] = [];
    for (let number = 0; number <= mostPreviews; number += 1) {
      vi.setSystemTime(Date.now() + 1_000);
      ids.push(await previews.keep(guild, { madeBy: moderator, proposal: proposal(`Text ${number}.`) }));
    }
    expect(await previews.of(guild, ids[0]!)).toBeNull();
    expect(await previews.of(guild, ids[1]!)).not.toBeNull();
    expect(await previews.of(otherGuild, there)).not.toBeNull();
    vi.setSystemTime(Date.now() + previewTime);
    expect(await previews.of(guild, ids.at(-1)!)).toBeNull();
  });

  test("characters that cannot be stored are refused before anybody looks at them", async () => {
    const keeping = given().previews.keep(guild, { madeBy: moderator, proposal: proposal("a\0b") });
    await expect(keeping).rejects.toThrow(UserError);
  });
}

function knowsWhoLeft(given: Given): void {
  test("a guild leaves once, from the first time on, and comes back", async () => {
    const { library, departures } = given();
    await addTitled(library, "A");
    expect(await departures.keptGuilds()).toEqual([guild]);
    await departures.left(guild, "2026-09-05T10:00:00.000Z");
    await departures.left(guild, "2026-09-06T10:00:00.000Z");
    await departures.left("999", "2026-09-06T10:00:00.000Z");
    expect(await departures.all()).toEqual([{ guildId: guild, leftAt: "2026-09-05T10:00:00.000Z" }]);
    expect(await departures.returned(guild)).toBe(true);
    expect(await departures.returned(guild)).toBe(false);
    expect(await departures.all()).toEqual([]);
  });
}

function deletesForGood(given: Given): void {
  test("removed articles are overdue when their time is over, and purged with their posts", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { library, posts, upkeep } = given();
    const [gone, kept] = [await addTitled(library, "A"), await addTitled(library, "B")];
    await posts.record(postOf(gone, "1"));
    await library.remove(guild, gone.id, moderator);
    expect(await upkeep.overdue()).toEqual([]);
    vi.setSystemTime(Date.now() + undoTime);
    const place = { guildId: guild, articleId: gone.id };
    expect(await upkeep.overdue()).toEqual([place]);
    expect(await upkeep.purge(place, "time", "purged")).toBe(true);
    expect(await upkeep.purge(place, "time", "purged")).toBe(false);
    expect(await posts.ofArticle(guild, gone.id, 10)).toEqual([]);
    expect((await library.history(guild, gone.id, 10)).map(({ deed, by }) => [deed, by])).toEqual([
      ["purged", "time"],
      ["removed", moderator],
      ["added", moderator],
    ]);
    expect(await upkeep.articleIds(guild, true)).toEqual([kept.id]);
  });

  test("what is taken down is overdue at once, and does not come back", async () => {
    const { library, upkeep } = given();
    const article = await addTitled(library, "A");
    const place = { guildId: guild, articleId: article.id };
    expect(await upkeep.takeDown(place, "operator")).toBe(true);
    expect(await library.article(guild, article.id)).toBeNull();
    expect(await library.restore(guild, article.id, moderator)).toBeNull();
    expect(await upkeep.overdue()).toEqual([place]);
    expect(await upkeep.takeDown({ guildId: otherGuild, articleId: article.id }, "operator")).toBe(false);
  });

  test("a deleted guild leaves nothing, and another one everything", async () => {
    const { library, posts, previews, departures, upkeep } = given();
    for (const guildId of [guild, otherGuild]) {
      const article = await addTitled(library, "A", guildId);
      await posts.record(postOf(article, "1"));
      await previews.keep(guildId, { madeBy: moderator, proposal: proposal() });
      await library.saveSettings(guildId, { ...(await library.settings(guildId)), recap: true });
      await departures.left(guildId, "2026-09-05T10:00:00.000Z");
    }
    await upkeep.deleteGuild(guild);
    expect(await departures.keptGuilds()).toEqual([otherGuild]);
    expect((await departures.all()).map(({ guildId }) => guildId)).toEqual([otherGuild]);
    expect((await library.settings(guild)).recap).toBe(false);
    expect((await library.settings(otherGuild)).recap).toBe(true);
    expect((await library.search(otherGuild, { words: "", limit: 1, offset: 0 })).total).toBe(1);
    const again = await addTitled(library, "A");
    expect(await library.history(guild, again.id, 10)).toHaveLength(1);
  });
}

function findsOverAllGuilds(given: Given): void {
  test("an article is found by its id, its page and its site, in every guild", async () => {
    const { library, upkeep } = given();
    const page = "https://news.courier.example/bridge";
    const content = someContent({ url: page });
    const addition = { title: "Bridge", content, addedBy: moderator };
    const { article } = await library.add(guild, addition);
    const there = (await library.add(otherGuild, addition)).article;
    await library.remove(otherGuild, there.id, moderator);
    const elsewhere = plainContent("Elsewhere.", { url: "https://other.example/bridge" });
    await library.add(guild, { title: "Elsewhere", content: elsewhere, addedBy: moderator });
    const places = [
      { guildId: guild, articleId: article.id, title: "Bridge" },
      { guildId: otherGuild, articleId: there.id, title: "Bridge" },
    ];
    const byGuild = (found: readonly { guildId: string }[]) =>
      found.toSorted((one, other) => Number(one.guildId > other.guildId) - 1);
    expect(await upkeep.find({ article: article.id })).toEqual(places.slice(0, 1));
    for (const wanted of [
      { url: `${page}?utm_source=x` },
      { site: "courier.example" },
      { site: "https://News.Courier.example/anything" },
    ])
      expect(byGuild(await upkeep.find(wanted))).toEqual(byGuild(places));
    for (const site of ["another.example", "rier.example", "example/bridge", ""])
      expect(await upkeep.find({ site })).toEqual([]);
  });
}

function importsWhatWasExported(given: Given): void {
  test("revisions come in under the ids they had, once, in order", async () => {
    const { library, upkeep } = given();
    const article = await addTitled(library, "A");
    await library.addRevision(guild, article.id, nextText("Second."));
    const place = { guildId: guild, articleId: article.id };
    const lines: { readonly revision: Revision; readonly origin: Origin }[] = [];
    for await (const line of upkeep.revisions(place)) lines.push(line);
    expect(lines.map(({ revision }) => revision.number)).toEqual([1, 2]);
    const whole = (await library.article(guild, article.id))!;
    await upkeep.purge(place, "operator", "purged");
    const [first, second] = lines.map((line) => ({ ...line, article: whole }));
    await expect(upkeep.importRevision(guild, second!, "operator")).rejects.toThrow(RangeError);
    expect(await upkeep.importRevision(guild, first!, "operator")).toBe(true);
    expect(await upkeep.importRevision(guild, second!, "operator")).toBe(true);
    expect(await upkeep.importRevision(guild, first!, "operator")).toBe(false);
    expect(await library.article(guild, article.id)).toEqual(whole);
    expect(await library.latest(guild, article.id)).toEqual(second!.revision);
  });
}
