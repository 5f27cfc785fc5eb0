/** The headline of a page. */
import type { DomDocument, DomElement } from "./dom.ts";
import { type Described, nameOf } from "./json-ld.ts";
import { firstMeta } from "./meta.ts";
import { plainWords } from "./plain-words.ts";
import { keyOf } from "./segment.ts";

/**
 * The headline: the page's one `h1` where a description of the page shares words with it, or the `h1` that agrees with a
 * description; without such, what the description says. The outlet's name at its end is taken off.
 */
export function titleOf(
  document: DomDocument,
  described: readonly Described[],
  siteName: string | null,
): string | null {
  const heads = headings(document);
  const said = [
    ...described.map((node) => nameOf(node.headline)),
    firstMeta(document, ["og:title", "twitter:title", "dc.title", "title"]),
    document.querySelector("title")?.textContent ?? null,
  ]
    .map((title) => withoutOutlet(withoutOutlet(tidy(title ?? ""), siteName), siteName))
    .filter((title) => title !== "");
  const only = heads.length === 1 && said.some((title) => sharesWords(heads[0]!, title)) ? heads[0]! : null;
  const agreed = heads.find((head) => said.some((title) => agree(head, title)));
  return only ?? agreed ?? said[0] ?? heads[0] ?? null;
}

// --- internal ---

/** Headlines are shorter; what is longer is a whole section under one heading. */
const longest = 300;

const tidy = (title: string): string => title.replaceAll(/[\s\u00a0]+/gu, " ").trim();

function headings(document: DomDocument): string[] {
  const found = [...document.querySelectorAll("h1")].map((heading) => tidy(spacedText(heading)));
  return [...new Set(found)].filter((heading) => heading !== "" && heading.length <= longest);
}

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

/** Two words of four letters and more in common: a page's own headline, worded anew for others. */
function sharesWords(one: string, other: string): boolean {
  const known = longWords(other);
  return [...longWords(one)].filter((word) => known.has(word)).length >= 2;
}

const longWords = (title: string): ReadonlySet<string> =>
  new Set(title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

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
