/** The headline of a page. */
import type { DomDocument, DomElement } from "./dom.ts";
import { type Described, nameOf } from "./json-ld.ts";
import { firstMeta } from "./meta.ts";
import { plainWords } from "./plain-words.ts";
import { keyOf, type Segment } from "./segment.ts";

/**
 * The headline: the page's one `h1` where a description of the page shares words with it, or the `h1` that agrees with a
 * description; without such, what the description says, or the part of it that the page prints. The outlet's name and a section's at its end are taken off, and so is a
 * label in front that no description has ("Blog: …").
 */
export function titleOf(
  document: DomDocument,
  described: readonly Described[],
  { siteName, segments }: { readonly siteName: string | null; readonly segments: readonly Segment[] },
): string | null {
  const heads = headings(document, siteName);
  const said = [
    ...described.map((node) => nameOf(node.headline)),
    firstMeta(document, ["og:title", "twitter:title", "headline", "dc.title", "title"]),
    document.querySelector("title")?.textContent ?? null,
  ]
    .map((title) => tidy((title ?? "").slice(0, longestLooked)))
    .map((title) => withoutOutlet(withoutOutlet(title, siteName), siteName))
    .filter((title) => title !== "");
  const only = heads.length === 1 && said.some((title) => sharesWords(heads[0]!, title)) ? heads[0]! : null;
  const agreed = heads.find((head) => said.some((title) => agree(head, title)));
  const near = heads.slice(0, 1).find((head) => said.some((title) => sharesWords(head, title)));
  const head = only ?? agreed ?? near ?? null;
  if (head !== null) return withoutExtras(head, said);
  const title = said.find(({ length }) => length <= longest);
  if (title === undefined) return heads[0] ?? shortened(said[0] ?? null);
  return heads.length === 0 ? printedPart(title, segments) : title;
}

// --- internal ---

/** Headlines are shorter; what is longer is a whole section under one heading. */
const longest = 300;
/** What is looked at of a title that somebody made to be long. */
const longestLooked = 2_000;
/** A page with more has a headline for each of its teasers. */
const mostHeadings = 100;

const tidy = (title: string): string => title.replaceAll(/[\s\u00a0]+/gu, " ").trim();

/** Cut behind a word, with a mark that it was. */
const shortened = (title: string | null): string | null =>
  title === null ? null : `${title.slice(0, longest).replace(/\s\S*$/u, "")}…`;

/** Different `h1` in order, without that in which a site sets its own name. */
function headings(document: DomDocument, siteName: string | null): string[] {
  const found = [...document.querySelectorAll("h1")]
    .slice(0, mostHeadings)
    .map((heading) => withoutSections(tidy(spacedText(heading))));
  return [...new Set(found)].filter(
    (heading) =>
      heading !== "" &&
      heading.length <= longest &&
      (siteName === null || keyOf(heading) !== keyOf(siteName)),
  );
}

/** "Headline | Opinion | Outlet": no headline has a bar in it. */
function withoutSections(heading: string): string {
  const [first, ...rest] = heading.split(/\s+[|]\s+/u);
  return rest.length > 0 && rest.every((part) => part.length < first!.length) ? first! : heading;
}

/**
 * A label before the headline ("Blog: …") or the host and a counter behind it ("… (news.example) 87") go where a description has
 * exactly the rest.
 */
function withoutExtras(head: string, said: readonly string[]): string {
  const rest = said.find((title) => {
    const [before, after] = head.split(title);
    if (before === undefined || after === undefined || title === head) return false;
    return (after === "" && label.test(before)) || (before === "" && aside.test(after));
  });
  return rest ?? head;
}

const label = /^\p{Lu}[\p{L} ]{1,20}\s?[:|]\s*$/u;
const aside = /^\s*\([\w-]+(?:\.[\w-]+)+\)\s*\d{0,6}$/u;

/** The words of an element with a space for each tag: headlines are set in lines. */
const spacedText = (element: DomElement): string =>
  plainWords(element.innerHTML.replaceAll("<br", " <br").replaceAll(/<\/(?:span|div|small|p)>/giu, "$& "));

/** Equal words, or one holds the other nearly whole: pages shorten headlines for other sites. */
function agree(one: string, other: string): boolean {
  const [short, long] = [keyOf(one), keyOf(other)].sort((first, second) => first.length - second.length) as [
    string,
    string,
  ];
  return short.length > 0 && long.includes(short) && short.length >= long.length * 0.6;
}

/** Two words of four letters and more in common, or one of eight: a page's own headline, worded anew for others. */
function sharesWords(one: string, other: string): boolean {
  const known = longWords(other);
  const shared = [...longWords(one)].filter((word) => known.has(word));
  return shared.length >= 2 || shared.some((word) => word.length >= 8);
}

const longWords = (title: string): ReadonlySet<string> =>
  new Set(title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/**
 * What of a title is a line of the page, where no `h1` tells: "The Old Herald: Board agrees to pay" over a page that prints "Board
 * agrees to pay". The title itself where it is printed, or no part of it.
 */
function printedPart(title: string, segments: readonly Segment[]): string {
  const lines = new Set(segments.map(({ text }) => (text.length <= longest ? keyOf(text) : "")));
  if (lines.has(keyOf(title))) return title;
  const parts = [...title.matchAll(parting)].flatMap(({ index, 0: sign }) => [
    title.slice(index + sign.length),
    title.slice(0, index),
  ]);
  return parts.find((part) => part.length >= leastPart && lines.has(keyOf(part))) ?? title;
}

/** Shorter parts are names of sections, which pages print too. */
const leastPart = 20;
const parting = /:\s|\s[|–—»·•-]\s/gu;

/** "Headline | Outlet", "Headline - Outlet": the last part goes where it is the outlet's name, or short beside the rest. */
function withoutOutlet(title: string, siteName: string | null): string {
  const parts = title.split(/\s+[|–—»·:•-]\s+|\s*[|»]\s*/u);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»·:•-]+$/u, "");
  if (siteName !== null && keyOf(parts[0]!) === keyOf(siteName))
    return title.slice(parts[0]!.length).replace(/^[\s|–—»·:•-]+/u, "");
  const named = siteName !== null && keyOf(last) === keyOf(siteName);
  const bar = /[|»]/u.test(title);
  return named ||
    (bar && last.length < rest.length) ||
    (last.split(" ").length <= 3 && rest.split(" ").length >= 4)
    ? rest
    : title;
}
