/** Sets paragraphs in columns, as a newspaper or a report does: words divided at line ends, heads and numbers on each page. */
import { type PdfPlan, type Placed, pageHeight, pageWidth } from "./write-pdf.ts";

export type Setting = {
  readonly columns?: number;
  readonly size?: number;
  /** Space between paragraphs, or a first line set in. */
  readonly parted?: "space" | "indent";
  /** Divides words that do not fit. */
  readonly divided?: boolean;
  readonly head?: string | null;
  readonly numbered?: boolean;
};

/** "# " opens a heading over all columns. */
export function typeset(paragraphs: readonly string[], setting: Setting = {}): PdfPlan {
  const { columns = 1, size = 10, parted = "space", divided = true, head = null, numbered = false } = setting;
  const margin = 60;
  const gap = 24;
  const width = (pageWidth - margin * 2 - gap * (columns - 1)) / columns;
  const perLine = Math.floor(width / (size * 0.6));
  const pitch = size * 1.2;
  const [top, bottom] = [90, pageHeight - 90];
  const pages: Placed[][] = [];
  let [column, y, start] = [0, top, top];
  const turn = (): Placed[] => {
    if (pages.length === 0 || y > bottom) {
      if (pages.length > 0 && column + 1 < columns) [column, y] = [column + 1, start];
      else {
        pages.push(frame(pages.length + 1, head, numbered, size));
        [column, y, start] = [0, top, top];
      }
    }
    return pages.at(-1)!;
  };
  for (const paragraph of paragraphs) {
    const isHeading = paragraph.startsWith("# ");
    if (isHeading) {
      if (pages.length > 0 && (column > 0 || y > start)) [column, y] = [columns - 1, bottom + 1];
      turn().push({ text: paragraph.slice(2), x: margin, y, size: size * 1.6 });
      y += size * 3;
      start = y;
      continue;
    }
    const isIndented = parted === "indent";
    wrap(paragraph, perLine, isIndented ? 3 : 0, divided).forEach((text, at) => {
      const page = turn();
      const x = margin + column * (width + gap) + (at === 0 && isIndented ? size * 0.6 * 3 : 0);
      page.push({ text, x, y, size });
      y += pitch;
    });
    if (!isIndented) y += pitch * 0.8;
  }
  return { pages: pages.map((texts) => ({ texts })) };
}

// --- internal ---

function frame(page: number, head: string | null, numbered: boolean, size: number): Placed[] {
  return [
    ...(head === null ? [] : [{ text: head, x: 60, y: 40, size: size - 1 }]),
    ...(numbered ? [{ text: String(page), x: pageWidth / 2, y: pageHeight - 40, size: size - 1 }] : []),
  ];
}

/** Lines of at most `longest` letters; a word of seven letters and more is divided in its middle where it does not fit. */
function wrap(paragraph: string, longest: number, firstIndent: number, divided: boolean): string[] {
  const lines: string[] = [""];
  const room = (): number => longest - (lines.length === 1 ? firstIndent : 0) - lines.at(-1)!.length;
  for (const word of paragraph.split(" ")) {
    const space = lines.at(-1) === "" ? "" : " ";
    if (word.length + space.length <= room()) lines[lines.length - 1] += space + word;
    else if (divided && /^[a-z]{7,}[.,]?$/u.test(word) && room() > 5) {
      const at = Math.min(word.length - 3, room() - 2);
      lines[lines.length - 1] += `${space}${word.slice(0, at)}-`;
      lines.push(word.slice(at));
    } else lines.push(word);
  }
  return lines;
}
