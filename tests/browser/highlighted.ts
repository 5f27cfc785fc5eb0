/** Which words a browser marks when it opens a page by a text fragment: read from its picture, as no script is told. */
import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** What is marked gets a colour that no page has. Served with the page: a style that is added later comes too late. */
export const markStyle =
  "<style>::target-text{background-color:rgb(255,0,254)!important;color:rgb(0,0,0)!important}</style>";

/**
 * The open page with nothing of its style but what is shown, as what (block, inline, table …) and how its spaces count: what a
 * browser goes by when it looks for words. Without its scripts, much of a page else lies over its text or fades it.
 */
export async function flattened(page: Page): Promise<string> {
  await page.evaluate(flatten);
  return page.content();
}

/** The marked words in the page's order, in lower case without signs; empty where the browser marks nothing. */
export async function highlightedWords(page: Page): Promise<string[]> {
  const picture = decodePng(await page.screenshot({ animations: "disabled", caret: "hide" }));
  const words = await page.evaluate(wordsInView);
  const marked = words.filter(({ left, top, right, bottom }) => {
    const points = [
      [left + 1, top + 1],
      [right - 1, top + 1],
      [left + 1, bottom - 1],
      [right - 1, bottom - 1],
    ] as const;
    return points.filter(([x, y]) => picture.isMark(Math.floor(x), Math.floor(y))).length >= 2;
  });
  return marked.flatMap(({ text }) => plainWords(text));
}

export const plainWords = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Whether the page shows these words together anywhere. */
export async function showsWords(page: Page, words: readonly string[]): Promise<boolean> {
  const shown = await page.evaluate(() => document.body.innerText);
  return ` ${plainWords(shown).join(" ")} `.includes(` ${words.join(" ")} `);
}

// --- internal ---

type Seen = { text: string; left: number; top: number; right: number; bottom: number };

/** Runs in the page. */
function flatten(): void {
  const flow: Record<string, string> = { flex: "block", grid: "block", "inline-flex": "inline-block" };
  const styles = [...document.body.querySelectorAll<HTMLElement>("*")].map((element) => {
    const { display, visibility, whiteSpace } = getComputedStyle(element);
    const shown = `display:${flow[display] ?? display}!important`;
    return { element, style: `${shown};visibility:${visibility};white-space:${whiteSpace}` };
  });
  for (const one of document.querySelectorAll("style, link, script, iframe, object, noscript")) one.remove();
  for (const { element, style } of styles) element.setAttribute("style", style);
  for (const root of [document.body, document.documentElement])
    root.setAttribute("style", "display:block!important;visibility:visible;overflow:visible");
}

/** Runs in the page. A word that is parted by markup comes as its parts; one that others lie over is left out. */
function wordsInView(): Seen[] {
  const seen: Seen[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.nodeValue ?? "").matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const box = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      if (!box || box.bottom < 0 || box.top > innerHeight) continue;
      const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      if (top !== null && !top.contains(node)) continue;
      seen.push({ text: match[0], left: box.left, top: box.top, right: box.right, bottom: box.bottom });
    }
  }
  return seen;
}

type Picture = { readonly isMark: (x: number, y: number) => boolean };

/** Eight bits a channel, RGB or RGBA, not interlaced: what browsers write (PNG, 2nd edition). */
function decodePng(bytes: Buffer): Picture {
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = bytes[25] === 6 ? 4 : 3;
  const rows = unfiltered(inflateSync(Buffer.concat(dataOf(bytes))), width * channels, height, channels);
  return {
    isMark(x, y) {
      if (x < 0 || y < 0 || x >= width || y >= height) return false;
      const at = (y * width + x) * channels;
      return rows[at]! > 240 && rows[at + 1]! < 15 && rows[at + 2]! > 240;
    },
  };
}

function dataOf(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  return parts;
}

/** Each byte is stored as its difference from what the row's filter foretells. */
function unfiltered(raw: Buffer, length: number, height: number, channels: number): Uint8Array {
  const rows = new Uint8Array(length * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (length + 1)]!;
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x;
      const left = x < channels ? 0 : rows[at - channels]!;
      const up = y === 0 ? 0 : rows[at - length]!;
      const corner = x < channels || y === 0 ? 0 : rows[at - length - channels]!;
      rows[at] = raw[y * (length + 1) + 1 + x]! + foretold(filter, left, up, corner);
    }
  }
  return rows;
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
