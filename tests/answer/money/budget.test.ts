import { once } from "node:events";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Budget, createBudget, type Limits } from "../../../src/answer/money/budget.ts";
import { EngineFault, type Hold, type Spent } from "../../../src/engine/engine.ts";
import { type Database, openDatabase } from "../../../src/store/database.ts";
import { type KyselyCounters, kyselyCounters } from "../../../src/store/kysely-counters.ts";
import { kyselyReservations } from "../../../src/store/kysely-reservations.ts";
import { temporaryFolder } from "../../store/temporary-folder.ts";
import { startSpending } from "./spending.ts";

const spent = (usd: number): Spent => ({
  model: "a-model",
  kind: "draft",
  inputTokens: usd > 0 ? 1 : 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
  usd,
});

type Opened = {
  readonly budget: Budget;
  readonly counters: KyselyCounters;
  readonly database: Database;
  readonly faults: unknown[];
};

async function opened(
  limits: Partial<Limits>,
  now: () => number = Date.now,
  dataDir = ":memory:",
): Promise<Opened> {
  const database = await openDatabase(dataDir);
  const faults: unknown[] = [];
  const onFault = (fault: unknown): void => void faults.push(fault);
  const counters = kyselyCounters(database, { onError: onFault, now });
  onTestFinished(async () => {
    await counters.close();
    await database.destroy();
  });
  const all = { dailyUsd: 10, guildUsd: 10, guildWish: async () => null, ...limits };
  const reservations = kyselyReservations(database);
  return { budget: createBudget({ reservations, limits: all, onFault, now }), counters, database, faults };
}

const refusal = async (asked: Promise<unknown>): Promise<string> => {
  const fault = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return fault instanceof EngineFault ? fault.instead : String(fault);
};

describe("a budget", () => {
  it("gives what is there, keeps what a request left for the run's next one, and takes it back at the end", async () => {
    const { budget, counters } = await opened({ dailyUsd: 1, guildUsd: 1 });
    const purse = budget.purse("1");
    const hold = await purse.reserve(0.6);
    expect(await budget.left("1")).toBeCloseTo(0.4);
    expect((await counters.spending("1", null)).usd).toBe(0);
    await hold.settle(spent(0.25));
    expect(await budget.left("1")).toBeCloseTo(0.4);
    await budget.purse("1").reserve(0.4);
    await (await purse.reserve(0.35)).settle(spent(0.1));
    await purse.close();
    expect(await budget.left("1")).toBeCloseTo(0.25);
    expect((await counters.spending("1", null)).usd).toBeCloseTo(0.35);
  });

  it("sets money aside for the requests of a run beforehand, and more where that was too little", async () => {
    const { budget } = await opened({ dailyUsd: 1, guildUsd: 1 });
    const purse = budget.purse("1");
    await purse.setAside(0.5);
    const holds = await Promise.all([purse.reserve(0.2), purse.reserve(0.2), purse.reserve(0.2)]);
    expect(await budget.left("1")).toBeCloseTo(0.4);
    await holds[0]!.settle(spent(0.3));
    expect(await budget.left("1")).toBeCloseTo(0.4);
    expect(await refusal(purse.reserve(0.4))).toBe("server budget");
    await holds[1]!.settle(spent(0));
    await holds[2]!.settle(spent(0));
    await purse.close();
    expect(await budget.left("1")).toBeCloseTo(0.7);
    expect(await refusal(budget.purse("1").setAside(0.8))).toBe("server budget");
  });

  it("gives back all of a request that used nothing, and leaves no trace of it", async () => {
    const { budget, counters } = await opened({ dailyUsd: 1, guildUsd: 1 });
    const purse = budget.purse("1");
    await (await purse.reserve(1)).settle(spent(0));
    await purse.close();
    expect(await budget.left("1")).toBe(1);
    expect((await counters.spending(null, null)).requests).toBe(0);
  });

  it("counts the tokens of a model that costs nothing, even where nothing may be spent", async () => {
    const { budget, counters } = await opened({ dailyUsd: 0, guildUsd: 0 });
    const purse = budget.purse("1");
    await (await purse.reserve(0)).settle({ ...spent(0), inputTokens: 7 });
    await purse.close();
    expect(await counters.spending("1", null)).toMatchObject({ requests: 1, inputTokens: 7, usd: 0 });
  });

  it("refuses a request whose worst case is not there, and says whose budget it is", async () => {
    const { budget } = await opened({ dailyUsd: 1, guildUsd: 0.5 });
    expect(await refusal(budget.purse("1").reserve(0.51))).toBe("server budget");
    await budget.purse("1").reserve(0.5);
    await budget.purse("2").reserve(0.4);
    expect(await refusal(budget.purse("3").reserve(0.2))).toBe("budget");
    expect(await refusal(budget.purse("2").reserve(0.2))).toBe("server budget");
    await budget.purse("3").reserve(0.1);
    expect(await budget.left("3")).toBe(0);
  });

  it("can be lowered by a server and not raised", async () => {
    const wishes = new Map([
      ["low", 0.1],
      ["none", 0],
      ["high", 99],
    ]);
    const { budget } = await opened({ guildUsd: 1, guildWish: async (guild) => wishes.get(guild) ?? null });
    expect(await budget.left("low")).toBeCloseTo(0.1);
    expect(await budget.left("high")).toBe(1);
    expect(await budget.left("other")).toBe(1);
    expect(await refusal(budget.purse("none").reserve(0.001))).toBe("server budget");
  });

  it("is whole again at midnight UTC, and a run counts for the day on which it began", async () => {
    let now = Date.UTC(2026, 5, 1, 23, 59);
    const { budget, counters } = await opened({ dailyUsd: 1, guildUsd: 1 }, () => now);
    const late = budget.purse("1");
    const hold = await late.reserve(0.6);
    now = Date.UTC(2026, 5, 2, 0, 0);
    expect(await budget.left("1")).toBe(1);
    await budget.purse("1").reserve(1);
    await hold.settle(spent(0.6));
    expect(await refusal(late.reserve(0.41))).toBe("server budget");
    await (await late.reserve(0.4)).settle(spent(0.4));
    await late.close();
    expect((await counters.spending("1", "2026-06-02")).usd).toBe(0);
    expect((await counters.spending("1", "2026-06-01")).usd).toBeCloseTo(1);
  });

  it("does not forget what could not be written down: what was set aside for it stays taken", async () => {
    const { budget, database, faults } = await opened({ dailyUsd: 1, guildUsd: 1 });
    const purse = budget.purse("1");
    const hold = await purse.reserve(0.9);
    await database.schema.alterTable("spending").renameTo("elsewhere").execute();
    await hold.settle(spent(0.7));
    expect(faults).toHaveLength(1);
    await database.schema.alterTable("elsewhere").renameTo("spending").execute();
    await purse.close();
    expect(await budget.left("1")).toBeCloseTo(0.3);
  });

  it("is settled when the last purse is closed", async () => {
    const { budget } = await opened({});
    await budget.settled();
    const purse = budget.purse("1");
    const hold = await purse.reserve(1);
    let isSettled = false;
    const settled = budget.settled().then(() => {
      isSettled = true;
    });
    await hold.settle(spent(1));
    expect(isSettled).toBe(false);
    await purse.close();
    await settled;
  });

  it("is settled once a request: a second time would give back another's money", async () => {
    const { budget } = await opened({});
    const hold = await budget.purse("1").reserve(1);
    await hold.settle(spent(1));
    await expect(hold.settle(spent(0))).rejects.toThrow("settled");
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])("refuses %s as an amount", async (usd) => {
    const { budget } = await opened({});
    await expect(budget.purse("1").reserve(usd)).rejects.toThrow(RangeError);
  });
});

