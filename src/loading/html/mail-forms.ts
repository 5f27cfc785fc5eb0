/** Boxes that ask for a mail address, whatever they are called. */
import type { DomElement } from "./dom.ts";
import type { Segment } from "./segment.ts";
import type { Zone } from "./zones.ts";

/** What such a box is; a long text around it stays the article's. */
export const mailForm: Zone = { kind: "newsletter", weak: false };

/** The largest box around each field for a mail address that is still short, with its heading and its small print. */
export function mailFormsAround(segments: readonly Segment[]): ReadonlySet<DomElement> {
  const found = new Set<DomElement>();
  if (segments.length === 0) return found;
  for (const field of fieldsIn(rootOf(segments[0]!.owner))) {
    const box = boxAround(field);
    if (box) found.add(box);
  }
  return found;
}

// --- internal ---

/** UTF-16 units: an offer with its heading, a few lines and its terms. */
const longestBox = 600;
/** A hostile page has a hundred thousand. */
const mostFields = 20;
/** Never a box of their own: the whole page or the whole article stands in them. */
const wholes = new Set(["html", "body", "main", "article"]);

const rootOf = (element: DomElement): DomElement =>
  element.parentElement ? rootOf(element.parentElement) : element;

function* fieldsIn(root: DomElement): Generator<DomElement> {
  let seen = 0;
  for (const field of root.querySelectorAll('input[type="email" i]')) {
    if (seen === mostFields) return;
    seen += 1;
    yield field;
  }
}

function boxAround(field: DomElement): DomElement | null {
  let box: DomElement | null = null;
  for (let outer = field.parentElement; outer && !wholes.has(outer.localName); outer = outer.parentElement) {
    if (outer.textContent.length > longestBox || outer.querySelector("h1, ul, ol, blockquote")) break;
    box = outer;
  }
  return box;
}
