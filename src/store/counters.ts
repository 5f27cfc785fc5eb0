/** What was done and spent, by guild and day. Numbers only. */
import type { Spent } from "../engine/engine.ts";

/** What `/proof` counts besides money. */
export const countedThings = [
  "quotes checked",
  "statements checked",
  "statements judged",
  "statements left out",
  "cache hits",
  "cache misses",
  "answers",
  "answers refused",
  "fallbacks",
  "reports",
] as const;
export type CountedThing = (typeof countedThings)[number];

export type Counts = Readonly<Record<CountedThing, number>>;
export type Spending = {
  readonly requests: number;
  readonly inputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
  readonly usd: number;
};

export interface Counters {
  /** Adds to today's (UTC). Losing the last second of counts in a crash is allowed; money is not counted here. */
  count(guildId: string, thing: CountedThing, by?: number): void;
  /** Durable on return. */
  spend(guildId: string, spent: Spent): Promise<void>;
  /** Sums of a guild, or of all (`null`), from a day on (ISO date, UTC; null: ever). What is only set aside is not among them. */
  counts(guildId: string | null, since: string | null): Promise<Counts>;
  spending(guildId: string | null, since: string | null): Promise<Spending>;
}
