/** Judged segments → the stored text, with furniture and links at their places. */
import type { Furniture, FurnitureKind, Link, Span } from "../../types.ts";
import { blockQuotationsIn, type Placed } from "./block-quotations.ts";
import type { Judgement } from "./judgement.ts";
import type { Segment } from "./segment.ts";

export type Judged = { readonly segment: Segment; readonly judgement: Judgement };
export type Assembled = {
  readonly text: string;
  readonly furniture: readonly Furniture[];
  readonly links: readonly Link[];
  readonly blockQuotations: readonly Span[];
};

/**
 * One line a segment: blank lines part paragraphs, list items and lines of one paragraph stand under each other. `title` goes
 * first, as furniture. `resolve` makes an address absolute, or null where it leads nowhere outside the page.
 */
export function assemble(
  judged: readonly Judged[],
  title: string | null,
  resolve: (url: string) => string | null,
): Assembled {
  const parts: Parts = { text: "", furniture: [], links: [], body: [] };
  if (title !== null && judged.length > 0) addTitle(title, parts);
  let last: Judged | null = null;
  for (const one of judged) {
    if (one.judgement === "dropped") continue;
    parts.text += separator(last, one);
    addSegment(one.segment, one.judgement, parts, resolve);
    last = one;
  }
  const { text, furniture, links, body } = parts;
  return { text, furniture, links, blockQuotations: blockQuotationsIn(text, body) };
}

// --- internal ---

type Parts = { text: string; furniture: Furniture[]; links: Link[]; body: Placed[] };

function addTitle(title: string, parts: Parts): void {
  parts.text = title;
  parts.furniture.push({ start: 0, end: title.length, kind: "title" });
  parts.text += "\n\n";
}

function separator(last: Judged | null, next: Judged): string {
  if (last === null) return "";
  if (next.segment.tight) return "\n";
  const listed = last.segment.marker !== "" && next.segment.marker !== "";
  return listed && sameSide(last.judgement, next.judgement) ? "\n" : "\n\n";
}

const sameSide = (one: Judgement, other: Judgement): boolean => one === other;

function addSegment(
  segment: Segment,
  judgement: FurnitureKind | "body",
  parts: Parts,
  resolve: (url: string) => string | null,
): void {
  parts.text += segment.marker;
  const start = parts.text.length;
  parts.text += segment.text;
  if (judgement === "body") parts.body.push({ start, end: parts.text.length, owner: segment.owner });
  else parts.furniture.push({ start, end: parts.text.length, kind: judgement });
  for (const link of segment.links) {
    const url = resolve(link.url);
    const words = segment.text.slice(link.start, link.end);
    if (url !== null && words !== "")
      parts.links.push({ text: words, url, span: { start: start + link.start, end: start + link.end } });
  }
}
