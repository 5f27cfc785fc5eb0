/** Every migration, in order. Append only: one that was released is never edited, renamed or taken out. */
import type { Migration } from "kysely/migration";
import { library } from "./m001-library.ts";
import { cache } from "./m002-cache.ts";
import { counters } from "./m003-counters.ts";
import { care } from "./m004-care.ts";
import { discussions } from "./m005-discussions.ts";
import { recaps } from "./m006-recaps.ts";

/** Names sort in this order; databases record them. */
export const migrations: readonly { readonly name: string; readonly migration: Migration }[] = [
  { name: "m001-library", migration: library },
  { name: "m002-cache", migration: cache },
  { name: "m003-counters", migration: counters },
  { name: "m004-care", migration: care },
  { name: "m005-discussions", migration: discussions },
  { name: "m006-recaps", migration: recaps },
];