describe("requests at once", () => {
  const request = fc.record({
    guild: fc.constantFrom("1", "2", "3"),
    worst: fc.double({ min: 0, max: 0.5, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    turns: fc.nat(4),
  });
  const most = fc.double({ min: 0, max: 2, noNaN: true });

  it("never spend more than a day's budget, of a server or of all, however they overlap", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 25 }), most, most, async (requests, daily, guild) => {
        const { budget, counters } = await opened({ dailyUsd: daily, guildUsd: guild });
        await Promise.all(
          requests.map(async ({ guild: id, worst, share, turns }) => {
            const purse = budget.purse(id);
            const hold: Hold | null = await purse.reserve(worst).catch(() => null);
            for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
            await hold?.settle(spent(worst * share));
            await purse.close();
          }),
        );
        // Each request is rounded up to a billionth.
        const rounding = requests.length * 1e-9 + 1e-9;
        expect((await counters.spending(null, null)).usd).toBeLessThanOrEqual(daily + rounding);
        for (const id of ["1", "2", "3"])
          expect((await counters.spending(id, null)).usd).toBeLessThanOrEqual(guild + rounding);
      }),
      { numRuns: 40 },
    );
  });

  it("of several processes over one file get no more together than is there", async () => {
    const folder = await temporaryFolder();
    const { counters, budget } = await opened({ dailyUsd: 1, guildUsd: 1 }, Date.now, folder);
    const processes = ["1", "2", "3"].map((guildId) =>
      startSpending({ folder, guildId, dailyUsd: 1, worst: 0.01 }),
    );
    const granted = await Promise.all(processes.map((one) => one.granted()));
    expect(granted.reduce((sum, one) => sum + one, 0)).toBe(100);
    expect((await counters.spending(null, null)).usd).toBeCloseTo(1);
    expect(await budget.left("4")).toBe(0);
  });

  it("of a process that was killed stay taken for the day: they may have been answered and billed", async () => {
    const folder = await temporaryFolder();
    const spending = startSpending({ folder, guildId: "1", dailyUsd: 1, worst: 0.25, holds: true });
    await spending.holding();
    spending.process.kill("SIGKILL");
    await once(spending.process, "close");
    let now = Date.now();
    const { counters, budget } = await opened({ dailyUsd: 1, guildUsd: 1 }, () => now, folder);
    expect(await budget.left("1")).toBeCloseTo(0.75);
    expect((await counters.spending(null, null)).usd).toBe(0);
    now += 24 * 3_600_000;
    expect(await budget.left("1")).toBe(1);
  });

  it("get no more together than is there", async () => {
    const { budget } = await opened({ dailyUsd: 1, guildUsd: 1 });
    const asked = await Promise.allSettled(Array.from({ length: 50 }, () => budget.purse("1").reserve(0.1)));
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  });
});
