/** Who did what with which article, when. Ids alone, no words: it outlives what it tells of. */

/** What is done to a library. */
export const deeds = [
  "added",
  "refreshed",
  "renamed",
  "removed",
  "restored",
  "purged",
  "exported",
  "imported",
  "taken down",
] as const;
export type Deed = (typeof deeds)[number];

export type AuditEntry = {
  readonly guildId: string;
  /** A member's id; "operator", "playground" or "time" where it was none. */
  readonly by: string;
  readonly deed: Deed;
  /** Null: the library as a whole. */
  readonly articleId: string | null;
  /** The number of the revision that came of it. */
  readonly revision: number | null;
  /** ISO 8601. */
  readonly at: string;
};
