import { describe, expect, onTestFinished, test, vi } from "vitest";
import { CacheStore } from "../../src/store/cache-store.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { openCache } from "../../src/store/open-cache.ts";
import { type CacheUnderTest, cacheConformance, cacheWish } from "./cache-conformance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

cacheConformance("in memory", () => openIn(":memory:"));
cacheConformance("in a file", async () => openIn(await temporaryFolder()));

async function openIn(dataDir: string): Promise<CacheUnderTest> {
  const database = await openDatabase(dataDir);
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const open = (namespace: string) => openCache({ ...cacheWish, namespace, database, onError });
  return {
    cache: open(cacheWish.namespace),
    beside: open,
    errors,
    later: (ms) => void vi.setSystemTime(Date.now() + ms),
    close: () => database.destroy(),
  };
}

async function openedCache(maximum: number) {
  const database = await openDatabase(":memory:");
  onTestFinished(() => database.destroy());
  const errors: unknown[] = [];
  const cache = openCache({ ...cacheWish, maximum, database, onError: (error) => errors.push(error) });
  return { database, cache, errors };
}

async function rowCount(database: Database): Promise<number> {
  return (await database.selectFrom("cache_entries").select("key").execute()).length;
}

describe("a cache that fails", () => {
  test("misses and says so, and throws nothing", async () => {
    const { database, cache, errors } = await openedCache(5);
    await cache.set("key", "value");
    await database.destroy();
    expect(await cache.get("key")).toBeUndefined();
    expect(await cache.getMany(["key"])).toEqual([undefined]);
    expect(await cache.has("key")).toBe(false);
    expect(await cache.set("key", "value")).toBe(false);
    expect(await cache.delete("key")).toBe(false);
    await cache.clear();
    expect(errors).toHaveLength(6);
    for (const error of errors) expect(error).toBeInstanceOf(Error);
  });

  test("takes a damaged entry for a miss", async () => {
    const { database, cache, errors } = await openedCache(5);
    await cache.set("key", "value");
    await database.updateTable("cache_entries").set({ value: '{"value":' }).execute();
    expect(await cache.get("key")).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  test("refuses a key that the database would alter, which might then meet another's", async () => {
    const { cache, errors } = await openedCache(5);
    expect(await cache.set("\ud800", "half")).toBe(false);
    expect(await cache.get("\ufffd")).toBeUndefined();
    expect(await cache.set("a\0b", "null")).toBe(false);
    expect(await cache.get("a")).toBeUndefined();
    expect(errors).toHaveLength(2);
  });
});

test("pruning deletes the rows, and happens once in a hundredth of the bound", async () => {
  const { database, cache } = await openedCache(300);
  for (let number = 0; number < 310; number += 1) await cache.set(`${number}`, number);
  const count = await rowCount(database);
  expect(count).toBeGreaterThanOrEqual(300);
  expect(count).toBeLessThanOrEqual(303);
  expect(await cache.get("309")).toBe(309);
  expect(await cache.get("0")).toBeUndefined();
});

test("expired rows are deleted, not only hidden", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const { database, cache } = await openedCache(5);
  await cache.set("old", "old", 10);
  vi.setSystemTime(Date.now() + 11);
  await cache.set("new", "new");
  expect(await rowCount(database)).toBe(1);
});

test("a time too far away to count is no time at all", async () => {
  const { cache, errors } = await openedCache(5);
  expect(await cache.set("key", "value", Number.MAX_VALUE)).toBe(true);
  expect(await cache.get("key")).toBe("value");
  expect(errors).toEqual([]);
});

test.each([0, -1, 1.5, Number.NaN])("a bound that is no count is an error: %j", async (maximum) => {
  const { database } = await openedCache(5);
  expect(() => new CacheStore({ database, maximum })).toThrow(RangeError);
});
