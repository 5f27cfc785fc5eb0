/** Quotes: the stored words between our quotation marks, who said them, and where they stand. */

import { counted } from "../../answer/counted.ts";
import { named } from "../../answer/machines.ts";
import type { Machines, QuoteView } from "../../reply.ts";
import { asShown, escapeMarkup, isolateLines } from "../escape.ts";
import { type Block, fits, type Item, type Room } from "../layout.ts";
import { citation, lineText } from "../lines.ts";
import { countWords } from "../shorten.ts";

/** A quote is shown whole or not at all: one that no page can hold is named, with where it stands. */
export function quotesBlock(quotes: readonly QuoteView[], machines: Machines, room: Room): Block {
  const items = quotes.map((view) => quoteItem(view, speakerText(view, machines, room), room));
  return { title: "", groups: [{ label: "", glue: "\n\n", items }] };
}

/**
 * Text as a block quotation: every line of it marked, as an unmarked line would pass for ours. Quotation marks of ours stand
 * inside the isolate, so that they open and close on the sides where the text's own direction has them.
 */
export function blockQuote(text: string, open = "", close = ""): string {
  return isolateLines(`${open}${escapeMarkup(asShown(text))}${close}`)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

// --- internal ---

function quoteItem(view: QuoteView, speaker: string, room: Room): Item {
  const { quote } = view;
  const where = citation(quote.passage, view.url);
  const text = `${blockQuote(quote.text, "“", "”")}\n— ${speaker} ${where}`;
  if (fits(text, room)) return { text, noun: "quote" };
  const length = counted(countWords(quote.text), "word");
  const named = (place: string) =>
    `A quote of ${length}, too long to show here. It begins at passage ${place}\n— ${speaker}`;
  return { text: fits(named(where), room) ? named(where) : named(citation(quote.passage)), noun: "quote" };
}

function speakerText({ quote }: QuoteView, machines: Machines, room: Room): string {
  if (quote.speaker === null) return "unattributed: the article does not say who";
  const name = lineText(named(quote.speaker, machines));
  return fits(name, { chars: room.chars / 3, bytes: room.bytes / 3 })
    ? name
    : "a speaker whom the text names at length";
}
