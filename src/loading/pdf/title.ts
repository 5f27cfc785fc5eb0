/** A PDF's title: what its properties say if its first page says it too, else the largest type on that page. */
import { believableTitle, says } from "../document-facts.ts";
import type { PdfBlock } from "./blocks.ts";

/** Null where neither is there. */
export function pdfTitle(blocks: readonly PdfBlock[], given: string | null, bodySize: number): string | null {
  const first = blocks.filter(({ page }) => page === blocks[0]?.page);
  const believed = believableTitle(given);
  if (believed !== null && first.some(({ text }) => says(text, believed))) return believed;
  return largest(first, bodySize) ?? believed;
}

// --- internal ---

const larger = 1.15;
const longestTitle = 300;
/** Of a lone word's size: a headline is as large beside the name of the paper, while authors are not beside a title of one word. */
const besideLogo = 0.75;

/** The words in the largest type; a lone word gives way to a headline that is nearly as large. */
function largest(first: readonly PdfBlock[], bodySize: number): string | null {
  const titles = first
    .filter(({ text, size }) => size > bodySize * larger && text.length <= longestTitle)
    .filter(({ text }) => /\p{L}{2}/u.test(text) && !text.includes("@"))
    .sort((one, other) => other.size - one.size);
  const top = titles[0];
  const headline = titles.find(({ text }) => /\p{L}.*\s.*\p{L}/u.test(text));
  if (!top || !headline) return top?.text ?? null;
  return headline.size >= top.size * besideLogo ? headline.text : top.text;
}
