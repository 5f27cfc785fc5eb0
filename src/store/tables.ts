/** The tables as kysely sees them. Only types that every database has: text, integer, bigint; JSON as text. */

export type GuildRow = {
  guild_id: string;
  /** Counts up and never down: the next article's place in the order, and the row that adds of one guild queue at. */
  articles_added: number;
  /** JSON of `Settings`; null: the defaults. */
  settings: string | null;
};

export type ArticleRow = {
  guild_id: string;
  id: string;
  /** The order in which the guild's articles were added; unlike `added_at` it never goes back with a clock. */
  number: number;
  title: string;
  folded_title: string;
  added_by: string;
  added_at: string;
  /** How many there are, which is the number of the latest. */
  revisions: number;
};

export type RevisionRow = {
  guild_id: string;
  id: string;
  article_id: string;
  number: number;
  loaded_at: string;
  content_hash: string;
  title: string | null;
  byline: string | null;
  site_name: string | null;
  published_at: string | null;
  language: string | null;
  url: string | null;
  furniture: string;
  passages: string;
  quotes: string;
  sources: string;
  links: string;
  warnings: string;
  text: string;
};

export type CacheRow = {
  namespace: string;
  key: string;
  /** When it was written, in ms since 1970; strictly rising in one process. */
  written_at: number;
  /** In ms since 1970; null: never. */
  expires_at: number | null;
  value: string;
};

export type Tables = {
  guilds: GuildRow;
  articles: ArticleRow;
  revisions: RevisionRow;
  cache_entries: CacheRow;
};
