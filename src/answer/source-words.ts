/** How readers see kinds of sources and the ways of relying on them: one wording for Discord and the terminal. */
import type { Reliance, Source, SourceKind } from "../types.ts";

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

/** "quoted, linked; 3 places". Who is quoted is credited anyway, and one place needs no count. */
export function relianceWords({ reliance, spans }: Source): string {
  const how = reliance
    .filter((kind) => kind !== "credited" || !reliance.includes("quoted"))
    .map((kind) => words[kind])
    .join(", ");
  return [how, spans.length > 1 ? `${spans.length} places` : ""].filter((fact) => fact !== "").join("; ");
}

/** The strongest of them in a word: "quoted". */
export function strongestReliance({ reliance }: Source): string {
  const strongest = strength.find((kind) => reliance.includes(kind));
  return strongest === undefined ? "" : words[strongest];
}

// --- internal ---

const words: Readonly<Record<Reliance, string>> = {
  listed: "listed",
  quoted: "quoted",
  linked: "linked",
  credited: "credited",
  wrote: "wrote this",
};

/** Whose words are printed weighs most, a link least; who wrote it all is no source of it. */
const strength: readonly Reliance[] = ["quoted", "listed", "credited", "linked", "wrote"];
