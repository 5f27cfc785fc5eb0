/** Comments and teasers inside of an article's element, by how they are nested alone. */
import type { DomElement } from "./dom.ts";
import type { Zone } from "./zones.ts";

/** What such a part is: of the page, not of the article. */
export const reply: Zone = { kind: "chrome", weak: false };

/**
 * The `article` elements inside of another that has most of its text outside of them: the HTML standard has them for comments on
 * the outer one. Where they hold half of its text and more they are its parts (the posts of a live blog). `lengths`: voted text
 * under each element.
 */
export function repliesUnder(lengths: ReadonlyMap<DomElement, number>): ReadonlySet<DomElement> {
  const inside = new Map<DomElement, Set<DomElement>>();
  for (const element of lengths.keys()) {
    const [outer, nested] = element.localName === "article" ? outermostOf(element) : [];
    if (outer && nested) inside.set(outer, (inside.get(outer) ?? new Set()).add(nested));
  }
  const lengthOf = (nested: ReadonlySet<DomElement>): number =>
    [...nested].reduce((sum, element) => sum + (lengths.get(element) ?? 0), 0);
  const replies = [...inside].filter(([outer, nested]) => lengthOf(nested) * 2 < (lengths.get(outer) ?? 0));
  return new Set(replies.flatMap(([, nested]) => [...nested]));
}

// --- internal ---

/** The outermost `article` around an element and the next inside of it; itself alone where none is around it. */
function outermostOf(element: DomElement): [outer: DomElement, nested: DomElement | null] {
  let [outermost, nested]: [DomElement, DomElement | null] = [element, null];
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (outer.localName === "article") [outermost, nested] = [outer, outermost];
  return [outermost, nested];
}
