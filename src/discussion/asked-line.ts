/** The line by which an answer of ours says what was asked, where no message of a member says it: written here, and read back. */
import type { Line } from "../reply.ts";
import { clipped } from "../text/clipped.ts";
import { locales } from "../words/locale.ts";
import { type Speech, speak } from "../words/speak.ts";

/** On top of an answer to a form or a command. Cut where it is long, so that the answer has room. */
export const askedLine = (say: Speech, question: string): Line =>
  say.line("ask.asked", { question: { foreign: clipped(question, longestShown), strong: true } });

/** The question that such a line gives, in whichever of our languages; null where it is none. */
export function questionIn(line: string): string | null {
  const opening = openings.find((one) => line.startsWith(one));
  return opening === undefined ? null : line.slice(opening.length).trim();
}

// --- internal ---

const longestShown = 500;

/** What stands before the question in each language. */
const openings = locales.map((locale) => {
  const parts = speak(locale).line("ask.asked", { question: { foreign: "" } });
  return typeof parts[0] === "string" ? parts[0] : "";
});
