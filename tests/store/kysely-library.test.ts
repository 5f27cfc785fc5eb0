import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { kyselyLibrary } from "../../src/store/kysely-library.ts";
import { kyselyUpkeep } from "../../src/store/kysely-upkeep.ts";
import { defaultSettings } from "../../src/store/library.ts";
import type { RevisionRow } from "../../src/store/tables.ts";
import { limitConformance } from "./library-care-conformance.ts";
import { libraryConformance } from "./library-conformance.ts";
import { plainContent, someContent } from "./some-content.ts";
import { temporaryFolder } from "./temporary-folder.ts";

libraryConformance("in memory", async () => kyselyLibrary(await openDatabase(":memory:")));
libraryConformance("in a file", async () => kyselyLibrary(await openDatabase(await temporaryFolder())));
limitConformance("in memory", async (limits) => kyselyLibrary(await openDatabase(":memory:"), limits));

const guild = "100000000000000001";

async function opened(dataDir: string): Promise<Database> {
  const database = await openDatabase(dataDir);
  onTestFinished(() => database.destroy());
  return database;
}

async function withArticle() {
  const database = await opened(":memory:");
  const library = kyselyLibrary(database);
  const { article } = await library.add(guild, { title: "A", content: someContent(), addedBy: "1" });
  return { database, library, article };
}

describe("a library in a file", () => {
  test("holds all that it held when it is opened again", async () => {
    const folder = await temporaryFolder();
    const before = kyselyLibrary(await openDatabase(folder));
    const { article } = await before.add(guild, { title: "A", content: someContent(), addedBy: "1" });
    await before.saveSettings(guild, { ...defaultSettings, moderatorRoleId: "2", moderatorChannelId: "3" });
    const revision = await before.latest(guild, article.id);
    await before.close();
    const after = kyselyLibrary(await opened(folder));
    expect(await after.article(guild, article.id)).toEqual(article);
    expect(await after.latest(guild, article.id)).toEqual(revision);
    expect((await after.settings(guild)).moderatorRoleId).toBe("2");
  });

  test("opened twice shows each what the other adds, and neither stores a text twice", async () => {
    const folder = await temporaryFolder();
    const libraries = [kyselyLibrary(await opened(folder)), kyselyLibrary(await opened(folder))];
    const numbers = Array.from({ length: 10 }, (_, index) => index);
    const adding = numbers.flatMap((number) =>
      libraries.map((library) =>
        library.add(guild, { title: `${number}`, content: plainContent(`Text ${number}`), addedBy: "1" }),
      ),
    );
    const results = await Promise.all(adding);
    expect(results.filter(({ added }) => added)).toHaveLength(10);
    for (const library of libraries) {
      expect((await library.search(guild, { words: "", limit: 100, offset: 0 })).total).toBe(10);
    }
  });

  test("keeps no word of an article that was removed and purged", async () => {
    const folder = await temporaryFolder();
    const database = await openDatabase(folder);
    const library = kyselyLibrary(database);
    const content = plainContent("Xylophone-regret ".repeat(5_000), { byline: "Quux Zyzzyva" });
    const { article } = await library.add(guild, { title: "Zebra-title", content, addedBy: "1" });
    await library.add(guild, { title: "Kept", content: plainContent("Kept words."), addedBy: "1" });
    await library.remove(guild, article.id, "1");
    await kyselyUpkeep(database).purge({ guildId: guild, articleId: article.id }, "time", "purged");
    await library.close();
    const files = await readdir(folder);
    const bytes = Buffer.concat(await Promise.all(files.map((file) => readFile(join(folder, file)))));
    expect(bytes.includes("Kept words.")).toBe(true);
    for (const word of ["Xylophone-regret", "Quux", "Zebra-title"]) expect(bytes.includes(word)).toBe(false);
  });
});

