/** What time and the operator do to libraries, over all guilds. Commands have no way to it. */
import type { Article, Revision } from "../types.ts";
import type { Deed } from "./audit.ts";
import type { Origin } from "./library.ts";

export type Place = { readonly guildId: string; readonly articleId: string };

/** What a take-down names. */
export type Wanted =
  | { readonly article: string }
  | { readonly url: string }
  /** A host, with all hosts under it. */
  | { readonly site: string };

export type ArticleToImport = Pick<Article, "id" | "title" | "addedBy" | "addedAt">;

export interface Upkeep {
  /** Removed articles whose time for undoing is over. */
  overdue(): Promise<readonly Place[]>;
  /** Articles of all guilds, removed ones too. */
  find(wanted: Wanted): Promise<readonly (Place & { readonly title: string })[]>;
  /** Articles of a guild in the order of their addition, removed ones left out unless asked for. */
  articleIds(guildId: string, removedToo?: boolean): Promise<readonly string[]>;
  /** Each revision of an article from the first on, one at a time: a library may be larger than memory. Removed ones too. */
  revisions(place: Place): AsyncGenerator<{ readonly revision: Revision; readonly origin: Origin }>;
  /** Takes an article out of every read, with no way back: it is overdue at once. False: there was none. */
  takeDown(place: Place, by: string): Promise<boolean>;
  /** Deletes an article with all that hangs on it, and notes who did. False: there was none. */
  purge(place: Place, by: string, deed: Extract<Deed, "purged" | "taken down">): Promise<boolean>;
  /** Deletes all that is kept of a guild; its spending is kept without its name, because budgets count it. */
  deleteGuild(guildId: string): Promise<void>;
  /** Deletes what is past its time: previews, entries of the audit log older than a year, names of deleted guilds in spending. */
  prune(): Promise<void>;
  /** Stores an article or its next revision under the ids it had. False: it is there already, and stays as it is. */
  importRevision(
    guildId: string,
    line: { readonly article: ArticleToImport; readonly revision: Revision; readonly origin: Origin },
    by: string,
  ): Promise<boolean>;
}
