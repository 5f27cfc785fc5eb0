/** A digest as the sections of a reply: claims, key quotes, sources. */
import type { Section } from "../reply.ts";
import type { Digest, VerifiedQuote, VerifiedSource } from "../types.ts";
import type { Speech } from "../words/speak.ts";
import { keySourcesSection } from "./key-sources.ts";
import { machinesOf } from "./machines.ts";
import type { PageLinks } from "./page-links.ts";

/** `all`: every source of the revision, as the engine's choice may lack one that readers must see. `links`: of its page. */
export function sectionsOf(
  digest: Digest,
  all: readonly VerifiedSource[],
  say: Speech,
  links: PageLinks = noLinks,
): Section[] {
  const sections: Section[] = [];
  if (digest.claims.length > 0)
    sections.push({ kind: "claims", claims: digest.claims, machines: machinesOf(all) });
  if (digest.quotes.length > 0) sections.push(quotesSection(digest.quotes, all, links));
  const sources = keySourcesSection(digest.sources, all, say);
  return sources === null ? sections : [...sections, sources];
}

/** Quotes as shown; `all` says which of their speakers are machines. */
export const quotesSection = (
  quotes: readonly VerifiedQuote[],
  all: readonly VerifiedSource[],
  links: PageLinks = noLinks,
): Section => ({
  kind: "quotes",
  quotes: quotes.map((quote) => ({ quote, url: links(quote.span) })),
  machines: machinesOf(all),
});

// --- internal ---

/** A terminal prints no links. */
const noLinks: PageLinks = () => null;
