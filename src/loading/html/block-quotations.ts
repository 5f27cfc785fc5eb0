/** Which stretches of an assembled text stand in a page's block quotations. */
import type { Span } from "../../types.ts";
import type { DomElement } from "./dom.ts";

/** A line of the body with its place in the text and the element it stands in. */
export type Placed = Span & { readonly owner: DomElement };

/**
 * One span for each outermost block quotation of `text`, from its first body line to its last; `lines` are the body's, in
 * order. Pages also set boxes into that element: one with a list, a table or a heading in it, boxes that all open alike
 * ("Summary …"), and one around the whole article quote nobody.
 */
export function blockQuotationsIn(text: string, lines: readonly Placed[]): Span[] {
  const found: Block[] = [];
  for (const { start, end, owner } of lines) {
    const element = outermost(owner);
    if (element === null) continue;
    const last = found.at(-1);
    if (last?.element === element) found[found.length - 1] = { start: last.start, end, element };
    else found.push({ start, end, element });
  }
  const body = lines.reduce((sum, { start, end }) => sum + end - start, 0);
  const labels = labelsOf(text, found);
  return found
    .filter((block) => !isWhole(block, body) && !isBox(block) && !labels.has(openingOf(text, block)))
    .map(({ start, end }) => ({ start, end }));
}

// --- internal ---

type Block = Span & { readonly element: DomElement };

/** UTF-16 units. A letter or a statement printed in full may well be more than half of a short text. */
const longestLetter = 2_000;
/** Quotations that open alike by chance are fewer. */
const leastLabelled = 3;
/** Letters of a word that labels a box alone: "Summary". Shorter ones open any sentence, and three words are compared. */
const leastLabel = 6;

/** The outermost block quotation around an element; what is quoted inside of one is its speaker's to say. */
function outermost(element: DomElement): DomElement | null {
  let found: DomElement | null = null;
  for (let outer: DomElement | null = element; outer; outer = outer.parentElement)
    if (outer.localName === "blockquote") found = outer;
  return found;
}

const isWhole = ({ start, end }: Span, body: number): boolean =>
  end - start > longestLetter && end - start > body / 2;

const isBox = ({ element }: Block): boolean =>
  element.querySelector("ul, ol, table, h1, h2, h3, h4, h5, h6") !== null;

function openingOf(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + 100))
    .toLowerCase()
    .split(/\s+/u);
  return words[0]!.length >= leastLabel ? words[0]! : words.slice(0, 3).join(" ");
}

/** Openings that half of the blocks share, three at least. "[!note]" is a box of its own kind in Markdown. */
function labelsOf(text: string, blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const opening = openingOf(text, block);
    counts.set(
      opening,
      (counts.get(opening) ?? 0) + (opening.startsWith("[!") ? blocks.length + leastLabelled : 1),
    );
  }
  const shared = [...counts].filter(([, count]) => count >= leastLabelled && count * 2 >= blocks.length);
  return new Set(shared.map(([opening]) => opening));
}
