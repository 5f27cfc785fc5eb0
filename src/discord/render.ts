/** A `Reply` → the body of one message. Pure: the same reply gives the same body, so a page can be made again from its button. */
import type { APIComponentInContainer } from "discord-api-types/v10";
import type { Foreign, Line, Reply, Section } from "../reply.ts";
import type { WordsKey } from "../words/said.ts";
import { type Speech, speak } from "../words/speak.ts";
import {
  actionRows,
  countComponents,
  divider,
  enclosing,
  type MessageBody,
  messageBody,
  pageRow,
  type Row,
  textDisplay,
} from "./components.ts";
import { escapeForeign, oneLine } from "./escape.ts";
import { type Block, fits, type Frame as ItemFrame, less, type Noun, type Room, sizeOf } from "./layout.ts";
import { COMPONENT_LIMIT, MARK_ROOM, MESSAGE_BYTES, MOST_ACTIONS, TEXT_LIMIT } from "./limits.ts";
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
import { selectRow } from "./select.ts";
import { beginning } from "./shorten.ts";

/**
 * `page` counts from 1; one beyond the last gives the last (a list may have got shorter since its button was made).
 * The heading, the facts under it and the notes stand on every page. Without `again` there is no way to turn a page, so a
 * long reply is its first page with a note of what is not shown.
 * Throws if the reply has more than 20 actions or an id that is too long: a command that does so is broken.
 */
export function renderReply(reply: Reply, { page }: { readonly page: number }): MessageBody {
  const speech = speak(reply.locale ?? "en");
  const { pages, frame } = layOut(reply, speech);
  const number = Math.min(Math.max(1, page), pages.length);
  const shown = pages[number - 1] as Page;
  const notes = [...frame.notes, ...(reply.again === undefined ? hiddenNote(pages, speech) : [])];
  const turns =
    reply.again !== undefined && pages.length > 1 ? [pageRow(reply.again, number, pages.length, speech)] : [];
  const words = [
    ...(frame.head === "" ? [] : [textDisplay(frame.head)]),
    ...withDividers(shown.texts.map(textDisplay)),
    ...(notes.length === 0 ? [] : [textDisplay(notes.join("\n"))]),
  ];
  const body = messageBody([
    ...(words.length === 0 ? [textDisplay(speech.text("reply.nothing"))] : words),
    ...turns,
    ...frame.rows,
  ]);
  return reply.file ? enclosing(body, reply.file) : body;
}

/** How many pages a reply has. */
export function countPages(reply: Reply): number {
  return layOut(reply, speak(reply.locale ?? "en")).pages.length;
}

// --- internal ---

/** What stands on every page. */
type Frame = {
  readonly head: string;
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
};

/** Frame texts above these flow with the items instead: a page is for its items. */
const HEADING_CHARS = 200;
const META_ROOM: Room = { chars: 400, bytes: 1_000 };
const NOTES_ROOM: Room = { chars: 600, bytes: 1_400 };
const NO_ROOM: Room = { chars: 0, bytes: 0 };
/** For the note that says what is not shown. */
const HIDDEN_ROOM: Room = { chars: 160, bytes: 200 };

function layOut(reply: Reply, speech: Speech): { readonly pages: readonly Page[]; readonly frame: Frame } {
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
  const rows = [
    ...(reply.select === undefined ? [] : [selectRow(reply.select)]),
    ...actionRows(reply.actions ?? [], speech),
  ];
  const frame: Frame = { head, notes: keepsNotes ? notes : [], rows };
  const room = less(roomBeside(frame), reply.standsOn === undefined ? NO_ROOM : MARK_ROOM);
  const item = { room: itemRoom(room), speech };
  const blocks = [
    ...(keepsMeta ? [] : [quietBlock(reply.meta ?? [], item)]),
    ...reply.sections.map((section) => blockOf(section, item)),
    ...(keepsNotes ? [] : [quietBlock(reply.notes ?? [], item)]),
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
  const rows = Buffer.byteLength(JSON.stringify(frame.rows));
  const whole = { chars: TEXT_LIMIT.chars, bytes: Math.min(TEXT_LIMIT.bytes, MESSAGE_BYTES - rows) };
  const afterHead = less(whole, sizeOf(frame.head));
  return less(less(afterHead, sizeOf(frame.notes.join("\n"))), HIDDEN_ROOM);
}

/** Container, head, notes, page row and a later mark take 1 + 1 + 1 + 4 + 1; each further block brings a divider. */
function mostBlocks(frame: Frame): number {
  const left = COMPONENT_LIMIT - 8 - countComponents(frame.rows);
  return Math.floor((left + 1) / 2);
}

function blockOf(section: Section, frame: ItemFrame): Block {
  switch (section.kind) {
    case "claims":
      return claimsBlock(section.claims, section.machines ?? [], frame);
    case "quotes":
      return quotesBlock(section.quotes, section.machines ?? [], frame);
    case "sources":
      return sourcesBlock(section.title, section.sources, frame, section.resting);
    case "key sources":
      return keySourcesBlock(section.title, section.sources, section.more, frame);
    case "context":
      return contextBlock(section.passages, frame);
    case "articles":
      return articlesBlock(section.articles, frame);
    case "verdict":
      return verdictBlock(section.view, frame);
    case "lines":
      return linesBlock(section.lines, frame);
  }
}

function withDividers(texts: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  return texts.flatMap((text, index) => (index === 0 ? [text] : [divider(), text]));
}

/** "Not shown here, for length: 3 statements, 1 quote." */
function hiddenNote(pages: readonly Page[], speech: Speech): string[] {
  const counts = new Map<Noun, number>();
  for (const noun of pages.slice(1).flatMap((page) => page.nouns))
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  if (counts.size === 0) return [];
  const hidden = [...counts].map(([noun, count]) => speech.text(countKey(noun), { count })).join(", ");
  return [quiet(speech.text("reply.hidden", { what: hidden }))];
}

function countKey(noun: Noun): WordsKey {
  return `reply.count-${noun}`;
}
