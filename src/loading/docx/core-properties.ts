/** What an Office document says of itself (docProps/core.xml: Dublin Core, ECMA-376 part 2). */
import { parseDocument } from "htmlparser2";

export type CoreProperties = {
  readonly title: string | null;
  readonly creator: string | null;
  /** ISO 8601 instant of when the file was made. */
  readonly created: string | null;
  readonly language: string | null;
};

/** All null where the part is missing. */
export function coreProperties(xml: Uint8Array | undefined): CoreProperties {
  const document = parseDocument(new TextDecoder().decode(xml ?? new Uint8Array()).slice(0, longest), {
    xmlMode: true,
  });
  const found = new Map<string, string>();
  const waiting: Node[] = [...(document.children as Node[])];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (node.name) found.set(node.name, (node.children ?? []).map(({ data }) => data ?? "").join(""));
    waiting.push(...(node.children ?? []));
  }
  const value = (name: string): string | null => found.get(name)?.trim() || null;
  return {
    title: value("dc:title"),
    creator: value("dc:creator"),
    created: value("dcterms:created"),
    language: value("dc:language"),
  };
}

// --- internal ---

/** Characters: the part has a dozen short values. */
const longest = 50_000;

type Node = { readonly name?: string; readonly data?: string; readonly children?: readonly Node[] };
