/** What a reply is made of before it is cut into pages. */
import type { Speech } from "../words/speak.ts";

/** One thing that is never cut over two pages; `text` is ready message text. */
export type Item = { readonly text: string; readonly noun: Noun };
/** What an item is called when some are not shown. */
export type Noun = "statement" | "quote" | "source" | "passage" | "article" | "line";

/** Items that run on: the label stands before the first of them on each page, the glue between them. */
export type Group = { readonly label: string; readonly glue: string; readonly items: readonly Item[] };

/** A section: its title is repeated where it goes on on the next page. */
export type Block = { readonly title: string; readonly groups: readonly Group[] };

/** What a section is laid out with: the room that an item may take, and the language of our own words in it. */
export type Frame = { readonly room: Room; readonly speech: Speech };

/** Text that may still be spent: UTF-16 code units and UTF-8 bytes. */
export type Room = { readonly chars: number; readonly bytes: number };

export function sizeOf(text: string): Room {
  return { chars: text.length, bytes: Buffer.byteLength(text) };
}

export function fits(text: string, room: Room): boolean {
  return text.length <= room.chars && Buffer.byteLength(text) <= room.bytes;
}

export function less(room: Room, spent: Room): Room {
  return { chars: room.chars - spent.chars, bytes: room.bytes - spent.bytes };
}

export function more(room: Room, added: Room): Room {
  return { chars: room.chars + added.chars, bytes: room.bytes + added.bytes };
}
