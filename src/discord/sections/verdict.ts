/** The verdict on a quote or a claim: in the article or not, what differs, and the passage. */

import { nearestWords, verdictIn } from "../../answer/verdict-words.ts";
import type { VerdictView } from "../../reply.ts";
import { type Block, type Frame, fits, type Item } from "../layout.ts";
import { citation, differenceText, foreignLine, lineWithin, ourText, quiet } from "../lines.ts";
import { beginning, countWords, shownPart } from "../shorten.ts";
import { blockQuote } from "./quotes.ts";

/** What was asked stands small: in a quotation's dress it would pass for the article's words. */
export function verdictBlock(view: VerdictView, frame: Frame): Block {
  const items = [
    ...headItems(view, frame),
    ...differenceItems(view, frame),
    ...view.evidence.map((evidence, index) =>
      evidenceItem(evidence, index === 0 ? nearestLine(view, frame) : "", frame),
    ),
  ];
  return { title: "", groups: [{ label: "", glue: "\n", items }] };
}

// --- internal ---

/** Five small lines on a phone. */
const ASKED_CHARS = 240;

function headItems({ verdict, asked, speaker }: VerdictView, frame: Frame): Item[] {
  const { room, speech } = frame;
  const answer = `**${verdictIn(verdict.verdict, speech)}**`;
  const detail = `\n${lineWithin([{ foreign: speech.say(verdict.detail) }], room, speech)}`;
  return [
    ...(asked.trim() === "" ? [] : [line(quiet(askedText(asked, speaker ?? null, frame)))]),
    ...(fits(`${answer}${detail}`, room)
      ? [line(`${answer}${detail}`)]
      : [line(answer), line(detail.trim())]),
  ];
}

/** Said above the first passage of those that are near, and stays with it over pages. */
function nearestLine({ verdict, evidence }: VerdictView, { speech }: Frame): string {
  return verdict.verdict === "supported" ? "" : `${quiet(nearestWords(evidence.length, speech))}\n`;
}

/** Left out where it does not fit: the sentence above says what differs, too. */
function differenceItems({ difference }: VerdictView, { room, speech }: Frame): Item[] {
  if (!difference) return [];
  const words = { foreign: "" };
  const text = speech
    .line("check.difference", { words })
    .map((part) => (typeof part === "string" ? ourText(part) : differenceText(difference)))
    .join("");
  return fits(text, room) ? [line(text)] : [];
}

function line(text: string): Item {
  return { text, noun: "line" };
}

/** Whoever asked knows the words: the others need enough to know which ones, and the verdict in sight below. */
function askedText(asked: string, speaker: string | null, { room, speech }: Frame): string {
  const few = { chars: Math.min(ASKED_CHARS, room.chars / 2), bytes: room.bytes / 2 };
  const part = beginning(asked, (tried) => fits(foreignLine(tried), few));
  const words = speech.text("reply.count-word", { count: countWords(asked) });
  const rest =
    part === asked ? "" : `… ${speech.text("reply.asked-part", { shown: countWords(part), words })}`;
  const who = speaker === null ? "" : ` — ${foreignLine(beginning(speaker, (tried) => tried.length <= 80))}`;
  return speech.text("reply.asked", { text: `${foreignLine(part)}${rest}${who}` });
}

function evidenceItem(
  { passage, text }: VerdictView["evidence"][number],
  lead: string,
  { room, speech }: Frame,
): Item {
  const where = speech.text("reply.from-passage", { place: citation(passage) });
  const shown = (part: string) => `${lead}${blockQuote(part)}\n— ${where}`;
  if (fits(shown(text), room)) return { text: shown(text), noun: "passage" };
  const note = (part: string) => `\n${quiet(shownPart(part, text, speech))}`;
  const part = beginning(text, (tried) => fits(shown(tried) + note(tried), room));
  return { text: shown(part) + note(part), noun: "passage" };
}
