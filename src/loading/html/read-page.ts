/** HTML → the article with its furniture, links and metadata. Pure; the caller bounds its time and memory. */
import type { Furniture, Link, Span } from "../../types.ts";
import { type Assembled, assemble, type Judged } from "./assemble.ts";
import type { Author } from "./author.ts";
import { capDepth } from "./cap-depth.ts";
import { type Credits, creditsOf } from "./credits.ts";
import { parsePage } from "./dom.ts";
import { judgeSegments } from "./judge.ts";
import { type Metadata, metadataOf, webAddress } from "./metadata.ts";
import { pageWarnings } from "./page-warnings.ts";
import type { Segment } from "./segment.ts";
import { segmentsOf } from "./segments.ts";
import { trimPage } from "./trim-page.ts";
import { readabilityVote } from "./vote.ts";

/** `whole`: all of it is the article (a Markdown file), nothing is judged away. */
export type PageRequest = { readonly html: string; readonly url: string | null; readonly whole: boolean };

export type Page = Omit<Metadata, "articleBody" | "author"> & {
  readonly byline: string | null;
  readonly text: string;
  readonly furniture: readonly Furniture[];
  readonly links: readonly Link[];
  readonly blockQuotations: readonly Span[];
  readonly warnings: readonly string[];
};

/** `text` is empty where there is no article. */
export function readPage({ html, url, whole }: PageRequest): Page {
  const capped = capDepth(html);
  const document = parsePage(capped);
  const { articleBody, author, ...metadata } = metadataOf(document, url);
  const segments = segmentsOf(document.body);
  const base = document.querySelector("base[href]")?.getAttribute("href") ?? null;
  const address = webAddress(url, null) ?? metadata.url;
  const resolve = resolver(webAddress(base, address) ?? address);
  if (whole)
    return {
      ...metadata,
      byline: author?.byline ?? null,
      ...assemble(allBody(segments), null, resolve),
      warnings: [],
    };
  const judgements = judgeSegments(
    segments,
    readabilityVote(() => parsePage(capped), segments),
    hostOf(address),
  );
  const kept = trimPage(
    segments.map((segment, at) => ({ segment, judgement: judgements[at]! })),
    metadata.title,
  );
  const credits = creditsOf(segments, judgements, metadata.title);
  const described = {
    ...metadata,
    byline: bylineOf(author, credits),
    publishedAt: metadata.publishedAt ?? credits.publishedAt,
  };
  if (bodyLength(kept) < leastBody && articleBody !== null && articleBody.length > leastBody)
    return { ...described, ...fromDescription(articleBody, metadata.title), warnings: [describedOnly] };
  return {
    ...described,
    ...assemble(kept, metadata.title, resolve),
    warnings: pageWarnings(document, kept, capped),
  };
}

// --- internal ---

/** A page whose own text is shorter is an app's shell, or a teaser. */
const leastBody = 250;
const describedOnly =
  "This page builds its text in the browser. The text was taken from what the page gives to search engines: compare it with what your browser shows.";

const bodyLength = (kept: readonly Judged[]): number =>
  kept.reduce((sum, { segment, judgement }) => sum + (judgement === "body" ? segment.text.length : 0), 0);

/** A person named in the page's data, else one in its lines, else the outlet that signs as a whole. */
const bylineOf = (author: Author | null, credits: Credits): string | null =>
  author && !author.isOutlet ? author.byline : (credits.byline ?? author?.byline ?? null);

/** The article as the page describes it to machines: lines of plain words, no links. */
function fromDescription(articleBody: string, title: string | null): Assembled {
  const body = segmentsOf(parsePage(articleBody.replaceAll(/\n+/gu, "<br><br>")).body);
  return assemble(allBody(body), title, () => null);
}

const hostOf = (url: string | null): string | null => (url === null ? null : new URL(url).hostname);

const allBody = (segments: readonly Segment[]): Judged[] =>
  segments.map((segment) => ({ segment, judgement: "body" }));

/** Addresses inside the page, scripts and mail lead to no page. */
function resolver(base: string | null): (url: string) => string | null {
  return (url) => (url.trim().startsWith("#") ? null : webAddress(url, base));
}
