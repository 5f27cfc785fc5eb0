/** The name of a content: two loads of the same article get the same one. */
import { createHash } from "node:crypto";
import type { Content } from "../types.ts";

type Hashed = Pick<Content, "text" | "furniture" | "title" | "byline" | "publishedAt" | "links">;

/**
 * SHA-256, hex, over a canonical JSON of what a reader could be shown. Spans of links stay out: they follow from the text.
 * JSON escapes a lone surrogate, so that no two texts share a hash.
 */
export function contentHash({ text, furniture, title, byline, publishedAt, links }: Hashed): string {
  const canonical = JSON.stringify([
    text,
    furniture.map(({ start, end, kind }) => [start, end, kind]),
    title,
    byline,
    publishedAt,
    links.map((link) => [link.text, link.url]),
  ]);
  return createHash("sha256").update(canonical, "utf8").digest("hex");
}
