/** What goes to a worker and comes back. Plain data: it is copied between threads. */
import type { Content } from "../../types.ts";

/** Something to be read, as it came in. `title`: what the moderator calls it. */
export type ReadRequest =
  | { readonly from: "text"; readonly text: string; readonly title: string | null }
  | ({ readonly from: "file"; readonly title: string | null } & FileBytes)
  | { readonly from: "page"; readonly html: string; readonly url: string | null };

export type FileBytes = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
};

/** `refused`: the words of a UserError; `fault`: of anything else. */
export type ReadAnswer =
  | { readonly content: Content }
  | { readonly refused: string }
  | { readonly fault: string };
