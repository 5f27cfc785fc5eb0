/** What every library must do, whatever keeps it. A new store runs this suite before anything else. */
import fc from "fast-check";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { defaultSettings, type Library } from "../../src/store/library.ts";
import {
  findsPagesAndContents,
  remembersWhoDidWhat,
  renames,
  revises,
  undoes,
} from "./library-care-conformance.ts";
import { pagesHold, searchesByTitle } from "./library-search-conformance.ts";
import { addTitled, type Given, guild, moderator, otherGuild, titles } from "./library-steps.ts";
import { anyContent, plainContent, someContent } from "./some-content.ts";

/** @param open an empty library, each time another */
export function libraryConformance(name: string, open: () => Promise<Library>): void {
  describe(`the library kept ${name}`, () => {
    let library: Library;
    beforeEach(async () => {
      library = await open();
      onTestFinished(() => library.close());
    });
    const given = () => library;
    addsWhatComesBack(given);
    refusesWhatWouldChange(given);
    keepsGuildsApart(given);
    storesATextOnce(given);
    searchesByTitle(given);
    pagesHold(given);
    removesForGood(given);
    keepsSettings(given);
    revises(given);
    findsPagesAndContents(given);
    renames(given);
    undoes(given);
    remembersWhoDidWhat(given);
  });
}

// --- internal ---

function addsWhatComesBack(given: Given): void {
  test("an added article comes back with its first revision", async () => {
    const content = someContent();
    const { article, added } = await given().add(guild, { title: "A bridge", content, addedBy: moderator });
    expect(added).toBe(true);
    expect(article).toMatchObject({ guildId: guild, title: "A bridge", addedBy: moderator, revisions: 1 });
    expect(new Date(article.addedAt).toISOString()).toBe(article.addedAt);
    expect(await given().article(guild, article.id)).toEqual(article);
    const revision = await given().latest(guild, article.id);
    expect(revision).toEqual({
      ...content,
      id: article.latestRevision,
      articleId: article.id,
      guildId: guild,
      number: 1,
      loadedAt: article.addedAt,
    });
    expect(await given().revision(guild, article.latestRevision)).toEqual(revision);
  });

  test("ids are short and can stand in a button", async () => {
    const article = await addTitled(given(), "A bridge");
    for (const id of [article.id, article.latestRevision]) expect(id).toMatch(/^[0-9A-Za-z_-]{1,20}$/);
  });

  test("whatever can be stored reads back deeply equal", async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        const { article, added } = await given().add(guild, { title: "Any", content, addedBy: moderator });
        fc.pre(added);
        expect(await given().revision(guild, article.latestRevision)).toMatchObject(content);
      }),
      { numRuns: 60 },
    );
  });

  test("a text of 1,000,000 characters comes back whole", async () => {
    const text = "Ünïcödé 😀 ".repeat(100_000).slice(0, 1_000_000);
    const content = plainContent(text);
    const { article } = await given().add(guild, { title: "Long", content, addedBy: moderator });
    const stored = await given().latest(guild, article.id);
    // Compared before the expectation: a difference of a million characters is not worth printing.
    expect(stored?.text.length).toBe(text.length);
    expect(stored?.text === text).toBe(true);
  });

  test.each([
    ["right to left", 'قال الوزير: «لا»\u200f, ואמר השר \u2067"כן"\u2069'],
    ["uncomposed accents, which are not composed", "e\u0301 é ﬁ ½"],
    ["line ends of every kind", "one\r\ntwo\rthree\n\n\u2028four\ufeff"],
    ["quotation marks and statements", "'; drop table articles; -- \\ \" %s ? $1"],
  ])("a text with %s comes back as it was", async (_, text) => {
    const content = plainContent(text, { title: text, byline: text });
    const { article } = await given().add(guild, { title: text, content, addedBy: moderator });
    expect(article.title).toBe(text);
    expect(await given().latest(guild, article.id)).toMatchObject(content);
  });

  test("what is not there is null", async () => {
    expect(await given().article(guild, "nothing")).toBeNull();
    expect(await given().latest(guild, "nothing")).toBeNull();
    expect(await given().revision(guild, "nothing")).toBeNull();
  });
}

function refusesWhatWouldChange(given: Given): void {
  const halves = ["\ud83d", "\udc00 after", "before \ud800"];
  const unstorable = [...halves, "a\0b"];

  test.each(unstorable)("a text with a character that would not read back (%j) is refused", async (text) => {
    const adding = given().add(guild, { title: "A", content: plainContent(text), addedBy: moderator });
    await expect(adding).rejects.toThrow(UserError);
    await expect(adding).rejects.toThrow(/Nothing was stored\. Save the text as UTF-8/);
    expect(await given().search(guild, { words: "", limit: 1, offset: 0 })).toEqual({
      articles: [],
      total: 0,
    });
  });

  test.each(unstorable)("so is a title (%j)", async (title) => {
    const adding = given().add(guild, { title, content: someContent(), addedBy: moderator });
    await expect(adding).rejects.toThrow(UserError);
    expect(await given().search(guild, { words: "", limit: 1, offset: 0 })).toEqual({
      articles: [],
      total: 0,
    });
  });

  test("half a character pair in a link's words comes back as it was", async () => {
    const content = plainContent("Text.", {
      links: [{ text: "\ud83d", url: "https://x.example", span: null }],
    });
    const { article } = await given().add(guild, { title: "A", content, addedBy: moderator });
    expect((await given().latest(guild, article.id))?.links).toEqual(content.links);
  });

  test("a content whose spans leave its text is refused, and nothing is stored", async () => {
    const content = plainContent("Short.", {
      passages: [{ id: 1, kind: "sentence", start: 0, end: 7, block: 0 }],
    });
    await expect(given().add(guild, { title: "A", content, addedBy: moderator })).rejects.toThrow(/span 0-7/);
    expect(await titles(given(), "")).toEqual([]);
  });
}

