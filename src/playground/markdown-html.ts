/** The tree as HTML. Every character of a message is escaped here and nowhere else; no attribute but those below is written. */
import type {
  BlockNode,
  InlineNode,
  ListItem,
  MarkdownNode,
  MentionKind,
  SpanKind,
} from "./markdown-nodes.ts";

/** What an id is called, for mentions; null: show the id. */
export type NameOf = (of: MentionKind, id: string) => string | null;

/** HTML that is safe to insert: text and attributes escaped, links only to http(s). Shown with `white-space: pre-wrap`. */
export function toHtml(nodes: readonly MarkdownNode[], nameOf: NameOf = () => null): string {
  return nodes.map((node) => blockHtml(node, nameOf)).join("");
}

/** ISO 8601 of seconds since 1970; null beyond what a date can hold. */
export function isoDate(seconds: number): string | null {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

// --- internal ---

const TAG_OF: Record<SpanKind, readonly [open: string, close: string]> = {
  bold: ["<strong>", "</strong>"],
  italic: ["<em>", "</em>"],
  underline: ["<u>", "</u>"],
  strike: ["<s>", "</s>"],
  spoiler: ['<span class="spoiler" tabindex="0" role="button" aria-label="Spoiler">', "</span>"],
};

function blockHtml(block: BlockNode, nameOf: NameOf): string {
  switch (block.kind) {
    case "paragraph":
      return `<div class="paragraph">${withLastLine(inlineHtml(block.children, nameOf))}</div>`;
    case "subtext":
      return `<small class="subtext">${inlineHtml(block.children, nameOf)}</small>`;
    case "heading":
      return `<h${block.level + 2} class="heading-${block.level}">${inlineHtml(block.children, nameOf)}</h${block.level + 2}>`;
    case "quote":
      return `<blockquote>${toHtml(block.children, nameOf)}</blockquote>`;
    case "list":
      return `<ul class="list">${block.items.map((item) => itemHtml(item, nameOf)).join("")}</ul>`;
  }
}

function itemHtml(item: ListItem, nameOf: NameOf): string {
  const mark = item.number === null ? "•" : `${item.number}.`;
  return `<li class="depth-${item.depth}"><span class="marker">${mark}</span><div>${blockHtml(item.content, nameOf)}</div></li>`;
}

function inlineHtml(nodes: readonly InlineNode[], nameOf: NameOf): string {
  return nodes.map((node) => nodeHtml(node, nameOf)).join("");
}

function nodeHtml(node: InlineNode, nameOf: NameOf): string {
  switch (node.kind) {
    case "text":
      return escapeHtml(node.text);
    case "code":
      return `<code>${escapeHtml(node.text)}</code>`;
    case "codeBlock":
      return `<pre><code>${escapeHtml(node.text)}</code></pre>`;
    case "link":
      return linkHtml(node.url, inlineHtml(node.children, nameOf));
    case "mention":
      return mentionHtml(node.of, node.id, nameOf);
    case "emoji":
      return `<span class="emoji">:${escapeHtml(node.name)}:</span>`;
    case "timestamp":
      return timestampHtml(node.seconds);
    default: {
      const [open, close] = TAG_OF[node.kind];
      return open + inlineHtml(node.children, nameOf) + close;
    }
  }
}

function linkHtml(url: string, words: string): string {
  if (!/^https?:\/\//i.test(url)) return words;
  return `<a href="${escapeHtml(url)}" title="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}

/** An empty line at the end of a paragraph has no height in HTML unless another break follows it. */
function withLastLine(html: string): string {
  return html === "" || html.endsWith("\n") ? `${html}\n` : html;
}

/** A channel whose name is known opens by a press, as in Discord's client; the others are text. */
function mentionHtml(of: MentionKind, id: string, nameOf: NameOf): string {
  const words = escapeHtml(mentionText(of, id, nameOf));
  if (of !== "channel" || nameOf(of, id) === null) return `<span class="mention">${words}</span>`;
  return `<a href="#${escapeHtml(id)}" class="mention" data-channel="${escapeHtml(id)}">${words}</a>`;
}

function mentionText(of: MentionKind, id: string, nameOf: NameOf): string {
  const sign = of === "channel" ? "#" : of === "command" ? "/" : "@";
  return sign + (nameOf(of, id) ?? id);
}

function timestampHtml(seconds: number): string {
  const iso = isoDate(seconds);
  if (iso === null) return escapeHtml(String(seconds));
  return `<time datetime="${iso}">${iso.slice(0, 16).replace("T", " ")} UTC</time>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
