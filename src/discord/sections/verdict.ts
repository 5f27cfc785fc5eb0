/** The verdict on a quote or a claim: in the article or not, what differs, and the passage. */
import type { VerdictView } from "../../reply.ts";
import type { Verdict } from "../../types.ts";
import { type Block, fits, type Item, type Room } from "../layout.ts";
import { citation, foreignLine, lineWithin, quiet } from "../lines.ts";
import { beginning, counted, countWords, shownPart } from "../shorten.ts";
import { blockQuote } from "./quotes.ts";

/** What was asked stands small: in a quotation's dress it would pass for the article's words. */
export function verdictBlock(view: VerdictView, room: Room): Block {
  const items = [...headItems(view, room), ...view.evidence.map((evidence) => evidenceItem(evidence, room))];
  return { title: "", groups: [{ label: "", glue: "\n", items }] };
}

// --- internal ---

/** Never "supported" or "true": what we can know is whether it stands in the stored text. */
const WORDS: Readonly<Record<Verdict["verdict"], string>> = {
  supported: "In the article",
  unsupported: "Not in the article",
  uncheckable: "Can't be checked",
};

function headItems({ verdict, asked, evidence }: VerdictView, room: Room): Item[] {
  const answer = `**${WORDS[verdict.verdict]}**`;
  const detail = verdict.detail.trim() === "" ? "" : `\n${lineWithin([{ foreign: verdict.detail }], room)}`;
  const nearest =
    verdict.verdict === "supported" || evidence.length === 0 ? "" : `\n${quiet("The nearest place:")}`;
  return [
    ...(asked.trim() === "" ? [] : [line(quiet(askedText(asked, room)))]),
    ...(fits(`${answer}${detail}${nearest}`, room)
      ? [line(`${answer}${detail}${nearest}`)]
      : [line(answer), line(detail.trim())]),
  ];
}

function line(text: string): Item {
  return { text, noun: "line" };
}

function askedText(asked: string, room: Room): string {
  const half = { chars: room.chars / 2, bytes: room.bytes / 2 };
  const part = beginning(asked, (tried) => fits(foreignLine(tried), half));
  const rest =
    part === asked ? "" : `… (the first ${countWords(part)} of ${counted(countWords(asked), "word")})`;
  return `Asked: ${foreignLine(part)}${rest}`;
}

function evidenceItem({ passage, text }: VerdictView["evidence"][number], room: Room): Item {
  const shown = (part: string) => `${blockQuote(part)}\n— passage ${citation(passage)}`;
  if (fits(shown(text), room)) return { text: shown(text), noun: "passage" };
  const note = (part: string) => `\n${quiet(shownPart(part, text))}`;
  const part = beginning(text, (tried) => fits(shown(tried) + note(tried), room));
  return { text: shown(part) + note(part), noun: "passage" };
}
