/** Links that open an article's page at given words. Pure. */
import { fragmentsOf } from "../text/fragment.ts";
import type { Content, Span } from "../types.ts";

/** The page's address at the words of a span; null where the page has no address or the words cannot be told apart. */
export type PageLinks = (span: Span) => string | null;

/**
 * For one revision: made at the first asking and kept with the revision, as it looks at the whole stored text, furniture too (a
 * third of a warm answer's time). The address keeps its query; what stood behind its "#" gives way.
 */
export function pageLinks(content: Pick<Content, "text" | "url">): PageLinks {
  const known = made.get(content) ?? linksOf(content);
  made.set(content, known);
  return known;
}

// --- internal ---

/** A revision never changes; it goes from here when nobody holds it any more. */
const made = new WeakMap<object, PageLinks>();

function linksOf({ text, url }: Pick<Content, "text" | "url">): PageLinks {
  const address = url === null ? null : URL.parse(url);
  if (address === null || !/^https?:$/u.test(address.protocol)) return () => null;
  address.hash = "";
  const fragments = fragmentsOf(text);
  return (span) => {
    const fragment = fragments(span);
    return fragment === null ? null : `${address.href.replace(/#$/u, "")}${fragment}`;
  };
}
