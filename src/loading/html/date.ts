/** When a page was published. */
import { isoDate, putsDayFirst } from "../iso-date.ts";
import type { DomDocument } from "./dom.ts";
import { type Described, nameOf } from "./json-ld.ts";
import { firstMeta } from "./meta.ts";

/** The publication date as the page, in `language`, gives it in ISO 8601, or brought to it; null where it says none that can be read. */
export function dateOf(
  document: DomDocument,
  described: readonly Described[],
  language: string | null,
): string | null {
  const said = [
    ...described.flatMap((node) => [nameOf(node.datePublished), nameOf(node.dateCreated)]),
    firstMeta(document, publishedNames),
    ...elementDates(document),
    firstMeta(document, otherNames),
    ...described.map((node) => nameOf(node.dateModified)),
  ];
  for (const date of said) {
    const iso = date === null ? null : isoDate(date, putsDayFirst(language));
    if (iso !== null) return iso;
  }
  return null;
}

// --- internal ---

const publishedNames = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "date.published",
  "parsely-pub-date",
  "sailthru.date",
  "publishdate",
  "publish-date",
  "publish_date",
  "pubdate",
  "article.published",
  "published-date",
  "publication_date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "dcterms.date",
  "dc.date",
  "dc.date.created",
  "cxenseparse:recs:publishtime",
  "bt:pubdate",
  "rnews:datepublished",
  "citation_publication_date",
  "originalpublicationdate",
  "article_date_original",
  "displaydate",
  "date",
  "created",
];
const otherNames = ["article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod"];

/** Elements that carry a date, those of the article itself first. */
const selectors = [
  "[itemprop~=datePublished]",
  "time[pubdate]",
  "article header time, .entry-header time, time.published, time.entry-date",
  "article time",
  "time[datetime]",
  "[class*=publish i] time, [class*=date i] time, time",
  ".published, .entry-date, .post-date, .date-published, .publish-date, .article-date, .dateline, .timestamp, .byline-date, .post__date, .article__date, .date",
];

function elementDates(document: DomDocument): string[] {
  return selectors.flatMap((selector) =>
    [...document.querySelectorAll(selector)]
      .slice(0, 3)
      .flatMap((element) => [
        element.getAttribute("datetime"),
        element.getAttribute("content"),
        element.textContent.trim().slice(0, 80),
      ])
      .filter((date) => date !== null && date !== ""),
  ) as string[];
}
