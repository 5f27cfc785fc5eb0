/** The loader: attachments, pasted text, files and pages → content. */
import type { Attachment } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Content } from "../types.ts";
import { fetchAttachment } from "./attachment.ts";
import { cleanText } from "./clean.ts";
import { decodeBytes } from "./encoding.ts";
import { charsetOf, fileKind } from "./file-kind.ts";
import { createPool, defaultPoolLimits, type Pool } from "./html/pool.ts";
import { type LoadingLimits, refuseLarge, refuseLong } from "./limits.ts";
import type { Loader } from "./loader.ts";
import { pageContent } from "./page-content.ts";
import { readPlain } from "./plain.ts";

/** A loader that also reads pages whose HTML is at hand (the terminal's `extract`). */
export interface PageLoader extends Loader {
  /** Throws UserError: no article, too slow, too large. */
  page(page: { readonly html: string; readonly url: string | null }): Promise<Content>;
}

type File = Parameters<Loader["file"]>[0];

export const defaultLimits: LoadingLimits = {
  fileBytes: 10_000_000,
  fetchTime: 15_000,
  pageTime: defaultPoolLimits.timeLimit,
  pageMemory: defaultPoolLimits.memory,
  workers: defaultPoolLimits.workers,
};

/**
 * `discordApi`: the REST base of DISCORD_API, whose host may serve attachments besides Discord's own; null: Discord's alone.
 * Workers start with the first page; `close()` ends them.
 */
export function createLoader({
  discordApi,
  limits,
}: {
  readonly discordApi: string | null;
  readonly limits?: Partial<LoadingLimits>;
}): PageLoader {
  const bounds = { ...defaultLimits, ...limits };
  const pool = createPool({ workers: bounds.workers, timeLimit: bounds.pageTime, memory: bounds.pageMemory });
  const file = (given: File, title: string | null): Promise<Content> => readFile(given, title, pool, bounds);
  return {
    file,
    async attachment(attachment: Attachment, title) {
      const bytes = await fetchAttachment(attachment, discordApi, bounds);
      return file({ name: attachment.name, bytes, contentType: attachment.contentType }, title);
    },
    paste: async (text, title) => readPlain(text, title),
    async page({ html, url }) {
      refuseLarge(Buffer.byteLength(html), bounds.fileBytes);
      const read = await pool.read({ kind: "html", source: cleanText(html), url });
      return pageContent(read, { kind: "html", title: null, warnings: [] });
    },
    close: () => pool.close(),
  };
}

// --- internal ---

async function readFile(
  { name, bytes, contentType }: File,
  title: string | null,
  pool: Pool,
  bounds: LoadingLimits,
): Promise<Content> {
  refuseLarge(bytes.length, bounds.fileBytes);
  if (bytes.length === 0) throw new UserError("This file is empty. Attach the file with the article's text.");
  const opening = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 2000))
    .replace(/^(?:ï»¿|ÿþ|þÿ)/u, "")
    .replaceAll("\0", "");
  const kind = fileKind({ name, contentType, opening });
  const decoded = decodeBytes({
    bytes,
    kind: kind === "html" ? "html" : "text",
    charset: charsetOf(contentType),
  });
  if (kind === "plain") return readPlain(decoded.text, title, decoded.warnings);
  const source = cleanText(decoded.text);
  if (kind === "markdown") refuseLong(source);
  return pageContent(await pool.read({ kind, source, url: null }), {
    kind,
    title,
    warnings: decoded.warnings,
  });
}
