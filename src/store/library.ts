/** The library: articles and settings of each guild, behind one interface. Nothing crosses from one guild to another. */
import type { Article, Content, Revision } from "../types.ts";
import type { Locale } from "../words/locale.ts";
import type { AuditEntry } from "./audit.ts";

export type Settings = {
  /** Members with this role moderate, besides those with Manage Messages. */
  readonly moderatorRoleId: string | null;
  readonly moderatorChannelId: string | null;
  /** Where members may use commands; empty: everywhere. */
  readonly allowedChannelIds: readonly string[];
  /** What everyone reads is written in; null: the language that the server has in Discord. */
  readonly language: Locale | null;
  /** Lower than the operator's budget for a server; null: the operator's. 0: no model is asked. */
  readonly dailyBudgetUsd: number | null;
  /** Whether members may have discussions summed up. */
  readonly recap: boolean;
};

export const defaultSettings: Settings = {
  moderatorRoleId: null,
  moderatorChannelId: null,
  allowedChannelIds: [],
  language: null,
  dailyBudgetUsd: null,
  recap: false,
};

export type Found = { readonly articles: readonly Article[]; readonly total: number };

export type Search = {
  readonly words: string;
  readonly limit: number;
  readonly offset: number;
  /**
   * Id of the newest article when the reader opened the list (the first of the first page): what was added since is left
   * out, so that pages do not shift under them. Not in the library any more: the same as none.
   */
  readonly upTo?: string | null;
};

/** What a moderator said of a text, in place of what it says of itself: said again when it is loaded anew. */
export type Details = Partial<Pick<Content, "title" | "byline" | "siteName" | "publishedAt">>;

/** How a text came in, and what to say when it is asked for again. */
export type Origin = {
  readonly way: "url" | "file" | "paste" | "import";
  /** Where it was fetched from in the end; null: nowhere. */
  readonly address: string | null;
  /** As the server gave them: sent back, they ask whether anything changed. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly edited: Details | null;
};

/** For a text that was handed over, not fetched. */
export const handedOver = (way: Exclude<Origin["way"], "url">, edited: Details | null = null): Origin => ({
  way,
  address: null,
  etag: null,
  lastModified: null,
  edited,
});

/** How much one guild's library may hold: set by the operator. What is removed does not count. */
export type LibraryLimits = {
  readonly articles: number;
  /** UTF-16 code units of all revisions' texts together. */
  readonly characters: number;
};

export const defaultLimits: LibraryLimits = { articles: 1_000, characters: 50_000_000 };

/** For how long a removed article can come back, in ms. Afterwards it is purged. */
export const undoTime = 30 * 60 * 1_000;

export type Revised =
  | { readonly kind: "added"; readonly article: Article; readonly revision: Revision }
  /** It is the very content of the latest revision; what the server said of it is kept. */
  | { readonly kind: "unchanged"; readonly article: Article };

export type RevisionInBrief = Pick<Revision, "id" | "number" | "loadedAt">;

export interface Library {
  /**
   * Stores an article with its first revision, both or neither. On return it survives `kill -9`.
   * If this guild's library already holds a text of the same content hash, nothing is written and that article comes back with `added: false`.
   * `origin` left out: a file. Throws UserError where the library is full.
   */
  add(
    guildId: string,
    addition: {
      readonly title: string;
      readonly content: Content;
      readonly addedBy: string;
      readonly origin?: Origin;
    },
  ): Promise<{ readonly article: Article; readonly added: boolean }>;
  /**
   * Stores the next revision of an article. Its title follows the page's where it was the page's before. Null: there is no such
   * article. Throws UserError where the library is full.
   */
  addRevision(
    guildId: string,
    articleId: string,
    next: { readonly content: Content; readonly by: string; readonly origin: Origin },
  ): Promise<Revised | null>;
  article(guildId: string, articleId: string): Promise<Article | null>;
  /** By words of title, outlet and byline, any case and accents; the newest first where nothing is typed. `limit` ≤ 100. */
  search(guildId: string, query: Search): Promise<Found>;
  revision(guildId: string, revisionId: string): Promise<Revision | null>;
  latest(guildId: string, articleId: string): Promise<Revision | null>;
  /** All of an article, the newest first; none where there is no such article. */
  revisions(guildId: string, articleId: string): Promise<readonly RevisionInBrief[]>;
  /** Where a revision came from; null: there is no such revision. */
  origin(guildId: string, revisionId: string): Promise<Origin | null>;
  /** The article with a revision fetched from this page, or that calls itself by this address. */
  byUrl(guildId: string, url: string): Promise<Article | null>;
  /** The article with a revision of this content. */
  byContent(guildId: string, contentHash: string): Promise<Article | null>;
  /** Null: there is no such article. */
  rename(guildId: string, articleId: string, title: string, by: string): Promise<Article | null>;
  /** Takes an article out of every read, for `restore` to bring back in `undoTime`. False: there was none. */
  remove(guildId: string, articleId: string, by: string): Promise<boolean>;
  /**
   * Brings a removed article back. `restored: false`: another article holds its text by now, and comes back instead. Null: there is
   * nothing to bring back.
   */
  restore(
    guildId: string,
    articleId: string,
    by: string,
  ): Promise<{ readonly article: Article; readonly restored: boolean } | null>;
  /** Who did what with an article, the newest first. `limit` ≤ 100. */
  history(guildId: string, articleId: string, limit: number): Promise<readonly AuditEntry[]>;
  /** Notes what is done to a library as a whole. */
  note(guildId: string, deed: "exported", by: string): Promise<void>;
  settings(guildId: string): Promise<Settings>;
  saveSettings(guildId: string, settings: Settings): Promise<void>;
  close(): Promise<void>;
}
