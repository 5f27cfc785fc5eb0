/** Which tables hold something of a guild: all of them go when it does. A test finds the one that is missing here. */
import type { Tables } from "./tables.ts";

/** In an order that foreign keys allow: `guilds` last. Revisions, loads and posts go with their articles. */
export const guildTables = [
  "articles",
  "previews",
  "audit",
  "counts",
  "discussions",
  "recaps",
  "opt_outs",
  "departures",
  "guilds",
] as const satisfies readonly (keyof Tables)[];

/** They have a guild's id too, and go with the rows of another table. */
export const goneWithOthers = ["revisions", "loads", "posts"] as const satisfies readonly (keyof Tables)[];

/** Numbers that budgets count: kept without the guild's name. */
export const keptNameless = ["spending"] as const satisfies readonly (keyof Tables)[];
