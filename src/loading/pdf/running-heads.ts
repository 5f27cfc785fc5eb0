/** Running heads and feet, and page numbers: what stands at the same place on page after page. */
import type { Segment } from "./layout.ts";

export type SegmentedPage = {
  readonly number: number;
  readonly height: number;
  readonly segments: readonly Segment[];
};

/**
 * The pages without them. A line near the top or bottom goes where the same words, numbers aside, stand at the same height on
 * three pages (of two, on both); a number alone where it counts with the pages. A title that later pages repeat
 * in their heads stays on its own page: it stands lower there, or larger.
 */
export function withoutRunningHeads(pages: readonly SegmentedPage[], bodySize: number): SegmentedPage[] {
  const marginal = pages.flatMap((page) => marginalOf(page, bodySize));
  const dropped = new Set([...repeated(marginal, pages.length, bodySize), ...pageNumbers(marginal)]);
  return pages.map((page) => ({
    ...page,
    segments: page.segments.filter((segment) => !dropped.has(segment)),
  }));
}

// --- internal ---

type Marginal = { readonly segment: Segment; readonly page: number; readonly place: number };

/** Share of a page's height at its top and bottom, and lines there. */
const margin = 0.13;
const outermost = 3;
/** Points by which the same place may differ. */
const placeWidth = 4;
/** Of the body's size: lines of text are 1.0 to 1.5 of it apart. */
const widerPitch = 1.55;

/** `place` counts from the top, or from the bottom below the middle, so that pages of unlike height compare. */
function marginalOf(page: SegmentedPage, bodySize: number): Marginal[] {
  const { number, height, segments } = page;
  const heights = [...new Set(segments.map(({ y }) => Math.round(y)))].sort((one, other) => one - other);
  const upper = heights[Math.min(outermost, heights.length) - 1] ?? 0;
  const lower = heights[Math.max(0, heights.length - outermost)] ?? height;
  return segments
    .filter(
      ({ y }) => (y < height * margin && y <= upper + 1) || (y > height * (1 - margin) && y >= lower - 1),
    )
    .filter((segment) => standsApart(segment, page, bodySize))
    .map((segment) => ({
      segment,
      page: number,
      place: segment.y < height / 2 ? segment.y : segment.y - height,
    }));
}

/** In the body's type a head has more space below it than a line of text has, and a foot more above it. */
function standsApart(segment: Segment, { height, segments }: SegmentedPage, bodySize: number): boolean {
  if (Math.abs(segment.size - bodySize) > 0.4) return true;
  const inward = segment.y < height / 2 ? 1 : -1;
  return !segments.some(({ y }) => {
    const step = (y - segment.y) * inward;
    return step > bodySize * 0.5 && step < bodySize * widerPitch;
  });
}

function repeated(marginal: readonly Marginal[], pages: number, bodySize: number): Segment[] {
  const needed = Math.min(3, Math.max(2, pages));
  return groupsOf(marginal, ({ segment }) => keyOf(segment, bodySize))
    .filter((group) => new Set(group.map(({ page }) => page)).size >= needed)
    .flatMap((group) => group.map(({ segment }) => segment));
}

/** Larger than the body's: "Chapter 3" at the top of three pages is three headings, not one running head. */
const headingType = 1.12;

/** The words with every number as one sign, roman ones too; a heading's as they are. */
function keyOf({ text, size }: Segment, bodySize: number): string {
  const words = text.toLowerCase().replaceAll(/\s+/gu, " ");
  const isHeading = size > bodySize * headingType;
  return `${isHeading ? words : words.replaceAll(/\d+|\b[ivxlc]+\b/gu, "#")} ${Math.round(size)}`;
}

/** In groups of equal words at one height. */
function groupsOf(marginal: readonly Marginal[], key: (one: Marginal) => string): Marginal[][] {
  const byKey = Map.groupBy(marginal, key);
  return [...byKey.values()].flatMap((same) => {
    const groups: Marginal[][] = [];
    for (const one of [...same].sort((first, second) => first.place - second.place)) {
      const group = groups.at(-1);
      if (group && one.place - group.at(-1)!.place <= placeWidth) group.push(one);
      else groups.push([one]);
    }
    return groups;
  });
}

const numberAlone =
  /^[-–—|\s]*(?:(?:page|seite|página|p\.)\s*)?(\d{1,4})(?:\s*(?:of|von|de|\/)\s*\d{1,4})?[-–—|\s]*$/iu;

/** Numbers alone that run with the pages; on a page of its own, one at its foot. */
function pageNumbers(marginal: readonly Marginal[]): Segment[] {
  const numbered = marginal.flatMap((one) => {
    const number = numberAlone.exec(one.segment.text)?.[1];
    return number === undefined ? [] : [{ ...one, number: Number(number) }];
  });
  const byOffset = Map.groupBy(numbered, ({ number, page }) => number - page);
  return [...byOffset.values()]
    .filter((run) => run.length >= 2 || run.every(({ number, page, place }) => place < 0 && number === page))
    .flatMap((run) => run.map(({ segment }) => segment));
}
