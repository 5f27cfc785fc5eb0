/** Loading: bytes → content. Each way in ends in the same place, so that a check never asks where a text came from. */
import type { Content } from "../types.ts";
import type { OtherDetails } from "./read-again.ts";

/** A file that came with a command, on Discord's file host. `size` in bytes. */
export type Attachment = {
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly contentType: string | null;
};

/** What a site said of the page when it was loaded last: it answers "unchanged" to whoever tells it so. */
export type Known = { readonly etag: string | null; readonly lastModified: string | null };

/** A page that was fetched and read. `finalUrl`: where it was found in the end, after redirects, without a fragment. */
export type Loaded = Known & {
  readonly kind: "loaded";
  readonly content: Content;
  readonly finalUrl: string;
};
export type Unchanged = { readonly kind: "unchanged" };

export interface Loader {
  /** Fetches an attachment from Discord's file hosts only, and reads it. Throws UserError: too large, unreachable, not text. */
  attachment(attachment: Attachment, title: string | null): Promise<Content>;
  /**
   * Fetches a page of the public web and reads it. `known`: from the last load, for a refresh; `unchanged` comes back only
   * where it is given. Throws UserError: not a web address, private, unreachable, refused by the site, not an article.
   */
  url(address: string, known?: Known | null, title?: string | null): Promise<Loaded | Unchanged>;
  /** Text that somebody pasted. Throws UserError: nothing in it. */
  paste(text: string, title: string | null): Promise<Content>;
  /** Reads a content again, with what a moderator says of it in place of what it says of itself. */
  again(content: Content, details: OtherDetails): Promise<Content>;
  /** A file's bytes; the kind is told from name, declared type and content. Throws UserError. */
  file(
    file: { readonly name: string; readonly bytes: Uint8Array; readonly contentType: string | null },
    title: string | null,
  ): Promise<Content>;
  /** Ends the workers at once; what they are reading is refused. */
  close(): Promise<void>;
}
