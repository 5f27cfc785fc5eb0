/** The verdict on a quote or a claim: in the article or not, what differs, and the passage. */

import { counted } from "../../answer/counted.ts";
import { nearestWords, verdictWords } from "../../answer/verdict-words.ts";
import type { VerdictView } from "../../reply.ts";
import { type Block, fits, type Item, type Room } from "../layout.ts";
import { citation, foreignLine, lineWithin, quiet } from "../lines.ts";
import { beginning, countWords, shownPart } from "../shorten.ts";
import { blockQuote } from "./quotes.ts";

/** What was asked stands small: in a quotation's dress it would pass for the article's words. */
export function verdictBlock(view: VerdictView, room: Room): Block {
  const items = [...headItems(view, room), ...view.evidence.map((evidence) => evidenceItem(evidence, room))];
  return { title: "", groups: [{ label: "", glue: "\n", items }] };
}

// --- internal ---

/** Five small lines on a phone. */
const ASKED_CHARS = 240;

function headItems({ verdict, asked, speaker, evidence }: VerdictView, room: Room): Item[] {
  const answer = `**${verdictWords[verdict.verdict]}**`;
  const detail = verdict.detail.trim() === "" ? "" : `\n${lineWithin([{ foreign: verdict.detail }], room)}`;
  const isFound = verdict.verdict === "supported" || evidence.length === 0;
  const nearest = isFound ? "" : `\n${quiet(nearestWords(evidence.length))}`;
  return [
    ...(asked.trim() === "" ? [] : [line(quiet(askedText(asked, speaker ?? null, room)))]),
    ...(fits(`${answer}${detail}${nearest}`, room)
      ? [line(`${answer}${detail}${nearest}`)]
      : [line(answer), line(detail.trim())]),
  ];
}

function line(text: string): Item {
  return { text, noun: "line" };
}

/** Whoever asked knows the words: the others need enough to know which ones, and the verdict in sight below. */
function askedText(asked: string, speaker: string | null, room: Room): string {
  const few = { chars: Math.min(ASKED_CHARS, room.chars / 2), bytes: room.bytes / 2 };
  const part = beginning(asked, (tried) => fits(foreignLine(tried), few));
  const rest =
    part === asked ? "" : `… (the first ${countWords(part)} of ${counted(countWords(asked), "word")})`;
  const who = speaker === null ? "" : ` — ${foreignLine(beginning(speaker, (tried) => tried.length <= 80))}`;
  return `Asked: ${foreignLine(part)}${rest}${who}`;
}

function evidenceItem({ passage, text }: VerdictView["evidence"][number], room: Room): Item {
  const shown = (part: string) => `${blockQuote(part)}\n— passage ${citation(passage)}`;
  if (fits(shown(text), room)) return { text: shown(text), noun: "passage" };
  const note = (part: string) => `\n${quiet(shownPart(part, text))}`;
  const part = beginning(text, (tried) => fits(shown(tried) + note(tried), room));
  return { text: shown(part) + note(part), noun: "passage" };
}
