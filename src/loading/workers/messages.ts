/** What goes to a worker and comes back. Plain data: it is copied between threads. */
import type { Content } from "../../types.ts";
import type { Said } from "../../words/said.ts";
import type { OtherDetails } from "../read-again.ts";

/** Something to be read, as it came in. `title`: what the moderator calls it. */
export type ReadRequest =
  | { readonly from: "text"; readonly text: string; readonly title: string | null }
  | ({ readonly from: "file"; readonly title: string | null } & FileBytes)
  | { readonly from: "page"; readonly html: string; readonly url: string | null }
  | { readonly from: "content"; readonly content: Content; readonly details: OtherDetails };

/** `url`: where the file was fetched from, if it was; left out: it came as an attachment or from a disk. */
export type FileBytes = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url?: string | null;
};

/** `refused`: what a UserError says; `fault`: the words of anything else. */
export type ReadAnswer =
  | { readonly content: Content }
  | { readonly refused: Said }
  | { readonly fault: string };
