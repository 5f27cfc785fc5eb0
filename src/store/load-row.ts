/** How a revision came in, as a row beside it. */
import type { Revision } from "../types.ts";
import { detailsSchema } from "./details-schema.ts";
import { handedOver, type Origin } from "./library.ts";
import { pageKey } from "./page-key.ts";
import type { LoadRow } from "./tables.ts";

/** Header values are kept only where they are short: they are sent back, and no server needs more. */
const longestHeader = 1_000;

export function loadRow(
  revision: Pick<Revision, "guildId" | "id" | "articleId" | "text" | "url">,
  origin: Origin,
): LoadRow {
  return {
    guild_id: revision.guildId,
    revision_id: revision.id,
    article_id: revision.articleId,
    way: origin.way,
    address: origin.address,
    etag: short(origin.etag),
    last_modified: short(origin.lastModified),
    edited: origin.edited && JSON.stringify(origin.edited),
    address_key: pageKey(origin.address),
    page_key: pageKey(revision.url),
    characters: revision.text.length,
  };
}

/** A revision without a row was stored before there were any: by a file or a paste. */
export function originOf(row: LoadRow | undefined): Origin {
  if (row === undefined) return handedOver("file");
  return {
    way: row.way as Origin["way"],
    address: row.address,
    etag: row.etag,
    lastModified: row.last_modified,
    edited: row.edited === null ? null : detailsSchema.parse(JSON.parse(row.edited)),
  };
}

// --- internal ---

const short = (value: string | null): string | null =>
  value !== null && value.length <= longestHeader ? value : null;
