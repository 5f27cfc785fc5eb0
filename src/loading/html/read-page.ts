/** HTML → the article with its furniture, links and metadata. Pure; the caller bounds its time and memory. */
import type { Furniture, Link, Span } from "../../types.ts";
import { type Said, said } from "../../words/said.ts";
import { warningOf } from "../warning.ts";
import { webAddress } from "./address.ts";
import { type Assembled, assemble, type Judged } from "./assemble.ts";
import { lowerAttributes } from "./attribute-case.ts";
import type { Author } from "./author.ts";
import { capDepth } from "./cap-depth.ts";
import { type Credits, creditsOf } from "./credits.ts";
import { parsePage } from "./dom.ts";
import { judgeSegments } from "./judge.ts";
import { type Metadata, metadataOf } from "./metadata.ts";
import { refusedState } from "./page-states.ts";
import { pageWarnings } from "./page-warnings.ts";
import { keyOf, type Segment } from "./segment.ts";
import { segmentsOf } from "./segments.ts";
import { type Signs, signsOf } from "./signs.ts";
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
  /** Why the page is not to be loaded, whatever text was found; null or left out: nothing speaks against it. */
  readonly refusal?: Said | null;
};

/** `text` is empty where there is no article. */
export function readPage({ html, url, whole }: PageRequest): Page {
  const capped = lowerAttributes(capDepth(html));
  const document = parsePage(capped);
  const segments = segmentsOf(document.body);
  const { articleBody, author, ...metadata } = metadataOf(document, url, segments);
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
  const credits = creditsOf(segments, judgements, metadata);
  const described = {
    ...metadata,
    byline: bylineOf(author, credits),
    publishedAt: metadata.publishedAt ?? credits.publishedAt,
  };
  const signs = signsOf({ document, html: capped, url: address }, segments, kept);
  if (mayUseDescription(signs, kept, articleBody))
    return {
      ...described,
      ...fromDescription(articleBody, metadata.title),
      warnings: [describedOnly],
      refusal: null,
    };
  return {
    ...described,
    ...assemble(kept, metadata.title, resolve),
    warnings: pageWarnings(signs),
    refusal: refusedState(signs),
  };
}

// --- internal ---

/** A page whose own text is shorter is an app's shell, or a teaser. */
const leastBody = 250;
const describedOnly = warningOf(said("loading.warn-described"));

/** What a site gives to search engines stands in for an app's empty shell; never for what a wall keeps back. */
const mayUseDescription = (signs: Signs, kept: readonly Judged[], body: string | null): body is string =>
  !signs.notFree && bodyLength(kept) < leastBody && body !== null && body.length > leastBody;

const bodyLength = (kept: readonly Judged[]): number =>
  kept.reduce((sum, { segment, judgement }) => sum + (judgement === "body" ? segment.text.length : 0), 0);

/**
 * The name printed under the headline, unless the page's data names the same person and more; else who is named in the data, else
 * below the article; else the outlet that signs as a whole.
 */
function bylineOf(author: Author | null, { byline, bylineBelow }: Credits): string | null {
  const person = author && !author.isOutlet ? author.byline : null;
  const printed = byline !== null && (person === null || byline.includes(" "));
  if (printed && !keyOf(person ?? "").includes(keyOf(byline))) return byline;
  return person ?? bylineBelow ?? author?.byline ?? null;
}

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
