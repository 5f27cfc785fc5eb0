/** How readers see kinds of sources and the ways of relying on them: one wording for Discord and the terminal. */
import type { Reliance, SourceKind } from "../types.ts";

/** In the order in which readers see them: people and their papers first, what a reader would ask for first. */
export const kindWords: readonly { readonly kind: SourceKind; readonly label: string }[] = [
  { kind: "outlet", label: "Outlets" },
  { kind: "person", label: "People" },
  { kind: "anonymous", label: "Unnamed" },
  { kind: "organisation", label: "Organisations" },
  { kind: "document", label: "Documents" },
  { kind: "page", label: "Pages" },
  { kind: "machine", label: "AI systems" },
  { kind: "author", label: "Author" },
];

export const relianceWords: Readonly<Record<Reliance, string>> = {
  listed: "listed",
  quoted: "quoted",
  linked: "linked",
  credited: "credited",
  wrote: "wrote this",
};
