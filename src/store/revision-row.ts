/** A revision as a row of the database, and back: whole, or not at all. */
import type { z } from "zod";
import type { Content, Revision, Span } from "../types.ts";
import {
  furnitureSchema,
  linksSchema,
  passagesSchema,
  quotesSchema,
  sourcesSchema,
  warningsSchema,
} from "./content-schema.ts";
import { requireStorable } from "./storable.ts";
import type { RevisionRow } from "./tables.ts";

/**
 * The row that stores a revision. What it gives has been read back once, so that nothing is stored that can't be read.
 * @throws UserError: a character can't be stored. Error: the content breaks its own type, as by a span past the text.
 */
export function revisionRow(revision: Revision): RevisionRow {
  const row: RevisionRow = {
    guild_id: revision.guildId,
    id: revision.id,
    article_id: revision.articleId,
    number: revision.number,
    loaded_at: revision.loadedAt,
    content_hash: revision.contentHash,
    title: revision.title,
    byline: revision.byline,
    site_name: revision.siteName,
    published_at: revision.publishedAt,
    language: revision.language,
    url: revision.url,
    furniture: JSON.stringify(revision.furniture),
    passages: JSON.stringify(revision.passages),
    quotes: JSON.stringify(revision.quotes),
    sources: JSON.stringify(revision.sources),
    links: JSON.stringify(revision.links),
    warnings: JSON.stringify(revision.warnings),
    text: revision.text,
  };
  requireStorable(row);
  readRevision(row);
  return row;
}

/** @throws Error with the revision's id, where a column no longer holds what it should. */
export function readRevision(row: RevisionRow): Revision {
  const revision: Revision = {
    id: row.id,
    articleId: row.article_id,
    guildId: row.guild_id,
    number: row.number,
    loadedAt: row.loaded_at,
    text: row.text,
    title: row.title,
    byline: row.byline,
    siteName: row.site_name,
    publishedAt: row.published_at,
    language: row.language,
    url: row.url,
    furniture: readColumn(row, "furniture", furnitureSchema),
    passages: readColumn(row, "passages", passagesSchema),
    quotes: readColumn(row, "quotes", quotesSchema),
    sources: readColumn(row, "sources", sourcesSchema),
    links: readColumn(row, "links", linksSchema),
    warnings: readColumn(row, "warnings", warningsSchema),
    contentHash: row.content_hash,
  };
  requireSpansInText(revision);
  return revision;
}

// --- internal ---

function readColumn<Value>(row: RevisionRow, column: keyof RevisionRow, schema: z.ZodType<Value>): Value {
  try {
    return schema.parse(JSON.parse(String(row[column])));
  } catch (error) {
    throw new Error(`Revision ${row.id}: its ${column} can't be read. Put a backup in place.`, {
      cause: error,
    });
  }
}

/** Words are printed from the text by span: a span past its end would print half of them. */
function requireSpansInText(revision: Revision): void {
  for (const span of spansOf(revision)) {
    if (span.start <= span.end && span.end <= revision.text.length) continue;
    throw new Error(`Revision ${revision.id}: the span ${span.start}-${span.end} is not in its text.`);
  }
}

function* spansOf(content: Content): Generator<Span> {
  yield* content.furniture;
  yield* content.passages;
  for (const { span } of content.links) if (span !== null) yield span;
  for (const source of content.sources) yield* source.spans;
  for (const quote of content.quotes) {
    yield quote;
    if (quote.speaker === null) continue;
    yield quote.speaker;
    if (quote.speaker.via !== null) yield quote.speaker.via;
  }
}
