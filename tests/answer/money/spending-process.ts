/** Sets aside and spends until the budget says no, and prints a line for each time. */
import { writeSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { createBudget } from "../../../src/answer/money/budget.ts";
import { EngineFault } from "../../../src/engine/engine.ts";
import { openStore } from "../../../src/store/open.ts";
import type { SpendingWish } from "./spending.ts";

const wish = JSON.parse(process.argv[2]!) as SpendingWish;
const onFault = (fault: unknown): never => {
  throw fault;
};
const store = await openStore({ dataDir: wish.folder, cacheDays: 1, onError: onFault });
const limits = { dailyUsd: wish.dailyUsd, guildUsd: wish.dailyUsd, guildWish: async () => null };
const budget = createBudget({ reservations: store.reservations, limits, onFault });

const spent = {
  model: "a-model",
  kind: "draft" as const,
  inputTokens: 1,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 1,
};

async function spendsOne(): Promise<boolean> {
  const purse = budget.purse(wish.guildId);
  try {
    const hold = await purse.reserve(wish.worst);
    writeSync(1, "granted\n");
    if (wish.holds) await pause(3_600_000);
    await hold.settle({ ...spent, usd: wish.worst });
    return true;
  } catch (fault) {
    if (fault instanceof EngineFault) return false;
    throw fault;
  } finally {
    await purse.close();
  }
}

while (await spendsOne());
await store.close();
