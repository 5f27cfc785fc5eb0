/** Who wrote a page. */
import type { DomDocument } from "./dom.ts";
import { type Described, namesOf } from "./json-ld.ts";
import { firstMeta } from "./meta.ts";
import { keyOf } from "./segment.ts";

export type Author = {
  readonly byline: string /** The outlet itself: a page may still name a person in its lines. */;
  readonly isOutlet: boolean;
};

/** The byline without "By", from the page's data and elements; null where they name nobody. */
export function authorOf(
  document: DomDocument,
  described: readonly Described[],
  siteName: string | null,
): Author | null {
  const candidates = [
    ...described.map((node) => namesOf(node.author ?? node.creator)),
    metaAuthors(document),
    ...selectors.map((selector) => elementNames(document, selector)),
  ];
  const named = candidates
    .map((names) => unique(names.map(tidy).filter(isName)))
    .filter((names) => names.length > 0);
  const outlet = siteName === null ? "" : keyOf(siteName);
  const people = named.find((names) => !names.every((name) => isOutletName(keyOf(name), outlet)));
  const byline = listed(people ?? named[0] ?? []);
  return byline === null ? null : { byline, isOutlet: people === undefined };
}

/** The name in one line of a page ("By Jane Doe, Staff Writer | 5 May"), or null where none is left. */
export function authorName(line: string): string | null {
  const name = tidy(line);
  return isName(name) && /^\p{Lu}/u.test(name) ? name : null;
}

// --- internal ---

/** Where pages put names, the surest first. */
const selectors = [
  "[itemprop~=author] [itemprop~=name]",
  "[itemprop~=author]",
  "a[rel~=author]",
  "[class*=author-name i], [class*=authorName i], [class*=author_name i], [class*=creator-name i]",
  ".byline-name, .author-name, .author__name, .byline__name, .article-author, .post-author, .entry-author, .vcard .fn",
  ".byline a, .author a, [class*=byline i] a, [class*=author i] a",
  ".byline, .author, .by-line, [class*=byline i], [class*=author i]",
  "address[class*=author i], .posted-by, .written-by, .contributor",
];
/** Who comments is an author too, of another text. */
const comments =
  "[class*=comment i], [id*=comment i], [class*=respond i], [class*=related i], [class*=recommend i]";
/** "By" in front, a role, a date or an outlet behind. */
const leadIn =
  /^(?:(?:this (?:post|article|story) was )?(?:posted|written|reported|story|words|text|article|published|reviewed|edited|compiled|contributed)?\s*by|author|authors|from|von|por|par)\s*(?::\s*|\s)/iu;
const tail =
  /\s*(?:[|•·–—∙]|,\s(?:\p{L}[\p{L}'’-]{0,20}\s){0,3}(?:correspondent|reporter|editor|writer|columnist|contributor|fellow|analyst|director)\b|, ?\p{Lu}?\p{Ll}{2,8}\.? \d{1,2}\b|\bon\b \p{Lu}|\bin\b \p{Lu}|,? ?(?:staff|senior|contributing|special|associated press|ap |correspondent|reporter|writer|editor|follow|updated|published|posted|\d{1,2}[ :/]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)).*$/iu;
const longestName = 60;
/** A whole page may be named for its author. */
const longestCredit = 300;

const isOutletName = (name: string, outlet: string): boolean =>
  outlet !== "" && (name === outlet || outlet.startsWith(name) || name.startsWith(outlet));

function metaAuthors(document: DomDocument): string[] {
  const said = firstMeta(document, [
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "cxenseparse:author",
    "twitter:creator:name",
  ]);
  const labelled = /^written by$/iu.test(firstMeta(document, ["twitter:label1"]) ?? "")
    ? firstMeta(document, ["twitter:data1"])
    : null;
  return said === null
    ? labelled === null
      ? []
      : [labelled]
    : said.split(/\s*(?:;|\||, (?=\p{Lu})| and )\s*/u);
}

function elementNames(document: DomDocument, selector: string): string[] {
  const elements = [...document.querySelectorAll(selector)]
    .slice(0, 8)
    .filter((element) => element.textContent.length <= longestCredit && element.closest(comments) === null);
  const names = elements.map((element) => element.getAttribute("content") ?? element.textContent);
  const first = names.map(tidy).find(isName);
  return first ? [first] : [];
}

/** "A", "A and B", "A, B and C", as a byline is printed. */
const listed = (names: readonly string[]): string | null =>
  names.length < 2 ? (names[0] ?? null) : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const tidy = (name: string): string =>
  name
    .replaceAll(/[\s\u00a0]+/gu, " ")
    .trim()
    .replace(leadIn, "")
    .replace(tail, "")
    .replace(/[\s,;:]+$/u, "");

/** A name or two, not an address, a handle, a date or a role. */
function isName(name: string): boolean {
  if (name.length < 3 || name.length > longestName || !/\p{L}{2}/u.test(name)) return false;
  if (/https?:|www\.|@|\d{2}|[{}<>[\]]/u.test(name)) return false;
  if (!name.includes(" ") && /[._\d]/u.test(name)) return false;
  return !notNames.has(name.toLowerCase()) && name.split(" ").length <= 8;
}

const notNames = new Set(
  "admin|administrator|editor|editors|staff|staff writer|staff reporter|author|authors|guest|guest author|webmaster|contributor|contributors|none|null|undefined|unknown|about the author|anonymous|newsroom|web desk|read more|share|follow|all posts|view all posts|more posts|the editors".split(
    "|",
  ),
);

const unique = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [keyOf(name), name])).values(),
];
