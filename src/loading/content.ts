/** Reading a text: everything that loading knows of it, found by rule. */
import { passagesOf } from "../text/passages.ts";
import type { Content, Furniture, Link, Span } from "../types.ts";
import { contentHash } from "./content-hash.ts";
import { creditsOf } from "./credits.ts";
import { findFurniture } from "./furniture.ts";
import { joinFurniture } from "./join-furniture.ts";
import { tellLanguage } from "./language.ts";
import { blockQuotationsOf, outsideOf } from "./references/block-quotes.ts";
import { findQuotes } from "./references/quotes.ts";
import { findSources } from "./references/sources.ts";

/** What is known of a text before it is read. All but the text may be missing. */
export type ContentInput = {
  readonly text: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly siteName?: string | null;
  readonly publishedAt?: string | null;
  readonly language?: string | null;
  readonly url?: string | null;
  readonly image?: string | null;
  readonly links?: readonly Link[];
  /** Known from markup: it wins over what the rules find in the same place. */
  readonly furniture?: readonly Furniture[];
  /** What stands in block quotations, known from markup: in order, without overlap. */
  readonly blockQuotations?: readonly Span[];
  readonly warnings?: readonly string[];
};

/**
 * Reads `text` (stored exactly as given; whoever has bytes cleans first): furniture, passages, quotes, sources, language and
 * hash. Pure: the same input gives the same content. Linear in the text.
 */
export function readContent(input: ContentInput): Content {
  const { text } = input;
  const furniture = joinFurniture(
    input.furniture ?? [],
    findFurniture(text, input.title ?? null),
    text.length,
  );
  const title = input.title ?? wordsOfKind(text, furniture, "title");
  const links = input.links ?? [];
  const passages = passagesOf(text, furniture);
  const credits = creditsOf(text, furniture, passages);
  const byline = input.byline ?? credits.byline;
  const publishedAt = input.publishedAt ?? credits.publishedAt;
  // A page's dateline names the agency that filed the report, and the page itself is somebody else's.
  const siteName = input.siteName ?? (input.url ? null : credits.siteName);
  const blocks = blockQuotationsOf(text, input.blockQuotations ?? []);
  const quotes = findQuotes(text, passages, furniture, blocks);
  return {
    text,
    title,
    byline,
    siteName,
    publishedAt,
    language: input.language ?? tellLanguage(text),
    url: input.url ?? null,
    furniture,
    passages,
    quotes,
    sources: findSources({
      text,
      passages: outsideOf(passages, blocks),
      quotes,
      furniture,
      links,
      byline,
    }),
    links,
    warnings: input.warnings ?? [],
    ...(input.image ? { image: input.image } : {}),
    contentHash: contentHash({ text, furniture, title, byline, publishedAt, links }),
  };
}

// --- internal ---

function wordsOfKind(text: string, furniture: readonly Furniture[], kind: Furniture["kind"]): string | null {
  const piece = furniture.find((candidate) => candidate.kind === kind);
  return piece ? words(text, piece) : null;
}

const words = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replaceAll(/\s+/gu, " ").trim();
