/** Teasers: boxes with a linked headline and a line or two, as pages set under an article. */
import type { DomElement } from "./dom.ts";
import type { Judgement } from "./judgement.ts";
import { linkShare, type Segment } from "./segment.ts";

/**
 * Marks, in `judgements`, rows of teasers among the body as related: three or more headings in boxes of one kind that are links
 * inside the site, each with no more than two lines under it. An article's own headings are seldom links, and have more text.
 */
export function markTeasers(
  segments: readonly Segment[],
  judgements: Judgement[],
  inSite: (url: string) => boolean,
): void {
  const rows = new Map<string, number[][]>();
  for (const run of headedRuns(segments, judgements)) {
    const heading = segments[run[0]!]!;
    if (run.length > mostLines || !isLinked(heading, inSite)) continue;
    const shape = shapeOf(heading.owner);
    rows.set(shape, [...(rows.get(shape) ?? []), run]);
  }
  for (const runs of rows.values()) {
    if (runs.length < leastRow) continue;
    for (const at of runs.flat()) judgements[at] = "related";
  }
}

// --- internal ---

const leastRow = 3;
/** The heading, and a date, a section's name or a description. */
const mostLines = 4;

/** Indexes of body segments, each run from a heading to before the next. */
function headedRuns(segments: readonly Segment[], judgements: readonly Judgement[]): number[][] {
  const runs: number[][] = [];
  for (const [at, segment] of segments.entries()) {
    if (judgements[at] !== "body") continue;
    if (segment.kind === "heading") runs.push([at]);
    else runs.at(-1)?.push(at);
  }
  return runs;
}

const isLinked = (heading: Segment, inSite: (url: string) => boolean): boolean =>
  linkShare({ ...heading, links: heading.links.filter(({ url }) => inSite(url)) }) > 0.9;

function shapeOf(element: DomElement): string {
  const names: string[] = [];
  for (let outer: DomElement | null = element; outer && names.length < 3; outer = outer.parentElement)
    names.push(`${outer.localName}.${outer.getAttribute("class") ?? ""}`);
  return names.join("<");
}
