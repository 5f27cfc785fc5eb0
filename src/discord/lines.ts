/** A `Line` of a reply as message text: our strings plain, foreign strings exactly as stored. */
import type { Line, Part, WordRun } from "../reply.ts";
import type { Span } from "../types.ts";
import type { Speech } from "../words/speak.ts";
import { escapeForeign, escapeMarkup, isolateLines, oneLine } from "./escape.ts";
import { fits, less, type Room, sizeOf } from "./layout.ts";
import { linked } from "./link.ts";
import { beginning, shownPart } from "./shorten.ts";

/** One line of text, without line breaks. */
export function lineText(line: Line): string {
  return line.map(partText).join("");
}

/** As `lineText`, or, if that does not fit, its beginning with a sentence that says so. */
export function lineWithin(line: Line, room: Room, speech: Speech): string {
  const whole = lineText(line);
  return fits(whole, room) ? whole : shortened(line, room, speech);
}

/** Our own words as message text: plain, but for names of commands and options between backticks, which show as code. */
export function ourText(text: string): string {
  return oneLine(text)
    .split(CODE)
    .map((piece, index) => (index % 2 === 1 ? `\`${piece}\`` : escapeMarkup(piece)))
    .join("");
}

/** Small and grey: facts beside the matter. */
export function quiet(text: string): string {
  return `-# ${text}`;
}

/** Foreign text on one line: a name, a title, a claim. */
export function foreignLine(text: string): string {
  return escapeForeign(oneLine(text));
}

/** What only the asked words have struck through, what only the article has strong; one line, isolated as a whole. */
export function differenceText(runs: readonly WordRun[]): string {
  const shown = runs.map((run, index) => {
    const words = markedRun(oneLine(run.text), runMarks[run.of]);
    return isTouching(runs[index - 1], run) ? ` ${words}` : words;
  });
  return isolateLines(shown.join(""));
}

/** `[12]`, written so that it is never read as the label of a link. */
export function citation(passage: number, url: string | null = null): string {
  const mark = `\\[${passage}\\]`;
  return linked(mark, String(passage), url);
}

// --- internal ---

/** Nothing that could be more than a name: what stands there needs no escape inside of code. */
const CODE = /(?<!`)`(\/?[A-Za-z][\w -]{0,40})`(?!`)/;

function partText(part: Part): string {
  if (typeof part === "string") return ourText(part);
  if ("role" in part) return mention("@&", part.role);
  if ("channel" in part) return mention("#", part.channel);
  if ("user" in part) return mention("@", part.user);
  if (part.marks) return markedText(oneLine(part.foreign), part.marks);
  const shown = oneLine(part.foreign);
  const label = linked(escapeForeign(shown), shown, part.url);
  return part.strong && label !== "" ? `**${label}**` : label;
}

/** Isolated as a whole, so that marks do not turn the order of a sentence around. Spaces stay outside of the marks. */
function markedText(text: string, marks: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    pieces.push(escapeMarkup(text.slice(from, start)), strongText(text.slice(start, end)));
    from = end;
  }
  return isolateLines(pieces.join("") + escapeMarkup(text.slice(from)));
}

const runMarks: Readonly<Record<WordRun["of"], string>> = { both: "", asked: "~~", article: "**" };

/** Struck and strong words in one would read as one word, "onea", on a small screen and aloud. */
const isTouching = (before: WordRun | undefined, run: WordRun): boolean =>
  before?.of === "asked" && run.of === "article" && /\S$/u.test(before.text) && /^\S/u.test(run.text);

const strongText = (text: string): string => markedRun(text, "**");

function markedRun(text: string, mark: string): string {
  const words = text.trim();
  return words === "" ? text : text.replace(words, () => `${mark}${escapeMarkup(words)}${mark}`);
}

/** Discord shows the name that the role or channel has now. What is no id is no mention. */
function mention(sign: "@&" | "#" | "@", id: string): string {
  return /^\d{1,20}$/.test(id) ? `<${sign}${id}>` : escapeMarkup(oneLine(id));
}

function wordsOf(line: Line): string {
  return line
    .map((part) => (typeof part === "string" ? part : "foreign" in part ? part.foreign : ""))
    .join("");
}

/** Parts that fit whole, then the beginning of the one that does not: cut before it is escaped, so no markup is torn. */
function shortened(line: Line, room: Room, speech: Speech): string {
  const left = less(room, SENTENCE_ROOM);
  const kept: Part[] = [];
  for (const part of line) {
    if (fits(lineText([...kept, part]), left)) kept.push(part);
    else {
      kept.push(cutPart(part, less(left, sizeOf(lineText(kept)))));
      break;
    }
  }
  return `${lineText(kept)}…\n${quiet(shownPart(wordsOf(kept), wordsOf(line), speech))}`;
}

const SENTENCE_ROOM: Room = { chars: 120, bytes: 160 };

/** The link goes: it would lead on from words that are not all there. */
function cutPart(part: Part, room: Room): Part {
  if (typeof part !== "string" && !("foreign" in part)) return "";
  const fitting = (text: string) =>
    fits(lineText([typeof part === "string" ? text : { ...part, foreign: text }]), room);
  if (typeof part === "string") return beginning(part, fitting);
  return { foreign: beginning(part.foreign, fitting), strong: part.strong ?? false };
}
