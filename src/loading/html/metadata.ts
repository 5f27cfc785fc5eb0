/** Title, byline, outlet, date, language, address and picture of a page, from what it says of itself. */
import { isLanguageTag } from "../language-tag.ts";
import { addressOf } from "./address.ts";
import { type Author, authorOf } from "./author.ts";
import { dateOf } from "./date.ts";
import type { DomDocument } from "./dom.ts";
import { imageOf } from "./image.ts";
import { type Described, describedArticles, nameOf } from "./json-ld.ts";
import { firstMeta } from "./meta.ts";
import { titleOf } from "./page-title.ts";
import { plainWords } from "./plain-words.ts";
import type { Segment } from "./segment.ts";

export type Metadata = {
  readonly title: string | null;
  readonly author: Author | null;
  readonly siteName: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** Address of the picture that stands for the article. */
  readonly image?: string | null;
  /** The article as its publisher gives it to machines; null where it does not. */
  readonly articleBody: string | null;
};

/**
 * Reads the page's own words: JSON-LD first (it names the article, not the page), then meta tags, microdata and elements. `segments`:
 * the page's lines.
 */
export function metadataOf(
  document: DomDocument,
  url: string | null,
  segments: readonly Segment[],
): Metadata {
  const described = describedArticles(document);
  const siteName = siteNameOf(document, described);
  const language = languageOf(document, described);
  return {
    title: titleOf(document, described, { siteName, segments }),
    author: authorOf(document, described, siteName),
    siteName,
    publishedAt: dateOf(document, described, language),
    language,
    url: addressOf(document, url),
    image: imageOf(document, described, url),
    articleBody:
      described
        .map(({ articleBody }) => (typeof articleBody === "string" ? articleBody.trim() : ""))
        .find((body) => body !== "") ?? null,
  };
}

// --- internal ---

function siteNameOf(document: DomDocument, described: readonly Described[]): string | null {
  const publisher = described
    .map((node) => nameOf(node.publisher))
    .find((name) => name !== null && !/^https?:/u.test(name));
  const name =
    firstMeta(document, ["og:site_name"]) ??
    publisher ??
    publisherInMarkup(document) ??
    firstMeta(document, ["application-name", "dc.publisher", "twitter:app:name:iphone"]);
  return name !== null && name.length <= longestSiteName && !/^https?:/iu.test(name) ? name : null;
}

/** Microdata: the publisher's name as the page sets it. */
function publisherInMarkup(document: DomDocument): string | null {
  const element = document.querySelector("[itemprop~=publisher] [itemprop~=name]");
  const name = plainWords(element?.getAttribute("content") ?? element?.textContent ?? "");
  return name !== "" && name.length <= longestName ? name : null;
}

const longestName = 80;
/** A page may set a whole description there; what is longer names no outlet. */
const longestSiteName = 150;

/** The first of what the page says that is a tag: the form is all that can be checked. */
function languageOf(document: DomDocument, described: readonly Described[]): string | null {
  const said = [
    document.documentElement.getAttribute("lang"),
    document.documentElement.getAttribute("xml:lang"),
    ...described.map((node) => nameOf(node.inLanguage)),
    firstMeta(document, ["content-language", "dc.language", "og:locale", "language"]),
  ];
  return said.map((tag) => (tag ?? "").trim().replaceAll("_", "-")).find(isLanguageTag) ?? null;
}
