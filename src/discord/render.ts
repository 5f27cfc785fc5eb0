/** A `Reply` → the body of one message. Pure: the same reply gives the same body, so a page can be made again from its button. */
import type { APIComponentInContainer } from "discord-api-types/v10";
import { counted } from "../answer/counted.ts";
import type { Foreign, Line, Reply, Section } from "../reply.ts";
import {
  actionRows,
  countComponents,
  divider,
  type MessageBody,
  messageBody,
  pageRow,
  textDisplay,
} from "./components.ts";
import { escapeForeign, oneLine } from "./escape.ts";
import { type Block, fits, less, type Noun, type Room, sizeOf } from "./layout.ts";
import { COMPONENT_LIMIT, MOST_ACTIONS, TEXT_LIMIT } from "./limits.ts";
import { lineText, quiet } from "./lines.ts";
import { linked } from "./link.ts";
import { itemRoom, type Page, paginate } from "./pages.ts";
import { articlesBlock } from "./sections/articles.ts";
import { claimsBlock } from "./sections/claims.ts";
import { contextBlock } from "./sections/context.ts";
import { linesBlock, quietBlock } from "./sections/lines.ts";
import { quotesBlock } from "./sections/quotes.ts";
import { keySourcesBlock, sourcesBlock } from "./sections/sources.ts";
import { verdictBlock } from "./sections/verdict.ts";
import { beginning } from "./shorten.ts";

/**
 * `page` counts from 1; one beyond the last gives the last (a list may have got shorter since its button was made).
 * The heading, the facts under it and the notes stand on every page. Without `again` there is no way to turn a page, so a
 * long reply is its first page with a note of what is not shown.
 * Throws if the reply has more than 20 actions or an id that is too long: a command that does so is broken.
 */
export function renderReply(reply: Reply, { page }: { readonly page: number }): MessageBody {
  const { pages, frame } = layOut(reply);
  const number = Math.min(Math.max(1, page), pages.length);
  const shown = pages[number - 1] as Page;
  const notes = [...frame.notes, ...(reply.again === undefined ? hiddenNote(pages) : [])];
  const turns =
    reply.again !== undefined && pages.length > 1 ? [pageRow(reply.again, number, pages.length)] : [];
  const words = [
    ...(frame.head === "" ? [] : [textDisplay(frame.head)]),
    ...withDividers(shown.texts.map(textDisplay)),
    ...(notes.length === 0 ? [] : [textDisplay(notes.join("\n"))]),
  ];
  return messageBody([
    ...(words.length === 0 ? [textDisplay("Nothing to show.")] : words),
    ...turns,
    ...frame.rows,
  ]);
}

/** How many pages a reply has. */
export function countPages(reply: Reply): number {
  return layOut(reply).pages.length;
}

// --- internal ---

/** What stands on every page. */
type Frame = {
  readonly head: string;
  readonly notes: readonly string[];
  readonly rows: ReturnType<typeof actionRows>;
};

/** Frame texts above these flow with the items instead: a page is for its items. */
const HEADING_CHARS = 200;
const META_ROOM: Room = { chars: 400, bytes: 1_000 };
const NOTES_ROOM: Room = { chars: 600, bytes: 1_400 };
/** For the note that says what is not shown. */
const HIDDEN_ROOM: Room = { chars: 160, bytes: 200 };

function layOut(reply: Reply): { readonly pages: readonly Page[]; readonly frame: Frame } {
  if ((reply.actions?.length ?? 0) > MOST_ACTIONS)
    throw new Error(`A reply has more than ${MOST_ACTIONS} actions.`);
  const meta = metaText(reply.meta ?? []);
  const keepsMeta = fits(meta, META_ROOM);
  const notes = (reply.notes ?? [])
    .map(lineText)
    .filter((note) => note.trim() !== "")
    .map(quiet);
  const keepsNotes = fits(notes.join("\n"), NOTES_ROOM);
  const head = [headingText(reply.heading), keepsMeta ? meta : ""].filter((text) => text !== "").join("\n");
  const frame: Frame = { head, notes: keepsNotes ? notes : [], rows: actionRows(reply.actions ?? []) };
  const room = roomBeside(frame);
  const blocks = [
    ...(keepsMeta ? [] : [quietBlock(reply.meta ?? [], itemRoom(room))]),
    ...reply.sections.map((section) => blockOf(section, itemRoom(room))),
    ...(keepsNotes ? [] : [quietBlock(reply.notes ?? [], itemRoom(room))]),
  ];
  return { pages: paginate(blocks, room, mostBlocks(frame)), frame };
}

function headingText(heading: Foreign | undefined): string {
  if (heading === undefined) return "";
  const title = oneLine(heading.foreign);
  const part = beginning(title, (tried) => tried.length <= HEADING_CHARS);
  const shown = part === title ? title : `${part}…`;
  return shown.trim() === "" ? "" : `## ${linked(escapeForeign(shown), shown, heading.url)}`;
}

function metaText(meta: readonly Line[]): string {
  const facts = meta.map(lineText).filter((fact) => fact.trim() !== "");
  return facts.length === 0 ? "" : quiet(facts.join(" · "));
}

function roomBeside(frame: Frame): Room {
  const afterHead = less(TEXT_LIMIT, sizeOf(frame.head));
  return less(less(afterHead, sizeOf(frame.notes.join("\n"))), HIDDEN_ROOM);
}

/** Container, head, notes and page row take 1 + 1 + 1 + 4; each further block brings a divider. */
function mostBlocks(frame: Frame): number {
  const left = COMPONENT_LIMIT - 7 - countComponents(frame.rows);
  return Math.floor((left + 1) / 2);
}

function blockOf(section: Section, room: Room): Block {
  switch (section.kind) {
    case "claims":
      return claimsBlock(section.claims, section.machines ?? [], room);
    case "quotes":
      return quotesBlock(section.quotes, section.machines ?? [], room);
    case "sources":
      return sourcesBlock(section.title, section.sources, room);
    case "key sources":
      return keySourcesBlock(section.title, section.sources, section.more, room);
    case "context":
      return contextBlock(section.passages, room);
    case "articles":
      return articlesBlock(section.articles, room);
    case "verdict":
      return verdictBlock(section.view, room);
    case "lines":
      return linesBlock(section.lines, room);
  }
}

function withDividers(texts: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  return texts.flatMap((text, index) => (index === 0 ? [text] : [divider(), text]));
}

/** "Not shown here, for length: 3 statements, 1 quote." */
function hiddenNote(pages: readonly Page[]): string[] {
  const counts = new Map<Noun, number>();
  for (const noun of pages.slice(1).flatMap((page) => page.nouns))
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  if (counts.size === 0) return [];
  const hidden = [...counts].map(([noun, count]) => counted(count, noun)).join(", ");
  return [quiet(`Not shown here, for length: ${hidden}.`)];
}
