/** Who and what the article relies on: by kind, one line a kind. */
import type { Reliance, SourceKind, VerifiedSource } from "../../types.ts";
import { escapeMarkup, oneLine } from "../escape.ts";
import { type Block, fits, type Group, type Item, type Room } from "../layout.ts";
import { foreignLine, lineWithin } from "../lines.ts";
import { linked } from "../link.ts";
import { counted } from "../shorten.ts";

/** `title` is ours. Kinds come in the order below, sources in the order given. */
export function sourcesBlock(title: string, sources: readonly VerifiedSource[], room: Room): Block {
  const groups = KINDS.map(({ kind, label }): Group => {
    const items = sources.filter((source) => source.kind === kind).map((source) => sourceItem(source, room));
    return { label: `**${label}** `, glue: " · ", items };
  });
  return { title: titleText(title), groups: groups.filter((group) => group.items.length > 0) };
}

// --- internal ---

/** People and their papers first: what a reader would ask for first. */
const KINDS: readonly { readonly kind: SourceKind; readonly label: string }[] = [
  { kind: "outlet", label: "Outlets" },
  { kind: "person", label: "People" },
  { kind: "anonymous", label: "Unnamed" },
  { kind: "organisation", label: "Organisations" },
  { kind: "document", label: "Documents" },
  { kind: "page", label: "Pages" },
  { kind: "machine", label: "AI systems" },
  { kind: "author", label: "Author" },
];

const HOW: Readonly<Record<Reliance, string>> = {
  listed: "listed",
  quoted: "quoted",
  linked: "linked",
  credited: "credited",
  wrote: "wrote this",
};

const LONGEST_TITLE = 100;

function titleText(title: string): string {
  const shown = oneLine(title).slice(0, LONGEST_TITLE).toWellFormed().trim();
  return shown === "" ? "" : `**${escapeMarkup(shown)}**`;
}

function sourceItem(source: VerifiedSource, room: Room): Item {
  const name = foreignLine(source.name);
  const text = `${linked(name, oneLine(source.name), source.url)}${howText(source)}`;
  if (fits(text, room)) return { text, noun: "source" };
  return { text: lineWithin([{ foreign: source.name }, howText(source)], room), noun: "source" };
}

/** "(quoted, linked; 3 places)". One place needs no count. */
function howText(source: VerifiedSource): string {
  const how = source.reliance.map((reliance) => HOW[reliance]).join(", ");
  const places = source.spans.length > 1 ? counted(source.spans.length, "place") : "";
  const facts = [how, places].filter((fact) => fact !== "").join("; ");
  return facts === "" ? "" : ` (${facts})`;
}
