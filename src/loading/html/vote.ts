/** Which segments an extractor takes for the article. */
import { Readability } from "@mozilla/readability";
import type { DomDocument, DomElement } from "./dom.ts";
import { keyOf, type Segment } from "./segment.ts";
import { segmentsOf } from "./segments.ts";

/**
 * One flag a segment: whether Readability keeps it. It trusts names of classes, and finds next to nothing on a page whose
 * article is named for its side bar or its buttons: then it reads the page once more without names. All false where there is no article.
 * `copy` gives a page of its own each time: it is torn apart.
 */
export function readabilityVote(copy: () => DomDocument, segments: readonly Segment[]): boolean[] {
  const votes = votesOf(articleOf(copy()), segments);
  if (votedLength(segments, votes) >= leastArticle) return votes;
  const unnamed = votesOf(articleOf(withoutNames(copy())), segments);
  return votedLength(segments, unnamed) > votedLength(segments, votes) ? unnamed : votes;
}

// --- internal ---

/** UTF-16 units; the shortest news item is longer. */
const leastArticle = 250;

const votedLength = (segments: readonly Segment[], votes: readonly boolean[]): number =>
  segments.reduce((sum, { text }, at) => sum + (votes[at] ? text.length : 0), 0);

/** Classes are kept, so that what lines leave out (words for a pointer alone) is left out on both sides of the comparison. */
function articleOf(page: DomDocument): DomElement | null {
  const serializer = (node: unknown): DomElement => node as DomElement;
  return (
    new Readability<DomElement>(page as never, { serializer, keepClasses: true }).parse()?.content ?? null
  );
}

const votesOf = (article: DomElement | null, segments: readonly Segment[]): boolean[] =>
  article ? aligned(segments, segmentsOf(article)) : segments.map(() => false);

function withoutNames(page: DomDocument): DomDocument {
  for (const element of page.querySelectorAll("[class], [id]")) {
    element.setAttribute("class", "");
    element.setAttribute("id", "");
  }
  return page;
}

/** Kept segments are found again by their words, in order: the extractor renames and moves elements. */
function aligned(segments: readonly Segment[], kept: readonly Segment[]): boolean[] {
  const places = new Map<string, number[]>();
  for (const [at, segment] of segments.entries()) {
    const key = keyOf(segment.text);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const flags = segments.map(() => false);
  let last = -1;
  for (const { text } of kept) {
    const candidates = places.get(keyOf(text));
    const at =
      candidates?.find((place) => place > last && !flags[place]) ??
      candidates?.find((place) => !flags[place]);
    if (at === undefined) continue;
    flags[at] = true;
    last = at;
  }
  return flags;
}
