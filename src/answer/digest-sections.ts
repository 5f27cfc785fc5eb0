/** A digest as the sections of a reply: claims, key quotes, sources. */
import type { Section } from "../reply.ts";
import type { Digest } from "../types.ts";

export function sectionsOf(digest: Digest): Section[] {
  const sections: Section[] = [];
  if (digest.claims.length > 0) sections.push({ kind: "claims", claims: digest.claims });
  if (digest.quotes.length > 0)
    sections.push({ kind: "quotes", quotes: digest.quotes.map((quote) => ({ quote, url: null })) });
  if (digest.sources.length > 0)
    sections.push({ kind: "sources", title: "Relies on", sources: digest.sources });
  return sections;
}
