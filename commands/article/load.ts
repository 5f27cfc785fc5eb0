/** From what a moderator points at to what is previewed. */

import type { Attachment } from "../../src/loading/loader.ts";
import type { Services } from "../../src/services.ts";
import { type Details, handedOver } from "../../src/store/library.ts";
import type { Loading } from "./preview.ts";

type Loader = Pick<Services, "loader">;

/** Throws UserError: what the loader says of an address. */
export async function loadAddress(
  address: string,
  title: string | null,
  { loader }: Loader,
): Promise<Loading> {
  const loaded = await loader.url(address.trim(), null, title);
  if (loaded.kind === "unchanged") throw new Error("A page was told to be unchanged to nobody who knew it.");
  const { content, finalUrl, etag, lastModified } = loaded;
  return {
    content,
    origin: { way: "url", address: finalUrl, etag, lastModified, edited: titled(title) },
    title,
  };
}

/** Throws UserError: what the loader says of a file. */
export async function loadFile(file: Attachment, title: string | null, { loader }: Loader): Promise<Loading> {
  return { content: await loader.attachment(file, title), origin: handedOver("file", titled(title)), title };
}

/** Throws UserError: there is no text in it. */
export async function loadText(text: string, title: string | null, { loader }: Loader): Promise<Loading> {
  return { content: await loader.paste(text, title), origin: handedOver("paste", titled(title)), title };
}

// --- internal ---

const titled = (title: string | null): Details | null => (title === null ? null : { title });
