/** The loader: attachments, pasted text, files and pages → content. */

import type { Content } from "../types.ts";
import { fetchAttachment } from "./attachment.ts";
import { documentKind } from "./document-kind.ts";
import { createFetcher, type FetchedPage } from "./fetch/fetch-page.ts";
import type { FetchBounds } from "./fetch/limits.ts";
import type { Network } from "./fetch/network.ts";
import { textOfFile } from "./file-text.ts";
import { type LoadingLimits, refuseLarge } from "./limits.ts";
import type { Attachment, Loader } from "./loader.ts";
import { readPlain } from "./plain.ts";
import { readAgain } from "./read-again.ts";
import type { FileBytes } from "./workers/messages.ts";
import { createPool, defaultPoolLimits } from "./workers/pool.ts";

/** A loader that also reads pages whose HTML is at hand (the terminal's `extract`). */
export interface PageLoader extends Loader {
  /** Throws UserError: no article, too slow, too large. */
  page(page: { readonly html: string; readonly url: string | null }): Promise<Content>;
}

/**
 * `discordApi`: the REST base of DISCORD_API, whose host may serve attachments besides Discord's own; null: Discord's alone.
 * Whatever is not short is read in workers, so that the caller's thread goes on. They start with the first of it; `close()`
 * ends them. `network`: for tests alone, which dial nothing but loopback; no setting leads to it.
 */
export function createLoader({
  discordApi,
  limits,
  fetching,
  network,
}: {
  readonly discordApi: string | null;
  readonly limits?: Partial<LoadingLimits>;
  readonly fetching?: Partial<FetchBounds>;
  readonly network?: Network;
}): PageLoader {
  const bounds = { ...defaultLimits, ...limits };
  const fetchPage = createFetcher({ bounds: { ...fetching }, ...(network ? { network } : {}) });
  const pool = createPool({
    workers: bounds.workers,
    timeLimit: bounds.readingTime,
    memory: bounds.readingMemory,
  });
  const file: Loader["file"] = async (given, title) => {
    refuseLarge(given.bytes.length, bounds.fileBytes);
    return shortPlainFile(given, title) ?? pool.read({ from: "file", ...given, title });
  };
  return {
    file,
    async attachment(attachment: Attachment, title) {
      const bytes = await fetchAttachment(attachment, discordApi, bounds);
      return file({ name: attachment.name, bytes, contentType: attachment.contentType }, title);
    },
    async url(address, known = null, title = null) {
      const page = await fetchPage(address, known);
      if (page.kind === "unchanged") return page;
      const content = await file(fileOf(page), title);
      const { url: finalUrl, etag, lastModified } = page;
      // A text file says nothing of where it stands.
      return {
        kind: "loaded",
        content: { ...content, url: content.url ?? finalUrl },
        etag,
        lastModified,
        finalUrl,
      };
    },
    async paste(text, title) {
      return text.length <= shortText ? readPlain(text, title) : pool.read({ from: "text", text, title });
    },
    async again(content, details) {
      return content.text.length <= shortText
        ? readAgain(content, details)
        : pool.read({ from: "content", content, details });
    },
    async page({ html, url }) {
      refuseLarge(Buffer.byteLength(html), bounds.fileBytes);
      return pool.read({ from: "page", html, url });
    },
    close: () => pool.close(),
  };
}

// --- internal ---

const defaultLimits: LoadingLimits = {
  fileBytes: 10_000_000,
  fetchTime: 15_000,
  readingTime: defaultPoolLimits.timeLimit,
  readingMemory: defaultPoolLimits.memory,
  workers: defaultPoolLimits.workers,
};

/** An address ends in ".html", ".md" or ".php" whatever stands there: what the site calls a page is a page. */
function fileOf({ url, bytes, contentType }: FetchedPage): FileBytes {
  const name = contentType.startsWith("text/html") ? "" : (new URL(url).pathname.split("/").at(-1) ?? "");
  return { name, bytes, contentType, url };
}

/**
 * UTF-16 units (bytes of a file) that are read where they are: what fits into a field of a Discord form. News of that length
 * takes 10 ms, the worst text 40; a worker's start takes 300.
 */
const shortText = 4_000;

/** The content of a file that is short and nothing but text; null: a worker's work. */
function shortPlainFile(file: FileBytes, title: string | null): Content | null {
  if (file.bytes.length > shortText || documentKind(file) !== null) return null;
  const { kind, text, warnings } = textOfFile(file);
  return kind === "plain" ? readPlain(text, title, warnings) : null;
}
