/** Quotes: the stored words between our quotation marks, who said them, and where they stand. */

import { named } from "../../answer/machines.ts";
import type { Machines, QuoteView } from "../../reply.ts";
import { asShown, escapeMarkup, isolateLines } from "../escape.ts";
import { type Block, type Frame, fits, type Item } from "../layout.ts";
import { citation, lineText } from "../lines.ts";
import { countWords } from "../shorten.ts";

/** A quote is shown whole or not at all: one that no page can hold is named, with where it stands. */
export function quotesBlock(quotes: readonly QuoteView[], machines: Machines, frame: Frame): Block {
  const items = quotes.map((view) => quoteItem(view, speakerText(view, machines, frame), frame));
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

function quoteItem(view: QuoteView, speaker: string, { room, speech }: Frame): Item {
  const { quote } = view;
  const where = citation(quote.passage, view.url);
  const text = `${blockQuote(quote.text, "“", "”")}\n— ${speaker} ${where}`;
  if (fits(text, room)) return { text, noun: "quote" };
  const words = speech.text("reply.count-word", { count: countWords(quote.text) });
  const named = (place: string) => `${speech.text("reply.long-quote", { words, place })}\n— ${speaker}`;
  return { text: fits(named(where), room) ? named(where) : named(citation(quote.passage)), noun: "quote" };
}

function speakerText({ quote }: QuoteView, machines: Machines, { room, speech }: Frame): string {
  if (quote.speaker === null) return speech.text("reply.no-speaker");
  const name = lineText(named(quote.speaker, machines, speech));
  return fits(name, { chars: room.chars / 3, bytes: room.bytes / 3 })
    ? name
    : speech.text("reply.long-speaker");
}
