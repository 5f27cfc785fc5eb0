/** Money that is set aside for requests under way, by every process over one store. In whole billionths of a USD. */
import type { Spent } from "../engine/engine.ts";

/** A guild's day: an ISO date, UTC. */
export type GuildDay = { readonly guildId: string; readonly day: string };

/** What may be taken of a day at most, spent and set aside together. */
export type Bounds = { readonly guild: number; readonly all: number };

export interface Reservations {
  /** Takes all of `amount` or nothing, at once over all processes. Says whose bound it would pass; the guild's comes first. */
  setAside(of: GuildDay, amount: number, bounds: Bounds): Promise<"set aside" | "guild" | "all">;
  /**
   * Puts `released` back and writes down what was spent, both or neither; `spent` null: nothing was. What is never put back, because a
   * process died, counts as taken for the rest of that day: it may have been spent.
   */
  settle(of: GuildDay, released: number, spent: Spent | null): Promise<void>;
  /** What is taken of a day, spent and set aside, by a guild or by all (`null`). */
  taken(guildId: string | null, day: string): Promise<number>;
}
