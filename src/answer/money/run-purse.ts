/** The money of one run: what a request leaves of what was set aside for it stays there for the run's next ones, until it is closed. */
import type { Hold, Purse, Spent } from "../../engine/engine.ts";
import { billionthsOf } from "../../store/billionths.ts";
import type { GuildDay } from "../../store/reservations.ts";

export type RunPurse = Purse & {
  /** Sets money aside for requests to come, in USD, so that a run of many does not end half way. Throws as `reserve` does. */
  setAside(usd: number): Promise<void>;
  /** Was money set aside for a request? */
  wasOpened(): boolean;
  /** Puts back what is left. Called once, when the run is over. Never throws. */
  close(): Promise<void>;
};

type Parts = {
  /** Asked once, when money is first set aside: a run that goes on past midnight counts for the day on which it began. */
  readonly dayOf: () => GuildDay;
  /** In billionths of a USD, like all amounts here. Throws where it is not there. */
  readonly setAside: (of: GuildDay, amount: number) => Promise<void>;
  readonly settle: (of: GuildDay, released: number, spent: Spent | null) => Promise<void>;
  readonly onFault: (fault: unknown) => void;
  readonly onOpened: () => void;
  readonly onClosed: () => void;
};

export function runPurse(parts: Parts): RunPurse {
  const inTurn = queue();
  let day: GuildDay | null = null;
  /** Set aside and not spent; of it, what requests under way may use. */
  const state = { held: 0, underWay: 0, opened: false };
  const take = async (amount: number): Promise<void> => {
    day ??= parts.dayOf();
    if (amount <= 0) return;
    await parts.setAside(day, amount);
    if (state.held === 0) parts.onOpened();
    state.held += amount;
  };
  /** What could not be written down stays taken in the store: nothing more is put back for it. */
  const putBack = async (amount: number, spent: Spent | null): Promise<void> => {
    state.held -= amount;
    if (day === null || (amount === 0 && spent === null)) return;
    await parts.settle(day, amount, spent).catch(parts.onFault);
  };
  return {
    reserve: (worstUsd) =>
      inTurn(async () => {
        requireAmount(worstUsd);
        const worst = billionthsOf(worstUsd);
        await take(state.underWay + worst - state.held);
        state.underWay += worst;
        state.opened = true;
        return once((spent) =>
          inTurn(async () => {
            state.underWay -= worst;
            const used = isAny(spent) ? spent : null;
            await putBack(Math.min(state.held, billionthsOf(spent.usd)), used);
          }),
        );
      }),
    setAside: (usd) =>
      inTurn(async () => {
        requireAmount(usd);
        await take(billionthsOf(usd));
      }),
    wasOpened: () => state.opened,
    close: () =>
      inTurn(async () => {
        await putBack(state.held, null);
        parts.onClosed();
      }),
  };
}

// --- internal ---

function requireAmount(usd: number): void {
  if (!Number.isFinite(usd) || usd < 0) throw new RangeError(`${usd} is no amount of money`);
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
