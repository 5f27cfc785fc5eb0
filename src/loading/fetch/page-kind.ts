/** Whether what a site gave is something with an article in it, told from its bytes first and from what the site calls it. */
import { UserError } from "../../errors.ts";
import { said, type WordsKey } from "../../words/said.ts";

/**
 * The content type to read the bytes by, with the encoding that the site declares. Throws UserError for pictures, recordings,
 * feeds and data. Other files (archives, programs) go on: whoever reads them names what they are.
 */
export function readableType(bytes: Uint8Array, declared: string | null): string {
  const opening = Buffer.from(bytes.subarray(0, 1_024)).toString("latin1");
  const [type = ""] = (declared ?? "").toLowerCase().split(";");
  if (htmlOpening.test(opening)) return `text/html${parametersOf(declared)}`;
  if (opening.startsWith("%PDF-")) return "application/pdf";
  const refusal = refusals.find(({ types, openings }) => types.test(type.trim()) || openings?.test(opening));
  if (refusal) throw new UserError(said(refusal.key));
  return declared ?? "";
}

// --- internal ---

/** A doctype or one of the elements that open a page, after what may stand before them (HTML standard, MIME sniffing). */
const htmlOpening =
  /^(?:ï»¿)?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,500}-->\s{0,200})?<(?:!doctype\s+html|html|head|body|script|title)\b/iu;

type Refusal = { readonly types: RegExp; readonly openings?: RegExp; readonly key: WordsKey };
const refusals: readonly Refusal[] = [
  { types: /^image\//u, key: "loading.is-picture" },
  { types: /^(?:video|audio)\//u, key: "loading.is-recording" },
  {
    types: /^application\/(?:rss|atom)\+xml$/u,
    openings:
      /^(?:ï»¿)?\s{0,200}(?:<\?xml[^>]{0,200}>)?\s{0,200}(?:<!--[^>]{0,300}-->\s{0,200})?<(?:rss|feed|rdf:RDF)\b/u,
    key: "loading.is-feed",
  },
  {
    types: /^application\/(?:[\w.]{1,40}\+)?json$|^text\/(?:css|javascript|csv)$|^application\/javascript$/u,
    key: "loading.is-data",
  },
];

const parametersOf = (declared: string | null): string => {
  const at = declared?.indexOf(";") ?? -1;
  return at < 0 ? "" : declared!.slice(at);
};
