/** The picture that stands for an article. */
import { webAddress } from "./address.ts";
import type { DomDocument } from "./dom.ts";
import type { Described } from "./json-ld.ts";
import { firstMeta } from "./meta.ts";

/** Its address as the page gives it to those who show the page in a small box; null where it gives none. Never fetched here. */
export function imageOf(
  document: DomDocument,
  described: readonly Described[],
  url: string | null,
): string | null {
  const said = [
    firstMeta(document, [
      "og:image:secure_url",
      "og:image:url",
      "og:image",
      "twitter:image",
      "twitter:image:src",
    ]),
    ...described.map((node) => addressIn(node.image) ?? addressIn(node.thumbnailUrl)),
    inMarkup(document),
    document.querySelector('link[rel~="image_src"]')?.getAttribute("href") ?? null,
  ];
  return said.map((address) => webAddress(address, url)).find((address) => address !== null) ?? null;
}

// --- internal ---

/** JSON-LD gives an address, an object with one, or a list of either. */
function addressIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string") return first;
  const { url, contentUrl } = (first ?? {}) as Described;
  return [url, contentUrl].find((address) => typeof address === "string") ?? null;
}

/** Microdata, on a picture or around one. */
function inMarkup(document: DomDocument): string | null {
  const element = document.querySelector("[itemprop~=image]");
  const names = ["content", "src", "href"];
  return names.map((name) => element?.getAttribute(name)).find((address) => address) ?? null;
}
