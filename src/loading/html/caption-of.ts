/** Whether a line stands under a picture, where no `figcaption` says so. */
import type { DomElement } from "./dom.ts";
import type { Segment } from "./segment.ts";

/**
 * True for a short line that is all the text of an element with a picture in it: what a page puts in one box with a picture
 * is about the picture. A paragraph that has one set into it is told by its length and its full stop. `lengthUnder`: how much
 * text each element holds.
 */
export function isCaption(segment: Segment, lengthUnder: ReadonlyMap<DomElement, number>): boolean {
  if (segment.text.length > longestCaption || segment.kind === "heading" || segment.kind === "quotation")
    return false;
  const sentence = /[.!?…]["”’)]*$/u.test(segment.text);
  let box: DomElement | null = segment.owner;
  for (let level = 0; box && level < levels; level += 1, box = box.parentElement) {
    if ((lengthUnder.get(box) ?? 0) > segment.text.length * 1.2 + 5) return false;
    if (hasPicture(box)) return level > 0 || !sentence || segment.text.length < longestOwn;
  }
  return false;
}

// --- internal ---

const longestCaption = 250;
/** In the picture's own paragraph, a sentence longer than this is the article's. */
const longestOwn = 60;
/** Boxes around a picture and its words. */
const levels = 4;

const hasPicture = (element: DomElement): boolean =>
  element.querySelector("img, picture, amp-img, video") !== null;
