/** Sources that the page lists: "Sources include: …". */

import { machineNouns } from "../../../text/english/names.ts";
import { sourceHeading } from "../../../text/english/source-words.ts";
import { touches } from "../../../text/touches.ts";
import type { Furniture, Link, Span } from "../../../types.ts";
import type { Candidate } from "./candidate.ts";

/** One candidate a listed line, named as it stands; lines with several, parted by commas after the colon, give each. */
export function listedSources(
  text: string,
  furniture: readonly Furniture[],
  links: readonly Link[],
): Candidate[] {
  return furniture
    .filter(({ kind }) => kind === "sources")
    .flatMap((piece) => entriesOf(text, piece))
    .map((span) => candidateOf(text, span, links));
}

// --- internal ---

/** A listed name is short; a longer line is prose. */
const longestEntry = 160;
const bulletStart = /^[\s•‣◦▪●○■□*·\-–—]{0,8}(?:\d{1,3}[.)]\s{1,4})?/u;

function entriesOf(text: string, piece: Span): Span[] {
  const lines: Span[] = [];
  let start = piece.start;
  for (const line of text.slice(piece.start, piece.end).split("\n")) {
    lines.push(...entriesInLine(line, start));
    start += line.length + 1;
  }
  return lines;
}

function entriesInLine(line: string, start: number): Span[] {
  const heading = /^[^:]{0,40}:(?!\/\/)\s*/u.exec(line)?.[0] ?? "";
  const introduces = sourceHeading.test(heading.trim());
  const from = introduces ? heading.length : 0;
  const rest = line.slice(from);
  if (rest.trim() === "" || rest.length > longestEntry * 8 || sourceHeading.test(rest.trim())) return [];
  const parts = introduces ? partsOf(rest) : [{ start: 0, end: rest.length }];
  return parts
    .map((part) => trimmed(rest, part))
    .flatMap((part) => (part ? [{ start: start + from + part.start, end: start + from + part.end }] : []));
}

function partsOf(rest: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const match of rest.matchAll(/[,;]|\sand\s/gu)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { start, end: rest.length }];
}

function trimmed(line: string, { start, end }: Span): Span | null {
  const words = line.slice(start, end);
  const lead = bulletStart.exec(words)?.[0].length ?? 0;
  const to = start + words.trimEnd().length;
  const from = start + lead;
  return to > from && to - from <= longestEntry && /[\p{L}\p{N}]/u.test(line.slice(from, to))
    ? { start: from, end: to }
    : null;
}

function candidateOf(text: string, span: Span, links: readonly Link[]): Candidate {
  const name = text.slice(span.start, span.end);
  const machine = name
    .toLowerCase()
    .split(/[^\p{L}.]+/u)
    .some((word) => machineNouns.has(word));
  return {
    name,
    kind: machine ? "machine" : "outlet",
    url: urlOf(name, span, links),
    spans: [span],
    reliance: "listed",
  };
}

/** The link whose words these are, else the address itself where the list prints one. */
function urlOf(name: string, span: Span, links: readonly Link[]): string | null {
  const link = links.find((one) => one.span !== null && touches(one.span, span));
  return link?.url ?? links.find((one) => one.text.trim() === name)?.url ?? null;
}
