/** Paragraphs of all columns and pages → blocks of text: what runs over a column's end is made one again. */
import { joinLines, type KnownWords } from "./join-lines.ts";
import type { Paragraph } from "./layout.ts";
import { endsSentence, isFull } from "./paragraphs.ts";

export type PdfBlock = {
  readonly text: string;
  readonly page: number;
  readonly size: number;
  readonly isHeading: boolean;
};

/** Paragraphs by column, in reading order. Notes in smaller type at a column's foot come after the paragraph that they interrupt. */
export function blocksOf(
  columns: readonly (readonly Paragraph[])[],
  bodySize: number,
  known: KnownWords,
): PdfBlock[] {
  const joined: Paragraph[] = [];
  for (const column of columns) {
    const first = column.findIndex(({ size }) => !isSmall(size, bodySize));
    const openAt = joined.findLastIndex(({ size }) => !isSmall(size, bodySize));
    const open = joined[openAt];
    const next = column[first];
    if (open && next && goesOn(open, next)) {
      joined[openAt] = { ...open, lines: [...open.lines, ...next.lines] };
      joined.push(...column.toSpliced(first, 1));
    } else joined.push(...column);
  }
  return joined.map(({ lines, page, size, isHeading }) => ({
    text: joinLines(
      lines.map(({ text }) => text),
      known,
    ),
    page,
    size,
    isHeading,
  }));
}

// --- internal ---

/** Captions and footnotes are set a point or two smaller. */
const isSmall = (size: number, bodySize: number): boolean => size < bodySize * 0.92;

/**
 * The next column begins in small letters, the sentence is open, or the last line is full: a paragraph's own last line seldom
 * is. Headings, items and what is set in begin anew.
 */
function goesOn(open: Paragraph, next: Paragraph): boolean {
  if (open.isHeading || next.isHeading || Math.abs(open.size - next.size) > 0.6) return false;
  const [last, first] = [open.lines.at(-1)!, next.lines[0]!];
  if (/^[•‣◦▪●○■□]/u.test(first.text)) return false;
  if (/^\p{Ll}/u.test(first.text)) return true;
  if (next.indented) return false;
  return isFull(last, first, open.margin) || (!endsSentence(last.text) && open.lines.length > 1);
}
