import { expect, onTestFinished, test } from "vitest";
import { libraryVersion, openDatabase } from "../../src/store/database.ts";
import { kyselyLibrary } from "../../src/store/kysely-library.ts";
import { kyselyPosts } from "../../src/store/kysely-posts.ts";
import { defaultSettings, type Library } from "../../src/store/library.ts";
import { remembered } from "../../src/store/remembered.ts";
import { someContent } from "./some-content.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A library that remembers over a database, and how often the database was asked. */
async function openRemembering(folder: string) {
  const database = await openDatabase(folder);
  onTestFinished(() => database.destroy());
  const asked = { times: 0 };
  const library = new Proxy(kyselyLibrary(database), {
    get(target, name: keyof Library) {
      const method = target[name] as (...parts: unknown[]) => unknown;
      return (...parts: unknown[]) => {
        if (name === "article" || name === "settings" || name === "search") asked.times += 1;
        return method(...parts);
      };
    },
  });
  return {
    database,
    asked,
    library: remembered({ ...kyselyLibrary(database), ...reads(library) }, () => libraryVersion(database)),
  };
}

const reads = ({ article, settings, search }: Library) => ({ article, settings, search });
const firstPage = { words: "", limit: 10, offset: 0 };
const addition = { title: "A", content: someContent(), addedBy: "2" };

test("what every answer asks for is read once while nothing changes", async () => {
  const { library, asked } = await openRemembering(await temporaryFolder());
  const { article } = await library.add("1", addition);
  for (let time = 0; time < 3; time += 1) {
    expect(await library.article("1", article.id)).toEqual(article);
    expect((await library.search("1", firstPage)).total).toBe(1);
    expect(await library.settings("1")).toEqual(defaultSettings);
  }
  expect(asked.times).toBe(3);
});

test("a change counts at once: settings, a title, a removal and its undoing", async () => {
  const { library } = await openRemembering(await temporaryFolder());
  const { article } = await library.add("1", addition);
  await library.settings("1");
  await library.saveSettings("1", { ...defaultSettings, recap: true });
  expect((await library.settings("1")).recap).toBe(true);
  await library.article("1", article.id);
  await library.rename("1", article.id, "B", "2");
  expect((await library.article("1", article.id))?.title).toBe("B");
  const revision = await library.latest("1", article.id);
  await library.remove("1", article.id, "2");
  expect(await library.article("1", article.id)).toBeNull();
  expect(await library.revision("1", revision!.id)).toBeNull();
  expect((await library.search("1", firstPage)).total).toBe(0);
  await library.restore("1", article.id, "2");
  expect(await library.revision("1", revision!.id)).toEqual(revision);
});

test("a change of another process counts at once", async () => {
  const folder = await temporaryFolder();
  const { library } = await openRemembering(folder);
  const other = await openRemembering(folder);
  const { article } = await library.add("1", addition);
  await library.article("1", article.id);
  await other.library.remove("1", article.id, "2");
  expect(await library.article("1", article.id)).toBeNull();
});

test("an answer that is written down makes nobody read anew", async () => {
  const { library, asked, database } = await openRemembering(await temporaryFolder());
  const { article } = await library.add("1", addition);
  await library.article("1", article.id);
  const post = {
    guildId: "1",
    channelId: "2",
    kind: "answer",
    cited: [1],
    postedAt: new Date().toISOString(),
  } as const;
  const posts = kyselyPosts(database);
  await posts.record({ ...post, messageId: "3", articleId: article.id, revisionId: article.latestRevision });
  expect(await posts.ofArticle("1", article.id, 10)).toHaveLength(1);
  await library.article("1", article.id);
  expect(asked.times).toBe(1);
});

test("only an opened database tells its version", async () => {
  const { database } = await openRemembering(await temporaryFolder());
  await database.transaction().execute(async (transaction) => {
    expect(() => libraryVersion(transaction)).toThrow("not a transaction");
  });
});
