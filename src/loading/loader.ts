/** Loading: bytes → content. Each way in ends in the same place, so that a check never asks where a text came from. */
import type { Content } from "../types.ts";

/** A file that came with a command, on Discord's file host. `size` in bytes. */
export type Attachment = {
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly contentType: string | null;
};

export interface Loader {
  /** Fetches an attachment from Discord's file hosts only, and reads it. Throws UserError: too large, unreachable, not text. */
  attachment(attachment: Attachment, title: string | null): Promise<Content>;
  /** Text that somebody pasted. Throws UserError: nothing in it. */
  paste(text: string, title: string | null): Promise<Content>;
  /** A file's bytes; the kind is told from name, declared type and content. Throws UserError. */
  file(
    file: { readonly name: string; readonly bytes: Uint8Array; readonly contentType: string | null },
    title: string | null,
  ): Promise<Content>;
  /** Ends the workers at once; what they are reading is refused. */
  close(): Promise<void>;
}
