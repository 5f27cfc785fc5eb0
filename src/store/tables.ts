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
  /** Since when it is out of the library, while that can be undone; null: it is in it. ISO 8601. */
  removed_at: string | null;
  /** Outlet and byline of the latest revision, folded as titles are; null: neither is known. */
  folded_facts: string | null;
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

/** How a revision came in. */
export type LoadRow = {
  guild_id: string;
  revision_id: string;
  article_id: string;
  way: string;
  /** Where it was fetched from. */
  address: string | null;
  etag: string | null;
  last_modified: string | null;
  /** JSON of `Details`. */
  edited: string | null;
  /** The address, and the page's own, as `pageKey` writes them. */
  address_key: string | null;
  page_key: string | null;
  /** UTF-16 code units of its text. */
  characters: number;
};

export type PostRow = {
  guild_id: string;
  message_id: string;
  channel_id: string;
  revision_id: string;
  article_id: string;
  kind: string;
  /** JSON: numbers of passages. */
  cited: string;
  posted_at: string;
  /** What is said on top of it by now: "removed", or the id of the newer revision; null: nothing. */
  mark: string | null;
};

/** Who did what with which article. No words. */
export type AuditRow = {
  guild_id: string;
  number: number;
  done_at: string;
  done_by: string;
  deed: string;
  article_id: string | null;
  revision: number | null;
};

export type PreviewRow = {
  guild_id: string;
  id: string;
  made_by: string;
  expires_at: string;
  /** The article that came of it; its proposal is gone then. */
  article_id: string | null;
  /** JSON of `Proposal`. */
  proposal: string | null;
};

export type DepartureRow = {
  guild_id: string;
  left_at: string;
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

export type DiscussionRow = {
  guild_id: string;
  thread_id: string;
  article_id: string;
  revision_id: string;
  opened_by: string;
  opened_at: string;
};

export type RecapRow = {
  guild_id: string;
  message_id: string;
  channel_id: string;
  first_id: string;
  last_id: string;
  revision_id: string | null;
  /** JSON of `CitedMessage[]`. */
  cited: string;
  /** JSON of `RecapSentence[]`; null: made by rule. */
  draft: string | null;
  locale: string;
  made_at: string;
};

export type OptOutRow = {
  guild_id: string;
  user_id: string;
  since: string;
};

export type CountRow = {
  guild_id: string;
  /** ISO date, UTC. */
  day: string;
  /** One of `countedThings`. */
  thing: string;
  amount: number;
};

export type SpendingRow = {
  /** ISO date, UTC. */
  day: string;
  guild_id: string;
  model: string;
  /** The kind of request: draft, repair, entailment, part, recap. Or "held": set aside for requests under way. */
  kind: string;
  requests: number;
  input_tokens: number;
  cache_read_tokens: number;
  cache_write_tokens: number;
  output_tokens: number;
  /** USD, in billionths: whole numbers add up without a rest, and the cheapest token costs some thousands of them. */
  billionths: number;
};

export type Tables = {
  guilds: GuildRow;
  articles: ArticleRow;
  revisions: RevisionRow;
  cache_entries: CacheRow;
  loads: LoadRow;
  posts: PostRow;
  audit: AuditRow;
  previews: PreviewRow;
  departures: DepartureRow;
  counts: CountRow;
  spending: SpendingRow;
  discussions: DiscussionRow;
  recaps: RecapRow;
  opt_outs: OptOutRow;
};
