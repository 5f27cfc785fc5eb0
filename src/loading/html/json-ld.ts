/** What a page says of itself in JSON-LD. */
import type { DomDocument } from "./dom.ts";
import { plainWords } from "./plain-words.ts";

export type Described = Readonly<Record<string, unknown>>;

/**
 * The descriptions of articles on the page, the fullest first; whom they name by reference stands in them. Blocks that do not parse
 * are passed over: pages have many.
 */
export function describedArticles(document: DomDocument): Described[] {
  const nodes = describedNodes(document);
  const named = new Map(nodes.filter((node) => node.name && node["@id"]).map((node) => [node["@id"], node]));
  return nodes
    .filter((node) => typesOf(node).some((type) => articleType.test(type)))
    .map((node) => withNames(node, named))
    .sort((one, other) => weight(other) - weight(one));
}

/** What the page says that its things are: "NewsArticle", "Product". */
export const describedTypes = (document: DomDocument): string[] => describedNodes(document).flatMap(typesOf);

/** What `value` says that it is, often several things; none for what is no description. */
export function typesOf(value: unknown): string[] {
  const type = isObject(value) ? value["@type"] : undefined;
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
}

/** The first text under `value`: itself, its `name`, or that of the first in a list. */
export const nameOf = (value: unknown): string | null => nameWithin(value, 0);

/** All names under `value`, in order. */
export function namesOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map(nameOf).filter((name) => name !== null);
}

// --- internal ---

const articleType =
  /^(?:\w*Article|\w*Posting|Report|Review|ClaimReview|Recipe|HowTo|LiveBlogPosting|OpinionNewsArticle|WebPage|VideoObject)$/u;
/** A page describes itself less well than its article does. */
const leastTelling = /^(?:WebPage|VideoObject)$/u;
/** Descriptions nest a few levels; a hostile one nests thousands. */
const deepest = 8;
const mostNodes = 500;

function nameWithin(value: unknown, depth: number): string | null {
  if (typeof value === "string") return plainWords(value) || null;
  if (depth > deepest) return null;
  if (Array.isArray(value))
    return value.map((one) => nameWithin(one, depth + 1)).find((name) => name !== null) ?? null;
  return isObject(value) ? nameWithin(value.name, depth + 1) : null;
}

const isObject = (value: unknown): value is Described => typeof value === "object" && value !== null;

/** `{"@id": "#jane"}` is what `#jane` is elsewhere on the page (JSON-LD 1.1, node references): so publishing systems name authors. */
function withNames(node: Described, named: ReadonlyMap<unknown, Described>): Described {
  const filled = (value: unknown, depth: number): unknown => {
    if (Array.isArray(value))
      return depth > deepest ? [] : value.slice(0, mostNodes).map((one) => filled(one, depth + 1));
    return isObject(value) && !value.name ? (named.get(value["@id"]) ?? value) : value;
  };
  const entries = ["author", "creator", "publisher"].filter((key) => node[key]);
  return entries.length === 0
    ? node
    : { ...node, ...Object.fromEntries(entries.map((key) => [key, filled(node[key], 0)])) };
}

const read = new WeakMap<DomDocument, readonly Described[]>();

function describedNodes(document: DomDocument): readonly Described[] {
  const known = read.get(document);
  if (known) return known;
  const nodes: Described[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    collect(parsed(script.textContent), nodes, 0);
  read.set(document, nodes);
  return nodes;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(withoutWrapping(json).replaceAll(/\p{Cc}/gu, " "));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * The data without the comment or the CDATA section that old publishing systems write around it, which may itself stand behind `//`.
 * No pattern here begins or ends in a run of spaces: on a page of spaces the time for one would grow with the square of their number.
 */
function withoutWrapping(json: string): string {
  const opened = json.trim().replace(/^\/\//u, "").trimStart();
  const begun = opened.replace(/^<!(?:--|\[CDATA\[)/u, "");
  const ended = begun.replace(/-->$/u, "");
  if (!ended.endsWith("]]>")) return ended;
  return ended.slice(0, -"]]>".length).trimEnd().replace(/\/\/$/u, "");
}

function collect(value: unknown, nodes: Described[], depth: number): void {
  if (depth > deepest || nodes.length > mostNodes) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1);
  if (!isObject(value) || Array.isArray(value)) return;
  if (value["@type"]) nodes.push(value);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed"])
    collect(value[key], nodes, depth + 1);
}

function weight(node: Described): number {
  const telling = typesOf(node).some((type) => !leastTelling.test(type)) ? 10 : 0;
  return telling + ["headline", "author", "datePublished", "articleBody"].filter((key) => node[key]).length;
}
