/** Message text of ours as its reader sees it: what `escape.ts`, `lines.ts` and `link.ts` did to it is undone. Pure. */
import { ComponentType } from "discord-api-types/v10";

/** The text displays of a message in their order, one below the other, without markup. Buttons and lists hold none. */
export function plainText(components: readonly unknown[]): string {
  return components
    .flatMap(textsIn)
    .map(asRead)
    .filter((text) => text !== "")
    .join("\n");
}

/**
 * One text without its markup. Every foreign character that could be markup stands behind a backslash, so whatever does not
 * is ours. Linear: each character is looked at a bounded number of times.
 */
export function asRead(markup: string): string {
  return markup
    .split("\n")
    .map((line) => lineAsRead(line.replace(LINE_START, "")))
    .join("\n");
}

// --- internal ---

type Part = { readonly type?: number; readonly content?: unknown; readonly components?: readonly unknown[] };

function textsIn(component: unknown): string[] {
  const { type, content, components } = component as Part;
  if (type === ComponentType.TextDisplay) return [String(content ?? "")];
  return (components ?? []).flatMap(textsIn);
}

/** Headings, small lines, quotations: where they begin a line, they are ours. */
const LINE_START = /^(?:#{1,3} |-# |> )+/;

/**
 * An escaped character; the end of a link with its address; other marks of ours, and the isolates that hold foreign text.
 * An address of ours holds no bracket and no space, and is at most 800 long.
 */
const MARK = /\\([\s\S])|\]\(https?:\/\/[^()\s]{1,800}\)|\*\*|~~|__|[[`\u2066-\u2069]/g;

function lineAsRead(line: string): string {
  return line.replace(MARK, (_mark, escaped: string | undefined) => escaped ?? "");
}
