/** Pieces → segments: what stands on one line with no gap in it that could be the gap between columns. */
import type { Line, Piece, Segment } from "./layout.ts";

/** Of a text size. A wider gap inside of a justified line is joined again once the columns are known. */
const widestSpace = 0.7;
/** Of a text size. Small raised or lowered type belongs to the line that it touches. */
const sameLine = 0.5;
const sameBaseline = 0.25;
/** Of a text size: a narrower gap is between two letters. */
const narrowestSpace = 0.15;

/** The segments of a page, each read in its own direction. Marks of footnotes are left out. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1)!, piece)) run.push(piece);
    else runs.push([piece]);
  }
  const drawn = runs.map(joinRun).filter((segment) => segment.text.trim() !== "");
  return rowsOf(drawn).flatMap((row) => splitAtGaps(row).map(joinRun));
}

/** Lines of a column: everything on one baseline, in reading direction, from top to bottom. */
export const linesOf = (segments: readonly Segment[]): Line[] => rowsOf(segments).map(joinRun);

/** Segments by baseline, from the top; in each row from left to right. */
export function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const size = Math.min(row?.[0]?.size ?? 0, segment.size);
    if (row && segment.y - row[0]!.y <= size * sameBaseline) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left));
}

// --- internal ---

/** An initial over three lines is no part of the line that it stands on. */
const isLikeType = (one: Piece, other: Piece): boolean =>
  Math.max(one.size, other.size) < Math.min(one.size, other.size) * 1.8;

function follows(last: Piece, next: Piece): boolean {
  if (!isLikeType(last, next)) return false;
  const size = Math.max(last.size, next.size);
  const gap = next.left - last.right;
  const near = gap <= size * widestSpace && gap >= -size * 0.5;
  const back = last.left - next.right;
  const nearBack = next.rightToLeft && back <= size * widestSpace && back >= -size * 0.5;
  return Math.abs(next.y - last.y) < size * sameLine && (near || nearBack);
}

function splitAtGaps(row: readonly Segment[]): Segment[][] {
  const parts: Segment[][] = [];
  for (const segment of row) {
    const last = parts.at(-1)?.at(-1);
    if (
      last &&
      isLikeType(last, segment) &&
      segment.left - last.right <= Math.max(last.size, segment.size) * widestSpace
    )
      parts.at(-1)!.push(segment);
    else parts.push([segment]);
  }
  return parts;
}

function joinRun(pieces: readonly Piece[]): Segment {
  const main = pieces.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best));
  const rightToLeft = main.rightToLeft;
  const ordered = rightToLeft ? [...pieces].sort((one, other) => other.left - one.left) : pieces;
  let text = "";
  ordered.forEach((piece, at) => {
    const last = ordered[at - 1];
    if (last && isFootnoteMark(piece, last, main, text)) return;
    text += `${last && isApart(last, piece) ? " " : ""}${piece.text}`;
  });
  return {
    text: text.replaceAll(/\s+/gu, " ").trim(),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: main.font,
    rightToLeft,
  };
}

function isApart(last: Piece, next: Piece): boolean {
  const gap = next.rightToLeft && last.rightToLeft ? last.left - next.right : next.left - last.right;
  return gap > Math.min(last.size, next.size) * narrowestSpace;
}

/**
 * A small raised number or star behind a stop or behind a word of four letters. "10²" and "km²" keep their exponent: without it
 * they would be another number and another unit.
 */
function isFootnoteMark(piece: Piece, last: Piece, main: Piece, before: string): boolean {
  const raised = main.y - piece.y > main.size * 0.15 && piece.size < main.size * 0.85;
  if (!raised || last.y !== main.y) return false;
  return (
    /^(?:\d{1,3}(?:[,–-]\d{1,3})*|[*†‡§])$/u.test(piece.text.trim()) &&
    /(?:[.,;:!?”"’)\]]|\p{L}{4})\s*$/u.test(before.slice(-6))
  );
}
