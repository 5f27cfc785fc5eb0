/** Every migration, in order. Append only: one that was released is never edited, renamed or taken out. */
import type { Migration } from "kysely/migration";
import { library } from "./m001-library.ts";
import { cache } from "./m002-cache.ts";

/** Names sort in this order; databases record them. */
export const migrations: readonly { readonly name: string; readonly migration: Migration }[] = [
  { name: "m001-library", migration: library },
  { name: "m002-cache", migration: cache },
];
