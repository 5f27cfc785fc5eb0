/** Segments of a page → its columns, in reading order. */
import type { Segment } from "./layout.ts";
import { rowsOf } from "./segments.ts";

/**
 * Groups of segments, each to be read from top to bottom before the next. What runs across a gap between columns (a headline,
 * a table's caption) parts the page into bands: the columns above it are read before it, those below it after.
 */
export function columnsOf(segments: readonly Segment[], bodySize: number): Segment[][] {
  return arrange(segments, gutterIn(rowsOf(segments), bodySize, 0));
}

// --- internal ---

/** Where a gap between columns ends: the left edge of what stands right of it; with the gaps inside of either side. */
type Gutter = { readonly x: number; readonly left: Gutter | null; readonly right: Gutter | null };
/** Lines, each as its pieces from left to right. */
type Lines = readonly (readonly Segment[])[];
type Sides = { readonly left: Lines; readonly right: Lines; readonly across: Lines };

/** Eight columns: no newspaper has more. */
const deepest = 3;
/** Lines that a column has at least, in each band on average: fewer are a table, or chance. */
const fewestLines = 3;
/** Characters of a column's typical line at least: a table's cell, a list's number and a page number in a table of contents have fewer. */
const shortestLine = 15;
/** Of a text size: the least gap between columns. */
const narrowestGap = 0.6;
const mostCandidates = 24;
/** Of a text size: the widest gap inside of a justified line. Cells of a table mostly stand further apart. */
const widestJustified = 3;

function gutterIn(lines: Lines, size: number, depth: number): Gutter | null {
  if (depth >= deepest || lines.length < fewestLines) return null;
  let best: { readonly x: number; readonly sides: Sides; readonly worth: number } | null = null;
  for (const x of leftEdges(lines.flat())) {
    const sides = sidesOf(lines, x, size);
    const worth = worthOf(sides);
    if (worth > (best?.worth ?? 0)) best = { x, sides, worth };
  }
  if (best === null) return null;
  const { x, sides } = best;
  return { x, left: gutterIn(sides.left, size, depth + 1), right: gutterIn(sides.right, size, depth + 1) };
}

/** The left edges that several pieces share, the most frequent first, each the leftmost of those within two points. */
function leftEdges(segments: readonly Segment[]): number[] {
  const edges = new Map<number, { least: number; count: number }>();
  for (const { left } of segments) {
    const key = Math.round(left / 2);
    const edge = edges.get(key) ?? { least: left, count: 0 };
    edges.set(key, { least: Math.min(edge.least, left), count: edge.count + 1 });
  }
  return [...edges.values()]
    .filter(({ count }) => count >= fewestLines)
    .sort((one, other) => other.count - one.count)
    .slice(0, mostCandidates)
    .map(({ least }) => least);
}

function sidesOf(lines: Lines, x: number, size: number): Sides {
  const isRight = ({ left }: Segment): boolean => left >= x - 1;
  const isLeft = ({ right }: Segment): boolean => right <= x - size * narrowestGap;
  const where = (is: (segment: Segment) => boolean): Lines =>
    lines.map((line) => line.filter(is)).filter((line) => line.length > 0);
  return {
    left: where((segment) => !isRight(segment) && isLeft(segment)),
    right: where(isRight),
    across: where((segment) => !isRight(segment) && !isLeft(segment)),
  };
}

/** How many lines stand beside each other, less what runs across; 0 where the sides are no columns. */
function worthOf({ left, right, across }: Sides): number {
  const fewer = Math.min(left.length, right.length);
  if (fewer < fewestLines || across.length >= fewer * 4) return 0;
  if (typicalLength(left) < shortestLine || typicalLength(right) < shortestLine) return 0;
  const bands = bandsWithBoth(left, right, across);
  if (bands === 0 || fewer / bands < fewestLines) return 0;
  const beside = Math.min(overlapping(left, right), overlapping(right, left));
  return beside * 2 < fewer ? 0 : Math.max(0, beside * 4 - across.length);
}

/** The median of how many characters stand together on a line: a justified line may come in pieces. */
function typicalLength(lines: readonly (readonly Segment[])[]): number {
  const lengths = lines.flatMap(runLengths).sort((one, other) => one - other);
  return lengths[lengths.length >> 1] ?? 0;
}

function runLengths(line: readonly Segment[]): number[] {
  const lengths: number[] = [];
  line.forEach((segment, at) => {
    const last = line[at - 1];
    const goesOn = last && segment.left - last.right <= segment.size * widestJustified;
    if (goesOn) lengths[lengths.length - 1]! += segment.text.length + 1;
    else lengths.push(segment.text.length);
  });
  return lengths;
}

function bandsWithBoth(left: Lines, right: Lines, across: Lines): number {
  const cuts = across.map(topOf);
  const bandOf = (line: readonly Segment[]) => cuts.findLastIndex((cut) => cut < topOf(line));
  const leftBands = new Set(left.map(bandOf));
  return new Set(right.map(bandOf).filter((band) => leftBands.has(band))).size;
}

const topOf = (line: readonly Segment[]): number => line[0]!.y;

/** How many of `some` stand within the height that `others` take up. Both are in order. */
function overlapping(some: Lines, others: Lines): number {
  const top = topOf(others[0]!) - others[0]![0]!.size;
  const bottom = topOf(others.at(-1)!) + others.at(-1)![0]!.size;
  return some.filter((line) => topOf(line) >= top && topOf(line) <= bottom).length;
}

function arrange(segments: readonly Segment[], gutter: Gutter | null): Segment[][] {
  if (segments.length === 0) return [];
  if (gutter === null) return [[...segments]];
  const columns: Segment[][] = [];
  for (const { isAcross, members } of bandsOf(segments, gutter.x)) {
    if (isAcross) columns.push(members);
    else {
      columns.push(
        ...arrange(
          members.filter(({ left }) => left < gutter.x - 1),
          gutter.left,
        ),
      );
      columns.push(
        ...arrange(
          members.filter(({ left }) => left >= gutter.x - 1),
          gutter.right,
        ),
      );
    }
  }
  return columns;
}

type Band = { readonly isAcross: boolean; readonly members: Segment[] };

function bandsOf(segments: readonly Segment[], x: number): Band[] {
  const bands: Band[] = [];
  for (const segment of [...segments].sort((one, other) => one.y - other.y)) {
    const isAcross = segment.left < x - 1 && segment.right > x;
    const last = bands.at(-1);
    if (last?.isAcross === isAcross) last.members.push(segment);
    else bands.push({ isAcross, members: [segment] });
  }
  return bands;
}
