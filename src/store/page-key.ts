/** Which addresses are one page. Pure. */

/**
 * The address as pages are told apart: without scheme, `www.`, a port that is the scheme's own, fragment, a slash at the end and
 * parameters that only say where a reader came from; the others in one order. Null for what is no http(s) address.
 * Databases store this: a change here finds pages that were stored before only under their old key.
 */
export function pageKey(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  const path = url.pathname.replace(/\/+$/u, "");
  const kept = [...url.searchParams].filter(([name]) => !tracking.some((row) => row.name.test(name)));
  const query = new URLSearchParams(kept.toSorted(byName)).toString();
  return `${hostOf(url)}${path}${query === "" ? "" : `?${query}`}`;
}

/** Is the page of this key one of a site ("example.com", with all that is under it)? */
export function isOfSite(key: string, site: string): boolean {
  const host = key.split(/[/?]/u, 1)[0] ?? "";
  return host === site || host.endsWith(`.${site}`);
}

/** A site as somebody types it, in a key's form; null where it is none, as a top-level domain alone. */
export function siteOf(typed: string): string | null {
  const url = URL.parse(/^https?:\/\//iu.test(typed) ? typed : `https://${typed}`);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  const host = hostOf(url);
  return host.includes(".") ? host : null;
}

// --- internal ---

/** Parameters that name the way to a page and not the page. */
const tracking: readonly { readonly name: RegExp; readonly reason: string }[] = [
  { name: /^utm_/u, reason: "campaigns, as analytics tools have agreed to name them" },
  {
    name: /^(?:fbclid|gclid|dclid|msclkid|twclid|yclid|igshid)$/u,
    reason: "one click on an advertisement or share",
  },
  { name: /^mc_(?:cid|eid)$/u, reason: "one sending of a newsletter" },
];

const hostOf = (url: URL): string => url.host.replace(/^www\./u, "").replace(/\.(?=$|:)/u, "");

const byName = ([a, x]: [string, string], [b, y]: [string, string]): number =>
  a === b ? Number(x > y) - Number(x < y) : a < b ? -1 : 1;
