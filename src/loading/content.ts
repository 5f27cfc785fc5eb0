/** Reading a text: everything that loading knows of it, found by rule. */
import { passagesOf } from "../text/passages.ts";
import type { Content, Furniture, Link, Span } from "../types.ts";
import { contentHash } from "./content-hash.ts";
import { bylineWords } from "./furniture/byline.ts";
import { findFurniture } from "./furniture.ts";
import { joinFurniture } from "./join-furniture.ts";
import { tellLanguage } from "./language.ts";
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
  readonly links?: readonly Link[];
  /** Known from markup: it wins over what the rules find in the same place. */
  readonly furniture?: readonly Furniture[];
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
  const byline = input.byline ?? bylineWords(text, furniture);
  const publishedAt = input.publishedAt ?? null;
  const links = input.links ?? [];
  const passages = passagesOf(text, furniture);
  const quotes = findQuotes(text, passages, furniture);
  return {
    text,
    title,
    byline,
    siteName: input.siteName ?? null,
    publishedAt,
    language: input.language ?? tellLanguage(text),
    url: input.url ?? null,
    furniture,
    passages,
    quotes,
    sources: findSources({ text, passages, quotes, furniture, links, byline }),
    links,
    warnings: input.warnings ?? [],
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
