/** What every store of counters must do. Called by the test of each. */
import fc from "fast-check";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { Spent } from "../../src/engine/engine.ts";
import { type CountedThing, countedThings } from "../../src/store/counters.ts";
import type { KyselyCounters } from "../../src/store/kysely-counters.ts";

type Opened = { readonly counters: KyselyCounters; close(): Promise<void> };
/** `now` gives the time, in ms, that the store goes by. */
type Open = (now: () => number) => Promise<Opened>;

export const aRequest = (changed: Partial<Spent> = {}): Spent => ({
  model: "some-model",
  kind: "draft",
  inputTokens: 100,
  cacheReadTokens: 2_000,
  cacheWriteTokens: 300,
  outputTokens: 40,
  usd: 0.0125,
  ...changed,
});

const guild = "100000000000000001";
const otherGuild = "100000000000000002";
const firstDay = Date.UTC(2026, 2, 1, 23, 59, 59);
const nextDay = firstDay + 2_000;

export function countersConformance(where: string, open: Open): void {
  describe(`counters ${where}`, () => {
    let time = firstDay;
    let counters: KyselyCounters;

    beforeEach(async () => {
      time = firstDay;
      const opened = await open(() => time);
      counters = opened.counters;
      onTestFinished(() => opened.close());
    });

    test("start at zero", async () => {
      expect(Object.keys(await counters.counts(guild, null))).toEqual([...countedThings]);
      expect(Object.values(await counters.counts(guild, null)).every((amount) => amount === 0)).toBe(true);
      expect(await counters.spending(null, null)).toEqual({
        requests: 0,
        inputTokens: 0,
        cacheReadTokens: 0,
        cacheWriteTokens: 0,
        outputTokens: 0,
        usd: 0,
      });
    });

    test("give at once what was counted a moment ago, each guild's apart and all together", async () => {
      counters.count(guild, "quotes checked", 3);
      counters.count(guild, "quotes checked");
      counters.count(otherGuild, "quotes checked", 10);
      counters.count(guild, "reports", 0);
      expect((await counters.counts(guild, null))["quotes checked"]).toBe(4);
      expect((await counters.counts(otherGuild, null))["quotes checked"]).toBe(10);
      expect((await counters.counts(null, null))["quotes checked"]).toBe(14);
      expect((await counters.counts(guild, null)).reports).toBe(0);
    });

    test("begin a new day at midnight UTC, for counts and for money", async () => {
      counters.count(guild, "answers");
      await counters.spend(guild, aRequest());
      time = nextDay;
      counters.count(guild, "answers", 2);
      await counters.spend(guild, aRequest({ usd: 1 }));
      expect((await counters.counts(guild, "2026-03-02")).answers).toBe(2);
      expect((await counters.counts(guild, "2026-03-01")).answers).toBe(3);
      expect((await counters.spending(guild, "2026-03-02")).usd).toBe(1);
      expect((await counters.spending(guild, "2026-03-01")).usd).toBe(1.0125);
      expect((await counters.spending(guild, "2026-03-03")).requests).toBe(0);
    });

    test("add up tokens of each kind apart", async () => {
      await counters.spend(guild, aRequest());
      await counters.spend(guild, aRequest({ model: "another", kind: "entailment", cacheReadTokens: 1 }));
      await counters.spend(guild, aRequest());
      expect(await counters.spending(guild, null)).toEqual({
        requests: 3,
        inputTokens: 300,
        cacheReadTokens: 4_001,
        cacheWriteTokens: 900,
        outputTokens: 120,
        usd: 0.0375,
      });
    });

    test("lose nothing when many are counted and spent at once", async () => {
      const spending = Array.from({ length: 40 }, (_, at) => {
        counters.count(guild, "statements checked", 2);
        return Promise.all([
          counters.spend(at % 2 ? guild : otherGuild, aRequest({ usd: 0.001 })),
          counters.flush(),
        ]);
      });
      await Promise.all(spending);
      expect((await counters.counts(guild, null))["statements checked"]).toBe(80);
      expect((await counters.spending(null, null)).usd).toBe(0.04);
      expect((await counters.spending(guild, null)).requests).toBe(20);
    });

    test("sum whatever was counted in whatever order", async () => {
      const counted = fc.tuple(
        fc.constantFrom(guild, otherGuild),
        fc.constantFrom<CountedThing>(...countedThings),
        fc.nat(1_000_000),
      );
      const sums = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(fc.array(counted, { maxLength: 20 }), async (steps) => {
          for (const [server, thing, by] of steps) {
            counters.count(server, thing, by);
            sums.set(`${server}:${thing}`, (sums.get(`${server}:${thing}`) ?? 0) + by);
          }
          const found = await counters.counts(guild, null);
          for (const thing of countedThings) expect(found[thing]).toBe(sums.get(`${guild}:${thing}`) ?? 0);
        }),
        { numRuns: 30 },
      );
    });

    test("never give back less money than was spent", async () => {
      let spent = 0;
      await fc.assert(
        fc.asyncProperty(fc.double({ min: 0, max: 5, noNaN: true }), async (usd) => {
          await counters.spend(guild, aRequest({ usd }));
          spent += usd;
          const { usd: kept } = await counters.spending(guild, null);
          expect(kept).toBeGreaterThanOrEqual(spent - 1e-9);
          expect(kept).toBeLessThan(spent + 1e-6);
        }),
        { numRuns: 50 },
      );
    });

    test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuse to count %s", (by) => {
      expect(() => counters.count(guild, "answers", by)).toThrow(RangeError);
    });
  });
}
