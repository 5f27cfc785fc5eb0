import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { kyselyCounters } from "../../src/store/kysely-counters.ts";
import { openStore } from "../../src/store/open.ts";
import { aRequest, countersConformance } from "./counters-conformance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const guild = "100000000000000001";
const failing = (error: unknown): never => {
  throw error;
};

async function opened(dataDir: string, now?: () => number, onError: (error: unknown) => void = failing) {
  const database = await openDatabase(dataDir);
  const counters = kyselyCounters(database, { onError, ...(now ? { now } : {}) });
  return {
    database,
    counters,
    async close() {
      await counters.close();
      await database.destroy();
    },
  };
}

countersConformance("in memory", (now) => opened(":memory:", now));
countersConformance("in a file", async (now) => opened(await temporaryFolder(), now));

describe("counts", () => {
  test("are written without being asked for, and at closing", async () => {
    const folder = await temporaryFolder();
    const wish = { dataDir: folder, cacheDays: 1, onError: failing };
    const before = await openStore(wish);
    const watching = await opened(folder);
    onTestFinished(() => watching.close());
    before.counters.count(guild, "answers");
    await vi.waitFor(async () => expect((await watching.counters.counts(guild, null)).answers).toBe(1), {
      timeout: 10_000,
    });
    before.counters.count(guild, "answers");
    await before.close();
    expect((await watching.counters.counts(guild, null)).answers).toBe(2);
  });

  test("that cannot be written are kept, said, and written when they can be", async () => {
    const errors: unknown[] = [];
    const { database, counters, close } = await opened(":memory:", Date.now, (error) => errors.push(error));
    onTestFinished(close);
    counters.count(guild, "reports", 5);
    await database.schema.alterTable("counts").renameTo("elsewhere").execute();
    await counters.flush();
    expect(errors).toHaveLength(1);
    await database.schema.alterTable("elsewhere").renameTo("counts").execute();
    counters.count(guild, "reports");
    expect((await counters.counts(guild, null)).reports).toBe(6);
  });
});

describe("money", () => {
  test("is there for another process as soon as it is spent", async () => {
    const folder = await temporaryFolder();
    const [one, other] = [await opened(folder), await opened(folder)];
    onTestFinished(() => one.close());
    onTestFinished(() => other.close());
    await one.counters.spend(guild, aRequest({ usd: 0.25 }));
    expect((await other.counters.spending(guild, null)).usd).toBe(0.25);
    await other.counters.spend(guild, aRequest({ usd: 0.25 }));
    expect((await one.counters.spending(null, null)).usd).toBe(0.5);
  });

  test("that cannot be written is an error: a budget must not forget", async () => {
    const { database, counters, close } = await opened(":memory:");
    onTestFinished(close);
    await database.schema.dropTable("spending").execute();
    await expect(counters.spend(guild, aRequest())).rejects.toThrow();
  });
});
