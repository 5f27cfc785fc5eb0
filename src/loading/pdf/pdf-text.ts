/** Pages of a PDF → one text with its links. */
import type { Link } from "../../types.ts";
import { cleanText } from "../clean.ts";
import { blocksOf, type PdfBlock } from "./blocks.ts";
import { bodySizeOf } from "./body-size.ts";
import { columnsOf } from "./columns.ts";
import { withInitials } from "./initials.ts";
import { knownWords } from "./join-lines.ts";
import type { Paragraph } from "./layout.ts";
import type { OpenedPdf } from "./open-pdf.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import { linesOf, segmentsOf } from "./segments.ts";

export type PdfText = {
  readonly text: string;
  readonly links: readonly Link[];
  readonly blocks: readonly PdfBlock[];
  readonly bodySize: number;
};

/** Blank lines part blocks. A link's span covers its words where the page's blocks have them in one piece. */
export function pdfText({ pages, outline }: Pick<OpenedPdf, "pages" | "outline">): PdfText {
  const bodySize = bodySizeOf(pages.flatMap(({ pieces }) => pieces));
  const bookmarks = new Set(outline.map(headingKey));
  const columns = withoutRunningHeads(
    pages.map(({ number, height, pieces }) => ({
      number,
      height,
      segments: withInitials(segmentsOf(pieces), bodySize),
    })),
    bodySize,
  ).flatMap(({ number, segments }) =>
    columnsOf(segments, bodySize).map((column): Paragraph[] =>
      paragraphsOf(linesOf(column), {
        page: number,
        bodySize,
        isHeading: (words) => bookmarks.has(headingKey(words)),
      }),
    ),
  );
  const lines = columns.flat().flatMap((paragraph) => paragraph.lines.map(({ text }) => text));
  const blocks = blocksOf(columns, bodySize, knownWords(lines)).map((block) => ({
    ...block,
    text: cleanText(block.text).replaceAll("\n", " ").trim(),
  }));
  return {
    ...placed(
      blocks.filter(({ text }) => text !== ""),
      pages,
    ),
    bodySize,
  };
}

// --- internal ---

/** Without its number, as bookmarks often leave it out. */
const headingKey = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^[\d.]+\s+/u, "")
    .replaceAll(/[\s\u00ad]+/gu, " ")
    .trim();

function placed(
  blocks: readonly PdfBlock[],
  pages: OpenedPdf["pages"],
): Pick<PdfText, "text" | "links" | "blocks"> {
  const starts = new Map<number, number>();
  let text = "";
  for (const block of blocks) {
    if (text !== "") text += "\n\n";
    if (!starts.has(block.page)) starts.set(block.page, text.length);
    text += block.text;
  }
  const links = pages.flatMap((page) => linksIn(text, page, starts));
  return { text, links, blocks };
}

/** Looked for from where the page before begins: a paragraph may have begun there. */
function linksIn(
  text: string,
  { number, links }: OpenedPdf["pages"][number],
  starts: ReadonlyMap<number, number>,
): Link[] {
  let from = starts.get(number - 1) ?? starts.get(number) ?? 0;
  const end = starts.get(number + 2) ?? text.length;
  return links.map(({ words, url }) => {
    const at = words === "" ? -1 : text.slice(from, end).indexOf(words);
    if (at < 0) return { text: words, url, span: null };
    const span = { start: from + at, end: from + at + words.length };
    from = span.end;
    return { text: words, url, span };
  });
}
