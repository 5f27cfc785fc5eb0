/** A segment: one line of a page's running text, with where it stands. */
import type { DomElement } from "./dom.ts";

export type SegmentKind = "paragraph" | "heading" | "item" | "quotation" | "caption" | "preformatted";

export type SegmentLink = { readonly start: number; readonly end: number; readonly url: string };

export type Segment = {
  readonly kind: SegmentKind;
  readonly text: string;
  /** Links inside `text`, by UTF-16 offsets of it; addresses as the page writes them. */
  readonly links: readonly SegmentLink[];
  /** The innermost block element that holds it. */
  readonly owner: DomElement;
  /** Whether only a line break parts it from the segment before. */
  readonly tight: boolean;
  /** "• " for the first line of a list item, numbered ones too: a counter is not among the page's words. */
  readonly marker: string;
};

/** Letters and digits alone, lower case: equal for the same words whatever an extractor did to space and marks. */
export const keyOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");

/** Share of a segment's characters that are words of links. */
export const linkShare = (segment: Segment): number =>
  segment.text.length === 0
    ? 0
    : segment.links.reduce((sum, link) => sum + link.end - link.start, 0) / segment.text.length;
