/** A page → its lines of running text, in reading order. */
import { type DomElement, type DomNode, isElement, isText } from "./dom.ts";
import { blocks, headings, unread } from "./elements.ts";
import type { Segment, SegmentKind, SegmentLink } from "./segment.ts";
import { isAside } from "./zone-of.ts";

/**
 * The segments under `root`, in document order. White space is one space, as a browser shows it; a line break parts segments
 * that stay `tight`. What a browser would not show is left out. Recursive: the page's depth is capped before.
 */
export function segmentsOf(root: DomElement): Segment[] {
  const walk: Walk = {
    segments: [],
    text: "",
    links: [],
    spaced: true,
    tight: false,
    marker: "",
    link: null,
  };
  visitElement(root, walk, { owner: root, kind: "paragraph" });
  return walk.segments;
}

// --- internal ---

type Walk = {
  segments: Segment[];
  text: string;
  links: SegmentLink[];
  /** Whether `text` is empty or ends in a space: asking the text would copy it each time. */
  spaced: boolean;
  tight: boolean;
  marker: string;
  link: string | null;
};
type Place = { readonly owner: DomElement; readonly kind: SegmentKind };

function visit(node: DomNode, walk: Walk, place: Place): void {
  if (isText(node)) addText(node.textContent, walk, place);
  else if (isElement(node)) visitElement(node, walk, place);
}

function visitElement(element: DomElement, walk: Walk, place: Place): void {
  const name = element.localName;
  if (unread.has(name) || isHidden(element) || isAside(element)) return;
  if (name === "br") breakLine(walk, place);
  else if (name === "a") visitLink(element, walk, place);
  else if (blocks.has(name)) visitBlock(element, name, walk, place);
  else visitChildren(element, walk, place);
}

function visitBlock(element: DomElement, name: string, walk: Walk, place: Place): void {
  flush(walk, place);
  const inside: Place = { owner: element, kind: kindInside(name, place.kind) };
  if (name === "li") walk.marker = "• ";
  if (name === "tr" && isDataRow(element)) visitRow(element, walk, inside);
  else visitChildren(element, walk, inside);
  flush(walk, inside);
  // An item that shows nothing (an icon) must not lend its bullet to what follows.
  if (name === "li") walk.marker = "";
}

/** A row of plain cells is one line; a page that is laid out in a table has blocks in its cells. */
const isDataRow = (row: DomElement): boolean =>
  row.children.length > 1 && row.querySelector(blocksInCells) === null;

const blocksInCells = "p, div, table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, br";

function visitRow(row: DomElement, walk: Walk, place: Place): void {
  for (const [at, cell] of [...row.children].entries()) {
    if (at > 0) addText(" | ", walk, place);
    visitChildren(cell, walk, place);
  }
}

function visitChildren(element: DomElement, walk: Walk, place: Place): void {
  for (const child of element.childNodes) visit(child, walk, place);
}

/** A link may hold blocks (a whole teaser); its words are link words in each of them. */
function visitLink(element: DomElement, walk: Walk, place: Place): void {
  const outer = walk.link;
  walk.link = element.getAttribute("href") ?? outer;
  visitChildren(element, walk, place);
  walk.link = outer;
}

function addText(raw: string, walk: Walk, place: Place): void {
  const shown = shownText(raw, place.kind === "preformatted");
  const words =
    walk.spaced && shown.startsWith(" ") && place.kind !== "preformatted" ? shown.slice(1) : shown;
  if (words === "") return;
  const start = walk.text.length;
  walk.text += words;
  walk.spaced = words.endsWith(" ");
  if (walk.link !== null && words.trim() !== "")
    addLink(walk, start + words.length - words.trimStart().length, start + words.trimEnd().length);
}

/** As a browser shows it: one space for a run of white space, and nothing for soft hyphens, marks of no width and controls. */
function shownText(raw: string, preformatted: boolean): string {
  const text = preformatted ? raw : raw.replaceAll(/[\s\u00a0]+/gu, " ");
  return text.replaceAll(/[\u00ad\u200b\ufeff]|[^\P{Cc}\n\t]/gu, "").toWellFormed();
}

function addLink(walk: Walk, start: number, end: number): void {
  const last = walk.links.at(-1);
  const url = walk.link!;
  if (last && last.url === url && walk.text.slice(last.end, start).trim() === "")
    walk.links[walk.links.length - 1] = { start: last.start, end, url };
  else walk.links.push({ start, end, url });
}

function breakLine(walk: Walk, place: Place): void {
  const wasEmpty = walk.text.trim() === "";
  flush(walk, place);
  walk.tight = !wasEmpty;
}

function flush(walk: Walk, place: Place): void {
  const lines = place.kind === "preformatted" ? walk.text.split("\n") : [walk.text];
  let from = 0;
  for (const line of lines) {
    pushSegment(line, from, walk, place);
    from += line.length + 1;
  }
  walk.text = "";
  walk.spaced = true;
  walk.links = [];
  walk.tight = false;
}

function pushSegment(line: string, from: number, walk: Walk, { kind, owner }: Place): void {
  const text = line.trim();
  if (text === "") return;
  const start = from + line.length - line.trimStart().length;
  const links = walk.links
    .filter((link) => link.start >= start && link.end <= start + text.length)
    .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
  walk.segments.push({ kind, text, links, owner, tight: walk.tight, marker: walk.marker });
  walk.marker = "";
  walk.tight = kind === "preformatted";
}

function kindInside(name: string, outer: SegmentKind): SegmentKind {
  if (headings.has(name)) return "heading";
  if (name === "pre") return "preformatted";
  // A figure holds a table or a quotation as well as a picture.
  if (name === "table") return "paragraph";
  if (name === "figcaption" || name === "caption" || outer === "caption") return "caption";
  if (name === "blockquote" || outer === "quotation") return "quotation";
  if (name === "li" || name === "dt" || name === "dd") return "item";
  return name === "figure" ? "caption" : outer === "item" || outer === "preformatted" ? outer : "paragraph";
}

/** By the attributes that hide whatever a style sheet says. `aria-hidden` hides from one kind of reader only. */
function isHidden(element: DomElement): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}
