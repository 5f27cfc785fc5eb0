/** The address by which a page wants to be known. */
import type { DomDocument } from "./dom.ts";
import { firstMeta } from "./meta.ts";

/**
 * The address that the page gives for itself: its canonical link, then Open Graph's. Where it was fetched from `url`, only one of
 * the same site counts, and no front page for an article: the words were found at `url`, and a page may claim anything.
 */
export function addressOf(document: DomDocument, url: string | null): string | null {
  const own = webAddress(url, null);
  const said = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? null,
    firstMeta(document, ["og:url"]),
  ]
    .map((address) => webAddress(address, own))
    .filter((address) => address !== null);
  return said.find((address) => own === null || isSamePage(address, own)) ?? own;
}

/** Absolute http or https address, or null. */
export function webAddress(address: string | null, base: string | null): string | null {
  const given = address?.trim() ?? "";
  if (given === "" || !URL.canParse(given, base ?? undefined)) return null;
  const parsed = new URL(given, base ?? undefined);
  return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed.href : null;
}

/** Whether two hosts are one site's: the same but for what stands in front of its name ("www.", "m.", "amp."). */
export const isSameSite = (one: string, other: string): boolean => siteOf(one) === siteOf(other);

// --- internal ---

function isSamePage(address: string, own: string): boolean {
  const [said, from] = [new URL(address), new URL(own)];
  return isSameSite(said.hostname, from.hostname) && !(said.pathname === "/" && from.pathname !== "/");
}

/** Second levels under which registries give names away: "co.uk", "com.au". */
const sharedLevels = new Set("ac co com edu gob gov gouv ltd net nhs or org plc police sch".split(" "));

/** A host without what stands in front of its registered name. An address is all of it. */
function siteOf(host: string): string {
  const labels = host.split(".");
  if (/^[\d.]+$|:/u.test(host) || labels.length < 3) return host;
  return labels.slice(sharedLevels.has(labels.at(-2)!) ? -3 : -2).join(".");
}
