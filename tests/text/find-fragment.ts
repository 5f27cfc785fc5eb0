/**
 * What a browser does with a text fragment, as the draft says it (URL Fragment Text Directives, "find a range from a text
 * directive"), for a page whose blocks are the lines of a text.
 */
import type { Span } from "../../src/types.ts";

/** The first words that fit; null for none. Case and accents aside, whole words only. */
export function findAsBrowsersDo(text: string, fragment: string): Span | null {
  const parts = fragment.slice("#:~:text=".length).split(",");
  const prefix = parts[0]!.endsWith("-") ? plain(parts.shift()!.slice(0, -1)) : null;
  const suffix = parts.at(-1)!.startsWith("-") ? plain(parts.pop()!.slice(1)) : null;
  const [start, end] = parts.map(plain) as [string, string | undefined];
  const page = fold(text);
  for (let from = 0; from < page.length; ) {
    const at = startAt(page, from, prefix, start);
    if (at === null) return null;
    const match = rangeAt(page, at, { start, end: end ?? null, suffix });
    if (match !== null) return match;
    from = (prefix === null ? at : page.indexOf(prefix, from)) + 1;
  }
  return null;
}

// --- internal ---

const plain = (part: string): string => fold(decodeURIComponent(part));
/** Letter for letter, so that places stay. */
const fold = (text: string): string =>
  [...text]
    .map((letter) => letter.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase() || letter)
    .join("")
    .replaceAll("’", "'");

const isWord = (letter: string | undefined): boolean => /[\p{L}\p{N}_]/u.test(letter ?? "");
const isEdge = (page: string, at: number): boolean => !(isWord(page[at - 1]) && isWord(page[at]));

/** Where `start` begins: behind the prefix and the space after it, or at a word's beginning. */
function startAt(page: string, from: number, prefix: string | null, start: string): number | null {
  for (let at = from; ; at += 1) {
    at = page.indexOf(prefix ?? start, at);
    if (at < 0) return null;
    if (!isEdge(page, at)) continue;
    if (prefix === null) return at;
    const behind = skipSpace(page, at + prefix.length);
    if (page.startsWith(start, behind)) return behind;
  }
}

function rangeAt(
  page: string,
  at: number,
  {
    start,
    end,
    suffix,
  }: { readonly start: string; readonly end: string | null; readonly suffix: string | null },
): Span | null {
  let close = at + start.length;
  if ((end !== null || suffix === null) && !isEdge(page, close)) return null;
  if (end !== null) {
    let last = page.indexOf(end, close);
    while (last >= 0 && !(isEdge(page, last) && (suffix !== null || isEdge(page, last + end.length))))
      last = page.indexOf(end, last + 1);
    if (last < 0) return null;
    close = last + end.length;
  }
  if (suffix !== null) {
    const behind = skipSpace(page, close);
    if (!page.startsWith(suffix, behind) || !isEdge(page, behind + suffix.length)) return null;
  }
  return { start: at, end: close };
}

function skipSpace(page: string, at: number): number {
  let next = at;
  while (/\s/u.test(page[next] ?? "")) next += 1;
  return next;
}
