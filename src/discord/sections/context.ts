/** Cited passages with what stands around them; the cited part is strong. */
import type { ContextView } from "../../reply.ts";
import type { Speech } from "../../words/speak.ts";
import { asShown, escapeMarkup, isolateLines } from "../escape.ts";
import { type Block, type Frame, fits, type Item, type Room, sizeOf } from "../layout.ts";
import { quiet } from "../lines.ts";
import { linked } from "../link.ts";
import { beginning, ending, shownPart } from "../shorten.ts";

/** What stands around is shortened first, from its far ends; only a cited part that no page can hold is shown in part. */
export function contextBlock(passages: readonly ContextView[], frame: Frame): Block {
  const items = passages.map((view): Item => ({ text: contextText(view, frame), noun: "passage" }));
  return { title: "", groups: [{ label: "", glue: "\n\n", items }] };
}

// --- internal ---

type Parts = Pick<ContextView, "before" | "cited" | "after">;

function contextText(view: ContextView, { room, speech }: Frame): string {
  const head = headOf(view, room, speech);
  const partly = (part: string) => `\n${quiet(shownPart(part, view.cited, speech))}`;
  const shown = (parts: Parts) => `${head}\n${quoted(parts)}`;
  if (fits(shown(view), room)) return shown(view);
  const alone = { ...view, before: "", after: "" };
  if (fits(shown(alone), room)) return shown(withLessAround(view, room, shown));
  const part = beginning(view.cited, (cited) => fits(`${shown({ ...alone, cited })}${partly(cited)}`, room));
  return `${shown({ ...alone, cited: part })}${partly(part)}`;
}

/** The number opens the page at the cited words, unless the address is too long to spend text on. */
function headOf({ passage, url }: ContextView, room: Room, speech: Speech): string {
  const label = speech.text("reply.passage", { passage: String(passage) });
  const linkedLabel = quiet(linked(label, label, url));
  return fits(linkedLabel, { chars: room.chars / 2, bytes: room.bytes / 2 }) ? linkedLabel : quiet(label);
}

/** Half of what the cited part leaves goes to what stands before it, the rest to what stands after. */
function withLessAround(view: Parts, room: Room, shown: (parts: Parts) => string): Parts {
  const alone = sizeOf(shown({ ...view, before: "", after: "" }));
  const half = { chars: (room.chars + alone.chars) / 2, bytes: (room.bytes + alone.bytes) / 2 };
  const led = (part: string): Parts => ({
    ...view,
    before: part === view.before ? part : `…${part}`,
    after: "",
  });
  const before = led(ending(view.before, (part) => fits(shown(led(part)), half)));
  const both = (part: string): Parts => ({ ...before, after: part === view.after ? part : `${part}…` });
  const whole = both(beginning(view.after, (part) => fits(shown(both(part)), room)));
  return fits(shown(whole), room) ? whole : { ...view, before: "", after: "" };
}

/**
 * The three parts are isolated together, line by line: apart, a right-to-left sentence would read from left to right.
 * Strong marks are set line by line too, as emphasis ends with its line inside a quotation.
 */
function quoted({ before, cited, after }: Parts): string {
  const strong = asShown(cited).split("\n").map(strongLine).join("\n");
  const text = [escapeMarkup(asShown(before)), strong, escapeMarkup(asShown(after))].reduce(joined);
  return isolateLines(text)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

/** Parts that come without the space between them get one. */
function joined(left: string, right: string): string {
  const touching = left !== "" && right !== "" && !/\s$/.test(left) && !/^\s/.test(right);
  return touching ? `${left} ${right}` : left + right;
}

/** Spaces stay outside of the marks: beside them Discord would not read them as marks. */
function strongLine(line: string): string {
  const words = line.trim();
  if (words === "") return line;
  const start = line.indexOf(words);
  return `${line.slice(0, start)}**${escapeMarkup(words)}**${line.slice(start + words.length)}`;
}
