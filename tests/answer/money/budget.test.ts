import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Budget, createBudget, type Limits } from "../../../src/answer/money/budget.ts";
import { EngineFault, type Hold, type Spent } from "../../../src/engine/engine.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { type KyselyCounters, kyselyCounters } from "../../../src/store/kysely-counters.ts";

const spent = (usd: number): Spent => ({
  model: "a-model",
  kind: "draft",
  inputTokens: usd > 0 ? 1 : 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
  usd,
});

type Opened = { readonly budget: Budget; readonly counters: KyselyCounters; readonly faults: unknown[] };

async function opened(limits: Partial<Limits>, now: () => number = Date.now): Promise<Opened> {
  const database = await openDatabase(":memory:");
  const faults: unknown[] = [];
  const onFault = (fault: unknown): void => void faults.push(fault);
  const counters = kyselyCounters(database, { onError: onFault, now });
  onTestFinished(async () => {
    await counters.close();
    await database.destroy();
  });
  const all = { dailyUsd: 10, guildUsd: 10, guildWish: async () => null, ...limits };
  return { budget: createBudget({ counters, limits: all, onFault, now }), counters, faults };
}

const refusal = async (asked: Promise<unknown>): Promise<string> => {
  const fault = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return fault instanceof EngineFault ? fault.instead : String(fault);
};

describe("a budget", () => {
  it("gives what is there, and takes what was spent", async () => {
    const { budget } = await opened({ dailyUsd: 1, guildUsd: 1 });
    const hold = await budget.purse("1").reserve(0.6);
    expect(await budget.left("1")).toBeCloseTo(0.4);
    await hold.settle(spent(0.25));
    expect(await budget.left("1")).toBeCloseTo(0.75);
  });

  it("gives back all of a request that used nothing, and leaves no trace of it", async () => {
    const { budget, counters } = await opened({ dailyUsd: 1, guildUsd: 1 });
    await (await budget.purse("1").reserve(1)).settle(spent(0));
    expect(await budget.left("1")).toBe(1);
    expect((await counters.spending(null, null)).requests).toBe(0);
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

  it("is whole again at midnight UTC, but for what is under way", async () => {
    let now = Date.UTC(2026, 5, 1, 23, 59);
    const { budget } = await opened({ dailyUsd: 1, guildUsd: 1 }, () => now);
    await (await budget.purse("1").reserve(0.5)).settle(spent(0.5));
    const late = await budget.purse("1").reserve(0.3);
    now = Date.UTC(2026, 5, 2, 0, 0);
    expect(await budget.left("1")).toBeCloseTo(0.7);
    await late.settle(spent(0.2));
    expect(await budget.left("1")).toBeCloseTo(0.8);
  });

  it("does not forget what could not be written down", async () => {
    const { budget, counters, faults } = await opened({ dailyUsd: 1, guildUsd: 1 });
    const hold = await budget.purse("1").reserve(0.9);
    counters.spend = () => Promise.reject(new Error("the disk is full"));
    await hold.settle(spent(0.7));
    expect(faults).toHaveLength(1);
    expect(await budget.left("1")).toBeCloseTo(0.3);
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
            const hold: Hold | null = await budget
              .purse(id)
              .reserve(worst)
              .catch(() => null);
            for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
            await hold?.settle(spent(worst * share));
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

  it("get no more together than is there", async () => {
    const { budget } = await opened({ dailyUsd: 1, guildUsd: 1 });
    const asked = await Promise.allSettled(Array.from({ length: 50 }, () => budget.purse("1").reserve(0.1)));
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  });
});
