/** What a day may cost, over all servers and for each: set aside before a request, and settled after it. Days in UTC. */
import { EngineFault, type Purse } from "../../engine/engine.ts";
import { boundOf, usdOf } from "../../store/billionths.ts";
import type { Bounds, GuildDay, Reservations } from "../../store/reservations.ts";
import { type RunPurse, runPurse } from "./run-purse.ts";

export type Budget = {
  /** What each server may spend a day at most, in USD, whatever it sets for itself. */
  readonly guildUsd: number;
  /** The purse of one run of a server. To be closed when the run is over. */
  purse(guildId: string): RunPurse;
  /** What a server may still spend today, in USD: the least of what is left of its own budget and of everyone's. */
  left(guildId: string): Promise<number>;
  /** Resolves once every purse that money was set aside for is closed. */
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
  readonly reservations: Reservations;
  readonly limits: Limits;
  /** Hears of money that was spent and could not be written down; what was set aside for it stays taken for that day. */
  readonly onFault: (fault: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/** All lies in the store, so that several processes over one store never pass a budget together. */
export function createBudget({ reservations, limits, onFault, now = Date.now }: Parts): Budget {
  const open = new Set<Promise<void>>();
  const today = (): string => new Date(now()).toISOString().slice(0, 10);
  const boundsOf = async (guildId: string): Promise<Bounds> => {
    const wish = await limits.guildWish(guildId);
    return {
      guild: boundOf(Math.min(limits.guildUsd, wish ?? Number.POSITIVE_INFINITY)),
      all: boundOf(limits.dailyUsd),
    };
  };
  const setAside = async (of: GuildDay, amount: number): Promise<void> => {
    const outcome = await reservations.setAside(of, amount, await boundsOf(of.guildId));
    if (outcome !== "set aside") throw refusals[outcome]();
  };
  return {
    guildUsd: Math.min(limits.guildUsd, limits.dailyUsd),
    purse(guildId) {
      const { promise, resolve } = Promise.withResolvers<void>();
      return runPurse({
        dayOf: () => ({ guildId, day: today() }),
        setAside,
        settle: reservations.settle,
        onFault,
        onOpened: () => open.add(promise),
        onClosed: () => {
          open.delete(promise);
          resolve();
        },
      });
    },
    async left(guildId) {
      const [bounds, guild, all] = await Promise.all([
        boundsOf(guildId),
        reservations.taken(guildId, today()),
        reservations.taken(null, today()),
      ]);
      return usdOf(Math.max(0, Math.min(bounds.guild - guild, bounds.all - all)));
    },
    async settled() {
      await Promise.all(open);
    },
  };
}

/** The purse of an engine that costs nothing: opened, it says that something is wrong. */
export const noPurse: Purse = {
  reserve: () => Promise.reject(new Error("This engine costs nothing and has no purse.")),
};

// --- internal ---

const refusals: Readonly<Record<"guild" | "all", () => EngineFault>> = {
  guild: () => new EngineFault("server budget", "What this server may spend today is spent, or set aside."),
  all: () => new EngineFault("budget", "What all servers may spend today is spent, or set aside."),
};
