/** What a day may cost, over all servers and for each: set aside before a request, and settled after it. Days in UTC. */
import { EngineFault, type Hold, type Purse, type Spent } from "../../engine/engine.ts";
import type { Counters } from "../../store/counters.ts";

export type Budget = {
  /** What each server may spend a day at most, in USD, whatever it sets for itself. */
  readonly guildUsd: number;
  /** The purse of a server. */
  purse(guildId: string): Purse;
  /** What a server may still spend today, in USD: the least of what is left of its own budget and of everyone's. */
  left(guildId: string): Promise<number>;
  /** Resolves once nothing is set aside any more. */
  settled(): Promise<void>;
};

export type Limits = {
  /** Over all servers, in USD a day. */
  readonly dailyUsd: number;
  /** For each server, in USD a day. */
  readonly guildUsd: number;
  /** What a server has set for itself, in USD a day; null: nothing. It can only lower `guildUsd`. */
  readonly guildWish: (guildId: string) => Promise<number | null>;
};

type Parts = {
  readonly counters: Counters;
  readonly limits: Limits;
  /** Hears of money that was spent and could not be written down; it is held against the budget until the process ends. */
  readonly onFault: (fault: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/**
 * What is set aside lies in memory, what is spent in the store. Requests of one process never pass a budget together; several
 * processes over one store may, by what each has under way.
 */
export function createBudget({ counters, limits, onFault, now = Date.now }: Parts): Budget {
  const held = new Map<symbol, Held>();
  const inTurn = queue();
  const leftFor = async (guildId: string): Promise<{ guild: number; all: number }> => {
    const today = new Date(now()).toISOString().slice(0, 10);
    const [guild, all, wish] = await Promise.all([
      counters.spending(guildId, today),
      counters.spending(null, today),
      limits.guildWish(guildId),
    ]);
    const own = Math.min(limits.guildUsd, wish ?? Number.POSITIVE_INFINITY);
    return {
      guild: own - guild.usd - sum([...held.values()].filter((one) => one.guildId === guildId)),
      all: limits.dailyUsd - all.usd - sum([...held.values()]),
    };
  };
  const settle = async (key: symbol, guildId: string, spent: Spent): Promise<void> => {
    try {
      if (isAny(spent)) await counters.spend(guildId, spent);
      held.get(key)?.settled();
      held.delete(key);
    } catch (fault) {
      const hold = held.get(key);
      held.set(key, { ...hold!, usd: spent.usd });
      hold!.settled();
      onFault(fault);
    }
  };
  return {
    guildUsd: Math.min(limits.guildUsd, limits.dailyUsd),
    purse: (guildId) => ({
      reserve: (worstUsd) =>
        inTurn(async () => {
          requireAmount(worstUsd);
          requireLeft(worstUsd, await leftFor(guildId));
          const key = Symbol(guildId);
          const { promise, resolve } = Promise.withResolvers<void>();
          held.set(key, { guildId, usd: worstUsd, done: promise, settled: resolve });
          return once((spent) => inTurn(() => settle(key, guildId, spent)));
        }),
    }),
    async left(guildId) {
      const { guild, all } = await inTurn(() => leftFor(guildId));
      return Math.max(0, Math.min(guild, all));
    },
    async settled() {
      await Promise.all([...held.values()].map(({ done }) => done));
    },
  };
}

/** The purse of an engine that costs nothing: opened, it says that something is wrong. */
export const noPurse: Purse = {
  reserve: () => Promise.reject(new Error("This engine costs nothing and has no purse.")),
};

// --- internal ---

type Held = {
  readonly guildId: string;
  readonly usd: number;
  readonly done: Promise<void>;
  readonly settled: () => void;
};

const sum = (all: readonly Held[]): number => all.reduce((total, { usd }) => total + usd, 0);

/** USD are summed in binary: what is lost by that is less than this, and less than any token costs. */
const rest = 1e-10;

function requireAmount(usd: number): void {
  if (!Number.isFinite(usd) || usd < 0) throw new RangeError(`${usd} is no amount of money`);
}

function requireLeft(worstUsd: number, { guild, all }: { guild: number; all: number }): void {
  if (worstUsd > guild + rest)
    throw new EngineFault("server budget", "What this server may spend today is spent, or set aside.");
  if (worstUsd > all + rest)
    throw new EngineFault("budget", "What all servers may spend today is spent, or set aside.");
}

/** A request that used nothing leaves no row. */
const isAny = (spent: Spent): boolean =>
  spent.usd > 0 ||
  spent.inputTokens + spent.cacheReadTokens + spent.cacheWriteTokens + spent.outputTokens > 0;

/** A hold that is settled twice would give back money that another request has by now. */
function once(settle: (spent: Spent) => Promise<void>): Hold {
  let settled = false;
  return {
    async settle(spent) {
      if (settled) throw new Error("This request is settled already.");
      settled = true;
      requireAmount(spent.usd);
      await settle(spent);
    },
  };
}

/** One after the other, in the order of asking: what is left is read and taken in one turn. */
function queue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
