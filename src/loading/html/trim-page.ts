/** Which judged segments are kept with the article: those of the page around it are not stored. */

import type { Judged } from "./assemble.ts";
import type { DomElement } from "./dom.ts";
import { keyOf, type Segment } from "./segment.ts";

/**
 * From the article's head to its tail: furniture between body lines stays where it stands; before and after, what is in the
 * same part of the page and near. A line that repeats the title is dropped: the title stands first. Empty without body.
 */
export function trimPage(judged: readonly Judged[], title: string | null): Judged[] {
  const first = judged.findIndex(isBody);
  const last = judged.findLastIndex(isBody);
  if (first < 0) return [];
  const scope = scopeOf(judged[first]!.segment, judged[last]!.segment);
  const titleKey = title === null ? "" : keyOf(title);
  const near = judged.slice(Math.max(0, first - linesBefore), last + linesAfter + 1);
  const offset = Math.max(0, first - linesBefore);
  return near.filter(({ segment, judgement }, index) => {
    if (judgement === "dropped" || (titleKey !== "" && keyOf(segment.text) === titleKey)) return false;
    const at = index + offset;
    return (at >= first && at <= last) || (scope.contains(segment.owner) && belongs(at < first, judgement));
  });
}

// --- internal ---

/** A headline's neighbourhood: standfirst, byline, date. */
const linesBefore = 12;
/** Author box, source list, related links. */
const linesAfter = 40;

const isBody = ({ judgement }: Judged): boolean => judgement === "body";

/** Before the body only what opens an article; after it all kinds that furnish one. */
const belongs = (before: boolean, kind: Judged["judgement"]): boolean =>
  before
    ? kind === "highlights" || kind === "author" || kind === "caption"
    : kind !== "share" && kind !== "caption";

/** The article's own part of the page: the nearest `article` or `main` around all of the body, else what holds it. */
function scopeOf(first: Segment, last: Segment): DomElement {
  let scope = first.owner;
  while (scope.parentElement && !scope.contains(last.owner)) scope = scope.parentElement;
  return scope.closest("article") ?? scope.closest("main") ?? scope;
}