function keepsGuildsApart(given: Given): void {
  test("an article is not found with another guild's id, by any way", async () => {
    const article = await addTitled(given(), "A bridge");
    expect(await given().article(otherGuild, article.id)).toBeNull();
    expect(await given().latest(otherGuild, article.id)).toBeNull();
    expect(await given().revision(otherGuild, article.latestRevision)).toBeNull();
    const found = await given().search(otherGuild, { words: "bridge", limit: 100, offset: 0 });
    expect(found).toEqual({ articles: [], total: 0 });
  });

  test("another guild cannot remove it", async () => {
    const article = await addTitled(given(), "A bridge");
    expect(await given().remove(otherGuild, article.id, moderator)).toBe(false);
    expect(await given().article(guild, article.id)).toEqual(article);
  });

  test("two guilds may hold the same text, each once, and each loses only its own", async () => {
    const addition = { title: "A bridge", content: someContent(), addedBy: moderator };
    const there = await given().add(otherGuild, addition);
    const here = await given().add(guild, addition);
    expect([there.added, here.added]).toEqual([true, true]);
    expect(here.article.id).not.toBe(there.article.id);
    for (const [guildId, { article }] of [
      [guild, here],
      [otherGuild, there],
    ] as const) {
      expect(await given().add(guildId, addition)).toEqual({ article, added: false });
    }
    expect(await given().remove(guild, here.article.id, moderator)).toBe(true);
    expect((await given().latest(otherGuild, there.article.id))?.guildId).toBe(otherGuild);
  });

  test("another guild's article cannot be where a list starts", async () => {
    const there = await addTitled(given(), "Elsewhere", otherGuild);
    for (const title of ["one", "two"]) await addTitled(given(), title);
    const found = await given().search(guild, { words: "", limit: 10, offset: 0, upTo: there.id });
    expect(found.total).toBe(2);
  });
}

function storesATextOnce(given: Given): void {
  test("a text that is there already is not stored again: its article comes back", async () => {
    const content = someContent();
    const first = await given().add(guild, { title: "First", content, addedBy: moderator });
    const second = await given().add(guild, { title: "Second", content, addedBy: "someone else" });
    expect(second).toEqual({ article: first.article, added: false });
    expect(await titles(given(), "")).toEqual(["First"]);
  });

  test("of many who add one text at once, one adds it and all get the same article", async () => {
    const content = someContent();
    const adding = Array.from({ length: 8 }, (_, index) =>
      given().add(guild, { title: `Caller ${index}`, content, addedBy: moderator }),
    );
    const results = await Promise.all(adding);
    expect(results.filter(({ added }) => added)).toHaveLength(1);
    expect(new Set(results.map(({ article }) => article.id)).size).toBe(1);
    expect(await titles(given(), "")).toHaveLength(1);
  });

  test("different texts added at once are all there", async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Article ${index}`);
    await Promise.all(names.map((name) => addTitled(given(), name)));
    expect((await titles(given(), "")).toSorted()).toEqual(names.toSorted());
  });

  test("a text that was removed can be added again", async () => {
    const content = someContent();
    const { article } = await given().add(guild, { title: "A", content, addedBy: moderator });
    await given().remove(guild, article.id, moderator);
    const again = await given().add(guild, { title: "A", content, addedBy: moderator });
    expect(again.added).toBe(true);
    expect(again.article.id).not.toBe(article.id);
  });
}

function removesForGood(given: Given): void {
  test("a removed article is gone with its revisions, once", async () => {
    const kept = await addTitled(given(), "Kept");
    const article = await addTitled(given(), "A bridge");
    expect(await given().remove(guild, article.id, moderator)).toBe(true);
    expect(await given().article(guild, article.id)).toBeNull();
    expect(await given().latest(guild, article.id)).toBeNull();
    expect(await given().revision(guild, article.latestRevision)).toBeNull();
    expect(await given().remove(guild, article.id, moderator)).toBe(false);
    expect(await titles(given(), "")).toEqual([kept.title]);
  });
}

function keepsSettings(given: Given): void {
  const settings = {
    ...defaultSettings,
    moderatorRoleId: "400000000000000004",
    allowedChannelIds: ["5", "6"],
  };

  test("a guild starts with the default settings and keeps what it saved last", async () => {
    expect(await given().settings(guild)).toEqual(defaultSettings);
    await given().saveSettings(guild, { ...settings, moderatorChannelId: "7" });
    await given().saveSettings(guild, settings);
    expect(await given().settings(guild)).toEqual(settings);
  });

  test("settings are each guild's own", async () => {
    await given().saveSettings(guild, settings);
    expect(await given().settings(otherGuild)).toEqual(defaultSettings);
  });

  test("settings and articles do not disturb each other", async () => {
    await addTitled(given(), "one");
    await given().saveSettings(guild, settings);
    await addTitled(given(), "two");
    expect(await given().settings(guild)).toEqual(settings);
    expect(await titles(given(), "")).toEqual(["two", "one"]);
  });
}
