/** The article alone: a text without its furniture. */
import type { Content } from "../types.ts";

/**
 * The stored text with every piece of furniture taken out, blocks parted by one blank line. Not for spans: offsets change.
 * A dateline stays: it is no statement to quote, but it is printed as part of its paragraph.
 */
export function bodyText({ text, furniture }: Pick<Content, "text" | "furniture">): string {
  const parts: string[] = [];
  let start = 0;
  for (const piece of furniture) {
    if (piece.kind === "dateline") continue;
    parts.push(text.slice(start, piece.start));
    start = piece.end;
  }
  parts.push(text.slice(start));
  return joined(parts);
}

// --- internal ---

/** Lines that held only furniture and its bullet go; a gap inside a line closes. */
function joined(parts: readonly string[]): string {
  return parts
    .join("")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line === "" || /[^\s•‣◦▪●○■□–—*·-]/u.test(line))
    .join("\n")
    .replaceAll(/(\S)[ \u00a0]{2,}(?=\S)/gu, "$1 ")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
}
