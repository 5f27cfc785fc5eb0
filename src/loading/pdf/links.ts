/** The web addresses that a page links, with the words that stand where each link is. */
import type { PageLink, Piece } from "./layout.ts";
import type { PdfLibraryPage, Viewport } from "./library-types.ts";
import { shownAt } from "./pieces.ts";

/**
 * One entry a link; a link over several lines is several areas of one address, and becomes one. Empty where the page's
 * annotations are damaged: links are beside the text.
 */
export async function linksOf(
  page: PdfLibraryPage,
  pieces: readonly Piece[],
  viewport: Viewport,
): Promise<PageLink[]> {
  const annotations = (await page.getAnnotations().catch(() => [])) as Annotation[];
  const links: PageLink[] = [];
  for (const { subtype, url, rect } of annotations.slice(0, mostLinks)) {
    if (subtype !== "Link" || !url || !rect || !/^https?:/iu.test(url)) continue;
    const words = wordsIn(pieces, areaOf(rect, viewport));
    const last = links.at(-1);
    if (last?.url === url) links[links.length - 1] = { url, words: `${last.words} ${words}`.trim() };
    else links.push({ url, words });
  }
  return links;
}

// --- internal ---

type Annotation = { readonly subtype?: string; readonly url?: string; readonly rect?: readonly number[] };
type Area = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A page with more is an index. */
const mostLinks = 300;

function areaOf(rect: readonly number[], viewport: Viewport): Area {
  const [x1, y1] = shownAt(rect[0]!, rect[1]!, viewport);
  const [x2, y2] = shownAt(rect[2]!, rect[3]!, viewport);
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}

/** The words whose middle is in the area; a piece's letters are taken as equally wide. */
function wordsIn(pieces: readonly Piece[], area: Area): string {
  return pieces
    .filter(({ y, size }) => y - size * 0.3 > area.top && y - size * 0.3 < area.bottom)
    .map((piece) => wordsBetween(piece, area))
    .filter((words) => words !== "")
    .join(" ")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

function wordsBetween({ text, left, right }: Piece, area: Area): string {
  const each = (right - left) / Math.max(1, text.length);
  const words = [...text.matchAll(/\S+/gu)].filter((word) => {
    const middle = left + (word.index + word[0].length / 2) * each;
    return middle > area.left && middle < area.right;
  });
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.index, last.index + last[0].length) : "";
}
