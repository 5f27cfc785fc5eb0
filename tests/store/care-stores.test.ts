import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { goneWithOthers, guildTables, keptNameless } from "../../src/store/guild-tables.ts";
import { kyselyCounters } from "../../src/store/kysely-counters.ts";
import { kyselyDepartures } from "../../src/store/kysely-departures.ts";
import { kyselyLibrary } from "../../src/store/kysely-library.ts";
import { kyselyPostMarks, kyselyPosts } from "../../src/store/kysely-posts.ts";
import { kyselyPreviews } from "../../src/store/kysely-previews.ts";
import { kyselyUpkeep } from "../../src/store/kysely-upkeep.ts";
import { openStore } from "../../src/store/open.ts";
import { careConformance } from "./care-conformance.ts";
import { someContent } from "./some-content.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function stores(dataDir: string) {
  const database = await openDatabase(dataDir);
  return {
    database,
    library: kyselyLibrary(database),
    posts: kyselyPosts(database),
    postMarks: kyselyPostMarks(database),
    previews: kyselyPreviews(database),
    departures: kyselyDepartures(database),
    upkeep: kyselyUpkeep(database),
  };
}

careConformance("in memory", () => stores(":memory:"));
careConformance("in a file", async () => stores(await temporaryFolder()));

test("every table that holds something of a guild is among those that go with it", async () => {
  const database = await openDatabase(":memory:");
  onTestFinished(() => database.destroy());
  const tables = await database.introspection.getTables();
  const ofGuilds = tables
    .filter(({ columns }) => columns.some(({ name }) => name === "guild_id"))
    .map(({ name }) => name);
  expect([...guildTables, ...goneWithOthers, ...keptNameless].toSorted()).toEqual(ofGuilds.toSorted());
});

test("what a deleted guild has spent is kept from the next day on, under no name", async () => {
  const { database, library, upkeep } = await stores(":memory:");
  onTestFinished(() => database.destroy());
  let now = Date.now() - 2 * 24 * 60 * 60 * 1_000;
  const counters = kyselyCounters(database, { onError: (error) => Promise.reject(error), now: () => now });
  onTestFinished(() => counters.close());
  await library.add("1", { title: "A", content: someContent(), addedBy: "2" });
  const spent = {
    model: "m",
    kind: "draft",
    inputTokens: 1,
    outputTokens: 1,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
  };
  await counters.spend("1", { ...spent, usd: 0.5 } as never);
  now = Date.now();
  await counters.spend("1", { ...spent, usd: 0.25 } as never);
  await upkeep.deleteGuild("1");
  expect((await counters.spending("1", null)).usd).toBe(0.25);
  expect((await counters.spending(null, null)).usd).toBe(0.75);
});

test("what is cached of a guild, and of an article, goes with it", async () => {
  const store = await openStore({
    dataDir: ":memory:",
    cacheDays: 1,
    onError: (error) => Promise.reject(error),
  });
  onTestFinished(() => store.close());
  const hash = "a".repeat(64);
  const content = someContent({ contentHash: hash });
  const { article } = await store.library.add("1", { title: "A", content, addedBy: "2" });
  const keys = [`1.${hash.slice(0, 16)}.x`, `1.${"b".repeat(16)}.x`, `11.${hash.slice(0, 16)}.x`];
  const kept = async () => (await store.cache.getMany(keys)).map((value) => value !== undefined);
  for (const key of keys) await store.cache.set(key, "a digest");
  await store.upkeep.purge({ guildId: "1", articleId: article.id }, "time", "purged");
  expect(await kept()).toEqual([false, true, true]);
  await store.upkeep.deleteGuild("1");
  expect(await kept()).toEqual([false, false, true]);
});
