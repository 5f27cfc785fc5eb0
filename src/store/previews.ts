/** What a moderator has loaded and not yet added: kept for half an hour, so that *Add* works after a restart. */
import type { Attachment } from "../loading/loader.ts";
import type { Content } from "../types.ts";
import type { Origin } from "./library.ts";

/** How long a preview waits for its moderator, in ms. */
export const previewTime = 30 * 60 * 1_000;

/** A guild has at most so many; one more, and the oldest goes. */
export const mostPreviews = 20;

/** What would be stored, as it would be. */
export type Proposal = {
  readonly kind: "article";
  readonly title: string;
  readonly content: Content;
  readonly origin: Origin;
  /** The article whose next revision it would be; null: a new article. */
  readonly revises: string | null;
  /** The article of the same page that the moderator was told of. */
  readonly samePage: string | null;
};

/** What a message has to load, when that is more than one thing. */
export type Loadable =
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "attachment"; readonly attachment: Attachment };
export type Choice = { readonly kind: "choice"; readonly of: readonly Loadable[] };

/**
 * `waiting`: it can be added. `used`: it was, as that article. What has expired, or was crowded out or cancelled, is null:
 * nobody can tell any more which of these.
 */
export type Preview =
  | { readonly state: "waiting"; readonly madeBy: string; readonly proposal: Proposal | Choice }
  | { readonly state: "used"; readonly madeBy: string; readonly articleId: string };

export interface Previews {
  /** Gives its id. Throws UserError for characters that cannot be stored. */
  keep(
    guildId: string,
    preview: { readonly madeBy: string; readonly proposal: Proposal | Choice },
  ): Promise<string>;
  of(guildId: string, id: string): Promise<Preview | null>;
  /** Its text goes, and that it became this article stays for the rest of its time. */
  use(guildId: string, id: string, articleId: string): Promise<void>;
  /** False: it was gone. */
  drop(guildId: string, id: string): Promise<boolean>;
}
