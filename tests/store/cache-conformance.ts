/** What every cache must do, whatever keeps it; through Keyv, as the pipeline meets it. */
import fc from "fast-check";
import type { Keyv } from "keyv";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";

export type CacheUnderTest = {
  readonly cache: Keyv;
  /** Another cache on the same storage, told apart by its namespace. */
  beside(namespace: string): Keyv;
  readonly errors: readonly unknown[];
  /** Makes this much time pass for the storage, in ms. */
  later(ms: number): void;
  close(): Promise<void>;
};

/** The settings with which the suite wants a cache opened. */
export const cacheWish = { namespace: "tested", ttl: 60_000, maximum: 5 };

/** @param open an empty cache, each time another, opened with `cacheWish` */
export function cacheConformance(name: string, open: () => Promise<CacheUnderTest>): void {
  describe(`the cache kept ${name}`, () => {
    let opened: CacheUnderTest;
    beforeEach(async () => {
      vi.useFakeTimers({ toFake: ["Date"] });
      opened = await open();
      onTestFinished(async () => {
        await opened.close();
        vi.useRealTimers();
        // No test of this suite may fail into a miss unseen.
        expect(opened.errors).toEqual([]);
      });
    });
    const given = () => opened;
    keepsValues(given);
    keepsMany(given);
    forgetsInTime(given);
    keepsNamespacesApart(given);
    staysWithinItsBound(given);
  });
}

// --- internal ---

type Given = () => CacheUnderTest;

function keepsValues(given: Given): void {
  test("what was set is there, until it is deleted", async () => {
    const { cache } = given();
    expect(await cache.get("key")).toBeUndefined();
    expect(await cache.has("key")).toBe(false);
    expect(await cache.set("key", { words: ["a", 1, null] })).toBe(true);
    expect(await cache.get("key")).toEqual({ words: ["a", 1, null] });
    expect(await cache.has("key")).toBe(true);
    expect(await cache.delete("key")).toBe(true);
    expect(await cache.get("key")).toBeUndefined();
    expect(await cache.delete("key")).toBe(false);
  });

  test("what is set again replaces what was there", async () => {
    const { cache } = given();
    await cache.set("key", "old");
    await cache.set("key", "new");
    expect(await cache.get("key")).toBe("new");
  });

  test("any value that JSON can hold comes back deeply equal, under any key", async () => {
    const { cache } = given();
    const anyKey = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
    const key = anyKey.map((words) => words.toWellFormed().replaceAll("\0", "")).filter(Boolean);
    await fc.assert(
      fc.asyncProperty(key, fc.jsonValue({ maxDepth: 3, noUnicodeString: false }), async (at, value) => {
        await cache.set(at, value);
        expect(await cache.get(at)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 60 },
    );
  });

  test("a value of 1,000,000 characters comes back", async () => {
    const long = "é😀".repeat(333_333);
    await given().cache.set("key", long);
    expect((await given().cache.get("key")) === long).toBe(true);
  });
}

function keepsMany(given: Given): void {
  test("many are set, read and deleted at once, in the order in which they are named", async () => {
    const { cache } = given();
    const entries = ["a", "b", "c"].map((key) => ({ key, value: `${key}!` }));
    expect(await cache.setMany(entries)).toEqual([true, true, true]);
    expect(await cache.get(["c", "none", "a"])).toEqual(["c!", undefined, "a!"]);
    expect(await cache.hasMany(["none", "b"])).toEqual([false, true]);
    expect(await cache.deleteMany(["none", "b", "a"])).toEqual([false, true, true]);
    expect(await cache.getMany(["a", "b", "c"])).toEqual([undefined, undefined, "c!"]);
  });

  test("none at all is no error", async () => {
    const { cache } = given();
    expect(await cache.setMany([])).toEqual([]);
    expect(await cache.getMany([])).toEqual([]);
    expect(await cache.deleteMany([])).toEqual([]);
  });

  test("many who set one key at once leave one of their values", async () => {
    const { cache } = given();
    const values = Array.from({ length: 10 }, (_, index) => index);
    await Promise.all(values.map((value) => cache.set("key", value)));
    expect(values).toContain(await cache.get("key"));
  });
}

function forgetsInTime(given: Given): void {
  test("an entry is gone when its time is over, and not before", async () => {
    const { cache, later } = given();
    await cache.set("short", "s", 1_000);
    await cache.set("default", "d");
    later(999);
    expect(await cache.get("short")).toBe("s");
    later(2);
    expect(await cache.get("short")).toBeUndefined();
    expect(await cache.has("short")).toBe(false);
    expect(await cache.delete("short")).toBe(false);
    expect(await cache.getMany(["short", "default"])).toEqual([undefined, "d"]);
    later(cacheWish.ttl);
    expect(await cache.get("default")).toBeUndefined();
  });

  test("setting it again starts its time anew", async () => {
    const { cache, later } = given();
    await cache.set("key", "old", 1_000);
    later(900);
    await cache.set("key", "new", 1_000);
    later(900);
    expect(await cache.get("key")).toBe("new");
  });
}

function keepsNamespacesApart(given: Given): void {
  test("a namespace neither sees nor clears another's entries", async () => {
    const { cache, beside } = given();
    const other = beside("other");
    await cache.set("key", "here");
    await other.set("key", "there");
    expect([await cache.get("key"), await other.get("key")]).toEqual(["here", "there"]);
    await cache.clear();
    expect([await cache.get("key"), await other.get("key")]).toEqual([undefined, "there"]);
    expect(await cache.delete("key")).toBe(false);
  });
}

function staysWithinItsBound(given: Given): void {
  const keys = ["a", "b", "c", "d", "e", "f", "g"];

  test("past its bound the oldest entries are dropped", async () => {
    const { cache } = given();
    for (const key of keys) await cache.set(key, key);
    expect(await cache.getMany(keys)).toEqual([undefined, undefined, "c", "d", "e", "f", "g"]);
  });

  test("an entry that is set again counts as new", async () => {
    const { cache } = given();
    for (const key of ["a", "b", "c", "d", "e", "a", "f"]) await cache.set(key, key);
    expect(await cache.getMany(["a", "b", "f"])).toEqual(["a", undefined, "f"]);
  });

  test("what has expired makes room first", async () => {
    const { cache, later } = given();
    await cache.set("a", "a");
    for (const key of ["x", "y", "z"]) await cache.set(key, key, 1_000);
    later(1_001);
    for (const key of ["b", "c", "d", "e"]) await cache.set(key, key);
    expect(await cache.getMany(["a", "b", "c", "d", "e"])).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("more at once than the bound leaves the last of them", async () => {
    const { cache } = given();
    await cache.setMany(keys.map((key) => ({ key, value: key })));
    expect(await cache.getMany(keys)).toEqual([undefined, undefined, "c", "d", "e", "f", "g"]);
  });
}
