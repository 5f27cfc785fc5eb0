/** Title, byline, outlet, date, language and address of a page, from what it says of itself. */

import { type Author, authorOf } from "./author.ts";
import { dateOf } from "./date.ts";
import type { DomDocument } from "./dom.ts";
import { type Described, describedArticles, nameOf } from "./json-ld.ts";
import { firstMeta } from "./meta.ts";
import { titleOf } from "./page-title.ts";

export type Metadata = {
  readonly title: string | null;
  readonly author: Author | null;
  readonly siteName: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** The article as its publisher gives it to machines; null where it does not. */
  readonly articleBody: string | null;
};

/** Reads the page's own words: JSON-LD first (it names the article, not the page), then meta tags, microdata and elements. */
export function metadataOf(document: DomDocument, url: string | null): Metadata {
  const described = describedArticles(document);
  const siteName = siteNameOf(document, described);
  return {
    title: titleOf(document, described, siteName),
    author: authorOf(document, described, siteName),
    siteName,
    publishedAt: dateOf(document, described),
    language: languageOf(document, described),
    url: addressOf(document, url),
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
    firstMeta(document, ["application-name", "dc.publisher", "twitter:app:name:iphone"]);
  return name ?? null;
}

/** BCP 47, as far as its form goes: "en-GB", not "English" or "${lang}". */
function languageOf(document: DomDocument, described: readonly Described[]): string | null {
  const said = [
    document.documentElement.getAttribute("lang"),
    document.documentElement.getAttribute("xml:lang"),
    ...described.map((node) => nameOf(node.inLanguage)),
    firstMeta(document, ["content-language", "dc.language", "og:locale", "language"]),
  ];
  const tags = said
    .map((tag) => (tag ?? "").trim().replaceAll("_", "-"))
    .filter((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag));
  return tags[0] ?? null;
}

/** The address the page gives for itself, if it is a web address; else the one it was read from. */
function addressOf(document: DomDocument, url: string | null): string | null {
  const canonical =
    document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? firstMeta(document, ["og:url"]);
  return webAddress(canonical ?? null, url) ?? webAddress(url, null);
}

/** Absolute http or https address, or null. */
export function webAddress(address: string | null, base: string | null): string | null {
  const given = address?.trim() ?? "";
  if (given === "" || !URL.canParse(given, base ?? undefined)) return null;
  const parsed = new URL(given, base ?? undefined);
  return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed.href : null;
}
