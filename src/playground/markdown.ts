/**
 * Discord's dialect of Markdown, as its client shows message text: `parseMarkdown` → a small tree → `plainText` (the
 * characters that a reader sees) or `toHtml`. Pure and linear; runs in Node and in the browser.
 */

import { isoDate } from "./markdown-html.ts";
import { parseInline } from "./markdown-inline.ts";
import type { BlockNode, InlineNode, ListItem, MarkdownNode } from "./markdown-nodes.ts";

export { toHtml } from "./markdown-html.ts";
export type { BlockNode, InlineNode, ListItem, MarkdownNode } from "./markdown-nodes.ts";

/** Reads a message text into blocks, in reading order. Never throws: what is no markup is text. */
export function parseMarkdown(text: string): MarkdownNode[] {
  return parseBlocks(text.replaceAll("\r\n", "\n"), true);
}

/**
 * The characters that a reader sees: markup gone, escapes resolved, blocks one a line, bullets as "• " and numbers as
 * Discord counts them. Ids stay ids (`@1`, `#1`); a timestamp is its ISO date. Isolates (U+2066-2069) stay as stored.
 */
export function plainText(nodes: readonly MarkdownNode[]): string {
  return nodes.map(plainBlock).join("\n");
}

// --- internal ---

type Line = { readonly start: number; readonly end: number; readonly text: string };
type Taken = { readonly node: BlockNode; readonly next: number };

/** Nested deeper, Discord shows no further indent. */
const DEEPEST_LIST = 10;

function parseBlocks(text: string, quotes: boolean): BlockNode[] {
  const lines = linesOutsideFences(text);
  const blocks: BlockNode[] = [];
  let paragraph: Line[] = [];
  const flush = () => {
    if (paragraph.length > 0)
      blocks.push({
        kind: "paragraph",
        children: parseInline(paragraph.map((line) => line.text).join("\n")),
      });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const taken =
      (quotes ? takeQuote(text, lines, at) : null) ?? takeHeading(lines, at) ?? takeList(lines, at);
    if (taken === null) {
      paragraph.push(lines[at] as Line);
      at += 1;
    } else {
      flush();
      blocks.push(taken.node);
      at = taken.next;
    }
  }
  flush();
  return blocks;
}

/** Lines; one in which a code block opens goes on to the line where it closes. */
function linesOutsideFences(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let fencesLeft = true;
  while (start <= text.length) {
    let end = lineEnd(text, start);
    for (let from = start; fencesLeft; ) {
      const open = text.slice(from, end).search(/(?<!\\)```/);
      if (open === -1) break;
      const close = text.indexOf("```", from + open + 3);
      if (close === -1) fencesLeft = false;
      else {
        from = close + 3;
        if (from > end) end = lineEnd(text, from);
      }
    }
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** `> ` quotes its line and those that go on with it; `>>> ` all that follows. Quotes do not nest. */
function takeQuote(text: string, lines: readonly Line[], at: number): Taken | null {
  const line = lines[at] as Line;
  const rest = /^ {0,20}>>> /.exec(line.text);
  if (rest !== null) {
    const children = parseBlocks(text.slice(line.start + rest[0].length), false);
    return { node: { kind: "quote", children }, next: lines.length };
  }
  const quoted: string[] = [];
  let next = at;
  for (let mark = quoteMark(lines[next]); mark !== null; mark = quoteMark(lines[next])) {
    quoted.push((lines[next] as Line).text.slice(mark));
    next += 1;
  }
  return next === at
    ? null
    : { node: { kind: "quote", children: parseBlocks(quoted.join("\n"), false) }, next };
}

function quoteMark(line: Line | undefined): number | null {
  return /^ {0,20}> /.exec(line?.text ?? "")?.[0].length ?? null;
}

function takeHeading(lines: readonly Line[], at: number): Taken | null {
  const node = headingOf((lines[at] as Line).text);
  return node === null ? null : { node, next: at + 1 };
}

function headingOf(line: string): BlockNode | null {
  const mark = /^ {0,20}(#{1,3}|-#)[ \t]+(?=\S)/.exec(line);
  if (mark === null) return null;
  const children = parseInline(line.slice(mark[0].length).trimEnd());
  if (mark[1] === "-#") return { kind: "subtext", children };
  return { kind: "heading", level: (mark[1]?.length ?? 1) as 1 | 2 | 3, children };
}

const LIST_MARK = /^( {0,40})(?:[-*]|(\d{1,9})\.)[ \t]+(?=\S)/;

function takeList(lines: readonly Line[], at: number): Taken | null {
  const items: ListItem[] = [];
  let counts: (number | null)[] = [];
  let next = at;
  for (let mark = listMark(lines[next]); mark !== null; mark = listMark(lines[next])) {
    const depth = Math.min(
      Math.floor((mark[1]?.length ?? 0) / 2),
      items.length === 0 ? 0 : counts.length,
      DEEPEST_LIST,
    );
    const before = counts[depth] ?? null;
    const typed = mark[2] === undefined ? null : Number(mark[2]);
    const number = typed === null || before === null ? typed : before + 1;
    counts = [...counts.slice(0, depth), number];
    const words = (lines[next] as Line).text.slice(mark[0].length);
    items.push({
      depth,
      number,
      content: headingOf(words) ?? { kind: "paragraph", children: parseInline(words) },
    });
    next += 1;
  }
  return next === at ? null : { node: { kind: "list", items }, next };
}

function listMark(line: Line | undefined): RegExpExecArray | null {
  return LIST_MARK.exec(line?.text ?? "");
}

function plainBlock(block: BlockNode): string {
  if (block.kind === "quote") return plainText(block.children);
  if (block.kind === "list") return block.items.map(plainItem).join("\n");
  return plainInline(block.children);
}

function plainItem(item: ListItem): string {
  const mark = item.number === null ? "• " : `${item.number}. `;
  return "  ".repeat(item.depth) + mark + plainBlock(item.content);
}

function plainInline(nodes: readonly InlineNode[]): string {
  return nodes.map(plainNode).join("");
}

function plainNode(node: InlineNode): string {
  switch (node.kind) {
    case "text":
    case "code":
    case "codeBlock":
      return node.text;
    case "mention":
      return `${node.of === "channel" ? "#" : node.of === "command" ? "/" : "@"}${node.id}`;
    case "emoji":
      return `:${node.name}:`;
    case "timestamp":
      return isoDate(node.seconds) ?? String(node.seconds);
    default:
      return plainInline(node.children);
  }
}
