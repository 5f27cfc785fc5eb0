/** A guild's library as lines of JSON: what is exported, and what an import takes. Pure. */
import { z } from "zod";
import { readAgain } from "../loading/read-again.ts";
import type { Origin } from "../store/library.ts";
import { contentSchema, originSchema } from "../store/proposal-schema.ts";
import type { ArticleToImport } from "../store/upkeep.ts";
import type { Article, Content, Revision } from "../types.ts";

export type RevisionLine = {
  readonly article: ArticleToImport;
  readonly revision: Revision;
  readonly origin: Origin;
};

/** The first line of an export: whose library it is. */
export const headLine = (guildId: string, exportedAt: string): string =>
  JSON.stringify({ kind: "library", version, guildId, exportedAt });

/** One revision with its article: an article of three revisions takes three lines. */
export function revisionLine(article: Article, revision: Revision, origin: Origin): string {
  const { id, articleId: _article, guildId: _guild, number, loadedAt, ...content } = revision;
  const { title, addedBy, addedAt } = article;
  return JSON.stringify({
    kind: "revision",
    article: { id: article.id, title, addedBy, addedAt },
    id,
    number,
    loadedAt,
    content,
    origin,
  });
}

/** The guild of a first line; null where it is none of ours. */
export function readHead(line: string): string | null {
  const parsed = headSchema.safeParse(parsedJson(line));
  return parsed.success ? parsed.data.guildId : null;
}

/**
 * A line as a revision of this guild; a string says what is wrong with it. What the text says of itself (passages, quotes, sources) is
 * found anew by rule: a file is words that somebody wrote, and none of them may pass for a quote that is none.
 */
export function readRevisionLine(line: string, guildId: string): RevisionLine | string {
  const parsed = lineSchema.safeParse(parsedJson(line));
  if (!parsed.success) return z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/gu, "; ");
  const { article, id, number, loadedAt, content, origin } = parsed.data;
  const outside = spansOutside(content);
  if (outside) return `a span of its ${outside} is not in its text`;
  const revision = { ...readAgain(content), id, articleId: article.id, guildId, number, loadedAt };
  return { article, revision, origin: { ...origin, way: "import" } };
}

// --- internal ---

const version = 1;

/** As `shortId` makes them. */
const id = z.string().regex(/^[0-9a-z]{12}$/u);
const time = z.iso.datetime();

const headSchema = z.object({
  kind: z.literal("library"),
  version: z.literal(version),
  guildId: z.string().regex(/^\d{1,20}$/u),
});

const lineSchema = z.object({
  kind: z.literal("revision"),
  article: z.object({ id, title: z.string(), addedBy: z.string(), addedAt: time }),
  id,
  number: z.int().positive(),
  loadedAt: time,
  content: contentSchema,
  origin: originSchema,
});

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // What is no JSON is no line of ours: the schema says so.
    return undefined;
  }
}

/** Which list has a span past the text's end: reading again starts from these. */
function spansOutside({ text, furniture, quotes, links }: Content): string | null {
  const isInside = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start <= end && end <= text.length;
  if (!furniture.every(isInside)) return "furniture";
  if (!links.every(({ span }) => span === null || isInside(span))) return "links";
  const speakers = quotes.flatMap(({ speaker }) => (speaker ? [speaker, speaker.via ?? speaker] : []));
  return [...quotes, ...speakers].every(isInside) ? null : "quotes";
}
