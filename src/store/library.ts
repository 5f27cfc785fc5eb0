/** The library: articles and settings of each guild, behind one interface. Nothing crosses from one guild to another. */
import type { Article, Content, Revision } from "../types.ts";

export type Settings = {
  /** Members with this role moderate, besides those with Manage Messages. */
  readonly moderatorRoleId: string | null;
  readonly moderatorChannelId: string | null;
  /** Where members may use commands; empty: everywhere. */
  readonly allowedChannelIds: readonly string[];
};

export const defaultSettings: Settings = {
  moderatorRoleId: null,
  moderatorChannelId: null,
  allowedChannelIds: [],
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

export interface Library {
  /**
   * Stores an article with its first revision, both or neither. On return it survives `kill -9`.
   * If this guild's library already holds a text of the same content hash, nothing is written and that article comes back with `added: false`.
   */
  add(
    guildId: string,
    addition: { readonly title: string; readonly content: Content; readonly addedBy: string },
  ): Promise<{ readonly article: Article; readonly added: boolean }>;
  article(guildId: string, articleId: string): Promise<Article | null>;
  /** By words of the title, any case and accents; the newest first where nothing is typed. `limit` ≤ 100. */
  search(guildId: string, query: Search): Promise<Found>;
  revision(guildId: string, revisionId: string): Promise<Revision | null>;
  latest(guildId: string, articleId: string): Promise<Revision | null>;
  /** Removes an article and its revisions. False: there was none. */
  remove(guildId: string, articleId: string): Promise<boolean>;
  settings(guildId: string): Promise<Settings>;
  saveSettings(guildId: string, settings: Settings): Promise<void>;
  close(): Promise<void>;
}
