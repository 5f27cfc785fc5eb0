/** What the PDF library gives for a page → pieces that stand upright on it. */

import type { Piece } from "./layout.ts";
import type { TextContent, TextItem, Viewport } from "./library-types.ts";

/**
 * The page's text as it is drawn, turned as the page is shown. Text at an angle is left out (a watermark, a stamp in the
 * margin), and so is text outside of the page and a run that is drawn twice for a bold look. Private-use characters and soft
 * hyphens inside of a line are dropped, ligatures are spelled out.
 */
export function piecesOf(content: TextContent, viewport: Viewport): Piece[] {
  const pieces: Piece[] = [];
  const drawn = new Set<string>();
  for (const item of content.items) {
    const piece = "str" in item ? pieceOf(item, viewport) : null;
    if (piece === null) continue;
    const key = `${piece.text} ${Math.round(piece.left / 2)} ${Math.round(piece.y / 2)}`;
    if (piece.text.trim() !== "" && drawn.has(key)) continue;
    drawn.add(key);
    pieces.push(piece);
  }
  return pieces;
}

/** A point of the file as it stands on the page. */
export function shownAt(x: number, y: number, { transform: [a, b, c, d, e, f] }: Viewport): [number, number] {
  return [a! * x + c! * y + e!, b! * x + d! * y + f!];
}

// --- internal ---

/** Slanted by more than this is not upright: 0.1 is six degrees, and a scan's text layer leans by one or two. */
const mostLean = 0.1;
const ligatures: readonly (readonly [RegExp, string])[] = [
  [/\ufb00/gu, "ff"],
  [/\ufb01/gu, "fi"],
  [/\ufb02/gu, "fl"],
  [/\ufb03/gu, "ffi"],
  [/\ufb04/gu, "ffl"],
  [/[\ufb05\ufb06]/gu, "st"],
];

function pieceOf(item: TextItem, viewport: Viewport): Piece | null {
  const text = wordsOf(item.str);
  if (text === "") return null;
  const [a, b, , , x, y] = item.transform as number[];
  const [left, baseline] = shownAt(x!, y!, viewport);
  const [toX, toY] = [turned(a!, b!, viewport, 0), turned(a!, b!, viewport, 1)];
  const size = Math.hypot(item.transform[2], item.transform[3]);
  const upright = toX > 0 && Math.abs(toY) <= mostLean * toX;
  const width = item.width;
  const inside =
    left + width > 0 && left < viewport.width && baseline > 0 && baseline < viewport.height + size;
  if (!upright || !inside || size < smallest || !Number.isFinite(width)) return null;
  return {
    text,
    left,
    right: left + width * inkedShare(text),
    y: baseline,
    size,
    font: item.fontName,
    rightToLeft: item.dir === "rtl",
  };
}

/** Without the spaces at its end: in justified lines the library gives a space more width than it has. */
const inkedShare = (text: string): number => text.trimEnd().length / text.length;

/** Points. Smaller type is a trick to hide words, or a drawing. */
const smallest = 2;

function turned(a: number, b: number, { transform }: Viewport, axis: 0 | 1): number {
  return axis === 0 ? transform[0]! * a + transform[2]! * b : transform[1]! * a + transform[3]! * b;
}

function wordsOf(raw: string): string {
  let text = raw.replaceAll(/[\p{Co}\p{Cc}\u200b\u2060\ufeff]/gu, "").replaceAll(/[\s\u00a0]+/gu, " ");
  for (const [glyph, letters] of ligatures) text = text.replace(glyph, letters);
  return text.replaceAll(/\u00ad(?!\s*$)/gu, "");
}