describe("a row that was damaged", () => {
  const damages: readonly [string, Partial<RevisionRow>][] = [
    ["a list cut short", { quotes: '[{"id":1,' }],
    ["a kind that does not exist", { passages: '[{"id":1,"kind":"poem","start":0,"end":1,"block":0}]' }],
    ["an object in place of a list", { links: "{}" }],
    ["a text shorter than its spans", { text: "The bridge" }],
    ["a span that ends before it starts", { furniture: '[{"start":5,"end":2,"kind":"legal"}]' }],
  ];
  test.each(damages)("with %s is an error with its id, never half a revision", async (_, damage) => {
    const { database, library, article } = await withArticle();
    await database.updateTable("revisions").set(damage).execute();
    await expect(library.latest(guild, article.id)).rejects.toThrow(`Revision ${article.latestRevision}: `);
    await expect(library.revision(guild, article.latestRevision)).rejects.toThrow(article.latestRevision);
  });

  test("of an article whose latest revision is missing is an error with its id", async () => {
    const { database, library, article } = await withArticle();
    await database.updateTable("articles").set({ revisions: 2 }).execute();
    await expect(library.article(guild, article.id)).rejects.toThrow(article.id);
    await expect(library.search(guild, { words: "", limit: 1, offset: 0 })).rejects.toThrow(article.id);
  });

  test("of settings is an error, not the defaults", async () => {
    const { database, library } = await withArticle();
    for (const settings of ["{", '"words"', '{"moderatorRoleId":5}']) {
      await database.updateTable("guilds").set({ settings }).execute();
      await expect(library.settings(guild)).rejects.toThrow(`guild ${guild}`);
    }
  });
});

test("settings that were saved before a setting existed take its default", async () => {
  const { database, library } = await withArticle();
  await database.updateTable("guilds").set({ settings: '{"moderatorRoleId":"2"}' }).execute();
  expect(await library.settings(guild)).toEqual({ ...defaultSettings, moderatorRoleId: "2" });
});

test("an article whose revision can't be written leaves nothing of itself", async () => {
  const { database, library } = await withArticle();
  // The last statement of an add is the one that fails.
  await database.schema.createIndex("one_revision").unique().on("revisions").column("guild_id").execute();
  const adding = library.add(guild, { title: "B", content: plainContent("B"), addedBy: "1" });
  await expect(adding).rejects.toThrow(/UNIQUE/);
  expect((await library.search(guild, { words: "", limit: 10, offset: 0 })).total).toBe(1);
  expect(await database.selectFrom("guilds").select("articles_added").execute()).toEqual([
    { articles_added: 1 },
  ]);
});

test("each guild counts its own articles", async () => {
  const { database, library } = await withArticle();
  await library.add("999", { title: "B", content: plainContent("B"), addedBy: "1" });
  await library.add("999", { title: "C", content: plainContent("C"), addedBy: "1" });
  expect(await database.selectFrom("guilds").select("articles_added").orderBy("guild_id").execute()).toEqual([
    { articles_added: 1 },
    { articles_added: 2 },
  ]);
});

test("a revision cannot belong to another guild's article", async () => {
  const { database, library, article } = await withArticle();
  await library.saveSettings("999", defaultSettings);
  const moving = database
    .updateTable("revisions")
    .set({ guild_id: "999" })
    .where("article_id", "=", article.id);
  await expect(moving.execute()).rejects.toThrow(/FOREIGN KEY/i);
});

test("later revisions count: the latest is the newest, the first can still be read", async () => {
  const { database, library, article } = await withArticle();
  const first = await database.selectFrom("revisions").selectAll().executeTakeFirstOrThrow();
  await database
    .insertInto("revisions")
    .values({ ...first, id: "second", number: 2, content_hash: "other" })
    .execute();
  await database.updateTable("articles").set({ revisions: 2 }).execute();
  expect(await library.article(guild, article.id)).toMatchObject({ latestRevision: "second", revisions: 2 });
  expect((await library.latest(guild, article.id))?.number).toBe(2);
  expect((await library.revision(guild, article.latestRevision))?.number).toBe(1);
  await kyselyUpkeep(database).purge({ guildId: guild, articleId: article.id }, "time", "purged");
  expect(await database.selectFrom("revisions").selectAll().execute()).toEqual([]);
});
