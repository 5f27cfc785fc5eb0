/** Pages and documents that the article's own words link to. */
import { documentNouns } from "../../../text/english/names.ts";
import { documentFile } from "../../../text/english/source-words.ts";
import type { Furniture, Link } from "../../../types.ts";
import type { Candidate } from "./candidate.ts";

/** One candidate an address; links in furniture (related pages, sharing, the author's profile) are none. */
export function linkedSources(links: readonly Link[], furniture: readonly Furniture[]): Candidate[] {
  return links
    .filter((link) => /^https?:/iu.test(link.url) && !inFurniture(link, furniture))
    .map((link) => ({
      name: nameOf(link),
      kind: isDocument(link) ? "document" : "page",
      url: link.url,
      spans: link.span ? [link.span] : [],
      reliance: "linked",
    }));
}

// --- internal ---

function inFurniture({ span }: Link, furniture: readonly Furniture[]): boolean {
  return span !== null && furniture.some(({ start, end }) => start < span.end && span.start < end);
}

const nameOf = ({ text, url }: Link): string =>
  text.trim() || (URL.canParse(url) ? new URL(url).hostname : url);

function isDocument({ text, url }: Link): boolean {
  if (documentFile.test(url)) return true;
  const last = text.trim().toLowerCase().split(/\s+/u).at(-1) ?? "";
  return documentNouns.has(last) && last !== "website" && last !== "article";
}
