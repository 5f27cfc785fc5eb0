/** The part of the library's conformance suite about care: revisions, titles, removal with undo, history, limits. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { UserError } from "../../src/errors.ts";
import {
  handedOver,
  type Library,
  type LibraryLimits,
  type Origin,
  undoTime,
} from "../../src/store/library.ts";
import { addTitled, type Given, guild, moderator, otherGuild, titles } from "./library-steps.ts";
import { plainContent, someContent } from "./some-content.ts";

export function revises(given: Given): void {
  test("a changed text becomes the next revision, and the first can still be read", async () => {
    const first = someContent();
    const second = someContent({ text: `${first.text} It opened.` });
    const { article } = await given().add(guild, { title: "A", content: first, addedBy: moderator });
    const revised = await given().addRevision(guild, article.id, nextOf(second));
    if (revised?.kind !== "added") throw new Error("it was not added");
    expect(revised.revision).toMatchObject({ ...second, number: 2, articleId: article.id });
    expect(revised.article).toMatchObject({ revisions: 2, latestRevision: revised.revision.id });
    expect(await given().latest(guild, article.id)).toEqual(revised.revision);
    expect(await given().revision(guild, article.latestRevision)).toMatchObject({ ...first, number: 1 });
    expect((await given().revisions(guild, article.id)).map(({ number }) => number)).toEqual([2, 1]);
  });

  test("the very same content is no revision, but what the server says of it now is kept", async () => {
    const content = someContent();
    const { article } = await given().add(guild, {
      title: "A",
      content,
      addedBy: moderator,
      origin: fetched,
    });
    const again = await given().addRevision(guild, article.id, {
      ...nextOf(content),
      origin: { ...fetched, etag: '"2"' },
    });
    expect(again).toEqual({ kind: "unchanged", article });
    expect(await given().origin(guild, article.latestRevision)).toEqual({ ...fetched, etag: '"2"' });
    const pasted = await given().addRevision(guild, article.id, nextOf(content));
    expect(pasted?.kind).toBe("unchanged");
    expect((await given().origin(guild, article.latestRevision))?.way).toBe("url");
  });

  test("of two who bring the same change at once, one makes a revision and the other is told", async () => {
    const { article } = await given().add(guild, { title: "A", content: someContent(), addedBy: moderator });
    const changed = nextOf(plainContent("Another text."));
    const both = await Promise.all([1, 2].map(() => given().addRevision(guild, article.id, changed)));
    expect(both.map((one) => one?.kind).toSorted()).toEqual(["added", "unchanged"]);
    expect(await given().revisions(guild, article.id)).toHaveLength(2);
  });

  test("an article may come back to an earlier text", async () => {
    const first = someContent();
    const { article } = await given().add(guild, { title: "A", content: first, addedBy: moderator });
    await given().addRevision(guild, article.id, nextOf(plainContent("Another text.")));
    expect((await given().addRevision(guild, article.id, nextOf(first)))?.article.revisions).toBe(3);
  });

  test.each([
    ["the page's own follows the page", "The bridge opens", "The bridge opened"],
    ["a moderator's stays", "Our bridge", "Our bridge"],
  ])("a title that is %s", async (_, before, after) => {
    const content = someContent({ title: "The bridge opens" });
    const { article } = await given().add(guild, { title: before, content, addedBy: moderator });
    const changed = someContent({ title: "The bridge opened", text: content.text });
    await given().addRevision(guild, article.id, nextOf(changed));
    expect((await given().article(guild, article.id))?.title).toBe(after);
    expect(await titles(given(), after)).toEqual([after]);
  });

  test("there is no revision of another guild's article, nor of none", async () => {
    const article = await addTitled(given(), "A");
    for (const [guildId, id] of [
      [otherGuild, article.id],
      [guild, "nothing"],
    ] as const) {
      expect(await given().addRevision(guildId, id, nextOf(plainContent("Other.")))).toBeNull();
      expect(await given().revisions(guildId, id)).toEqual([]);
    }
    expect(await given().origin(otherGuild, article.latestRevision)).toBeNull();
    expect((await given().article(guild, article.id))?.revisions).toBe(1);
  });
}

export function findsPagesAndContents(given: Given): void {
  const page = "https://courier.example/bridge";
  test.each([
    page,
    "http://www.courier.example/bridge/",
    "https://courier.example/bridge#ferry",
    "https://courier.example/bridge?utm_source=news&fbclid=1",
    "https://COURIER.example:443/bridge",
    "https://courier.example/b?id=7&x=1",
    "https://courier.example/b?x=1&id=7",
  ])("the article of %s is found by its own address and by the one it was fetched from", async (asked) => {
    const origin = { ...fetched, address: "https://courier.example/b?id=7&x=1" };
    const content = someContent({ url: page });
    const { article } = await given().add(guild, { title: "A", content, addedBy: moderator, origin });
    expect((await given().byUrl(guild, asked))?.id).toBe(article.id);
    expect(await given().byUrl(otherGuild, asked)).toBeNull();
    await given().remove(guild, article.id, moderator);
    expect(await given().byUrl(guild, asked)).toBeNull();
  });

  test.each([
    "https://courier.example/bridge?page=2",
    "https://courier.example/bridge2",
    "https://other.example/bridge",
    "ftp://courier.example/bridge",
    "no address",
  ])("%s is another page", async (asked) => {
    await given().add(guild, { title: "A", content: someContent({ url: page }), addedBy: moderator });
    expect(await given().byUrl(guild, asked)).toBeNull();
  });

  test("an article is found by its content, while it is in the library", async () => {
    const content = someContent();
    const { article } = await given().add(guild, { title: "A", content, addedBy: moderator });
    expect(await given().byContent(guild, content.contentHash)).toEqual(article);
    expect(await given().byContent(otherGuild, content.contentHash)).toBeNull();
    await given().remove(guild, article.id, moderator);
    expect(await given().byContent(guild, content.contentHash)).toBeNull();
  });

  test("words of the outlet and the byline find it, those of the latest revision", async () => {
    const content = someContent({ siteName: "Übersee-Kurier", byline: "Ana Ruiz" });
    const { article } = await given().add(guild, { title: "A bridge", content, addedBy: moderator });
    for (const words of ["ubersee", "ruiz", "bridge RUIZ"])
      expect(await titles(given(), words)).toEqual(["A bridge"]);
    await given().addRevision(
      guild,
      article.id,
      nextOf(someContent({ byline: "Li Wei", siteName: null, contentHash: "other" })),
    );
    expect(await titles(given(), "ruiz")).toEqual([]);
    expect(await titles(given(), "wei")).toEqual(["A bridge"]);
  });
}

export function renames(given: Given): void {
  test("a new title is found, the old one is not", async () => {
    const article = await addTitled(given(), "Before");
    expect(await given().rename(guild, article.id, "After", moderator)).toEqual({
      ...article,
      title: "After",
    });
    expect(await titles(given(), "after")).toEqual(["After"]);
    expect(await titles(given(), "before")).toEqual([]);
  });

  test("nobody renames another guild's article, or none, or to what cannot be stored", async () => {
    const article = await addTitled(given(), "Before");
    expect(await given().rename(otherGuild, article.id, "After", moderator)).toBeNull();
    expect(await given().rename(guild, "nothing", "After", moderator)).toBeNull();
    await expect(given().rename(guild, article.id, "a\0b", moderator)).rejects.toThrow(UserError);
    expect(await given().article(guild, article.id)).toEqual(article);
  });
}

export function undoes(given: Given): void {
  afterEach(() => void vi.useRealTimers());

  test("a removed article is out of every read at once, and comes back whole", async () => {
    const content = someContent();
    const { article } = await given().add(guild, { title: "A bridge", content, addedBy: moderator });
    const revision = await given().latest(guild, article.id);
    await given().remove(guild, article.id, moderator);
    expect(await given().article(guild, article.id)).toBeNull();
    expect(await given().latest(guild, article.id)).toBeNull();
    expect(await given().revision(guild, article.latestRevision)).toBeNull();
    expect(await given().revisions(guild, article.id)).toEqual([]);
    expect(await given().origin(guild, article.latestRevision)).toBeNull();
    expect(await given().rename(guild, article.id, "B", moderator)).toBeNull();
    expect(await given().addRevision(guild, article.id, nextOf(plainContent("Other.")))).toBeNull();
    expect((await given().search(guild, { words: "", limit: 10, offset: 0 })).total).toBe(0);
    expect(await given().restore(otherGuild, article.id, moderator)).toBeNull();
    expect(await given().restore(guild, article.id, moderator)).toEqual({ article, restored: true });
    expect(await given().latest(guild, article.id)).toEqual(revision);
    expect(await given().restore(guild, article.id, moderator)).toBeNull();
  });

  test("it comes back for half an hour, not longer", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const article = await addTitled(given(), "A");
    await given().remove(guild, article.id, moderator);
    vi.setSystemTime(Date.now() + undoTime - 1_000);
    expect((await given().restore(guild, article.id, moderator))?.restored).toBe(true);
    await given().remove(guild, article.id, moderator);
    vi.setSystemTime(Date.now() + undoTime);
    expect(await given().restore(guild, article.id, moderator)).toBeNull();
  });

  test("it stays away where its text was added anew", async () => {
    const addition = { title: "A", content: someContent(), addedBy: moderator };
    const { article } = await given().add(guild, addition);
    await given().remove(guild, article.id, moderator);
    const again = await given().add(guild, addition);
    expect(await given().restore(guild, article.id, moderator)).toEqual({
      article: again.article,
      restored: false,
    });
  });
}

export function remembersWhoDidWhat(given: Given): void {
  test("the history of an article says who did what, the newest first", async () => {
    const article = await addTitled(given(), "A");
    await given().addRevision(guild, article.id, { ...nextOf(plainContent("Other.")), by: "2" });
    await given().rename(guild, article.id, "B", "3");
    await given().remove(guild, article.id, "4");
    await given().restore(guild, article.id, "5");
    const history = await given().history(guild, article.id, 100);
    expect(history.map(({ deed, by, revision }) => [deed, by, revision])).toEqual([
      ["restored", "5", null],
      ["removed", "4", null],
      ["renamed", "3", null],
      ["refreshed", "2", 2],
      ["added", moderator, 1],
    ]);
    expect(await given().history(guild, article.id, 2)).toEqual(history.slice(0, 2));
    expect(await given().history(otherGuild, article.id, 100)).toEqual([]);
  });

  test("what changed nothing leaves no entry", async () => {
    const article = await addTitled(given(), "A");
    await given().restore(guild, article.id, moderator);
    await given().remove(guild, "nothing", moderator);
    await addTitled(given(), "A");
    expect(await given().history(guild, article.id, 100)).toHaveLength(1);
  });
}

/** @param open an empty library with these limits, each time another */
export function limitConformance(name: string, open: (limits: LibraryLimits) => Promise<Library>): void {
  describe(`the limits of a library kept ${name}`, () => {
    test("one article more than it may hold is refused in words, and fits when one is removed", async () => {
      const library = await open({ articles: 2, characters: 1_000 });
      const [first] = [await addTitled(library, "one"), await addTitled(library, "two")];
      await expect(addTitled(library, "three")).rejects.toThrow(/is full: it holds 2 articles/);
      await addTitled(library, "three", otherGuild);
      await library.remove(guild, first.id, moderator);
      expect((await addTitled(library, "three")).title).toBe("three");
      await library.close();
    });

    test("so are characters beyond its measure, of articles and of revisions", async () => {
      const library = await open({ articles: 10, characters: 100 });
      const add = (text: string) =>
        library.add(guild, { title: "A", content: plainContent(text), addedBy: moderator });
      const { article } = await add("x".repeat(60));
      await expect(add("y".repeat(41))).rejects.toThrow(
        /may hold 100 characters, has 60, and this text has 41/,
      );
      const revising = library.addRevision(guild, article.id, nextOf(plainContent("z".repeat(41))));
      await expect(revising).rejects.toThrow(UserError);
      await library.addRevision(guild, article.id, nextOf(plainContent("z".repeat(40))));
      expect((await library.article(guild, article.id))?.revisions).toBe(2);
      await library.close();
    });

    test("of many who add at once, no more get in than there is room", async () => {
      const library = await open({ articles: 3, characters: 1_000 });
      const adding = Array.from({ length: 8 }, (_, index) => addTitled(library, `Article ${index}`));
      const results = await Promise.allSettled(adding);
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
      expect((await library.search(guild, { words: "", limit: 10, offset: 0 })).total).toBe(3);
      await library.close();
    });
  });
}

// --- internal ---

const fetched: Origin = {
  way: "url",
  address: "https://courier.example/bridge",
  etag: '"1"',
  lastModified: "Sat, 05 Sep 2026 10:00:00 GMT",
  edited: { byline: "Ana Ruiz", publishedAt: null },
};

const nextOf = (content: Parameters<Library["addRevision"]>[2]["content"]) => ({
  content,
  by: moderator,
  origin: handedOver("file"),
});
