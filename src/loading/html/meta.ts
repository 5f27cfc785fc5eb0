/** Meta tags of a page. */
import type { DomDocument } from "./dom.ts";
import { plainWords } from "./plain-words.ts";

/** Content of all meta tags of a name, in order: journals give each author one. */
export const allMeta = (document: DomDocument, name: string): string[] =>
  [...document.querySelectorAll(`meta[name="${name}"]`)]
    .map((meta) => plainWords(meta.getAttribute("content") ?? ""))
    .filter((content) => content !== "");

/** Content of the first meta tag that has one of `names` (in order of preference; `name`, `property`, `itemprop` or `http-equiv`). */
export function firstMeta(document: DomDocument, names: readonly string[]): string | null {
  const found = metaTags(document);
  for (const name of names) {
    const content = found.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

// --- internal ---

const read = new WeakMap<DomDocument, ReadonlyMap<string, string>>();

/** By lower-case name; the first tag of a name that says anything counts. */
function metaTags(document: DomDocument): ReadonlyMap<string, string> {
  const known = read.get(document);
  if (known) return known;
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const content = plainWords(meta.getAttribute("content") ?? "");
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = meta.getAttribute(attribute)?.toLowerCase().trim();
      if (name && !tags.has(name)) tags.set(name, content);
    }
  }
  read.set(document, tags);
  return tags;
}
