/** Whether what a claim rests on is asserted by the speaker that is given with it. */

import { passagesAt } from "../text/passage-at.ts";
import { touches } from "../text/touches.ts";
import type { Span, Verdict } from "../types.ts";
import { said } from "../words/said.ts";
import type { Index } from "./index-content.ts";
import { isSamePerson } from "./speaker.ts";
import { uncheckable, unsupported } from "./verdict.ts";

/** `verdict` if its passages are attributed to `given`; wrong-speaker if to another; no-speaker if to nobody that is named. */
export function checkAsserter(index: Index, verdict: Verdict, given: string): Verdict {
  const { text } = index.content;
  const names = verdict.spans
    .flatMap((span) => assertersOf(index, span))
    .map(({ start, end }) => ({ span: { start, end }, name: text.slice(start, end) }));
  if (names.some(({ name }) => isSamePerson(given, [name], ""))) return verdict;
  const other = names.find(({ name }) => !pronouns.has(name.toLowerCase()));
  if (!other) {
    const detail = said("verdict.not-this-person");
    return uncheckable({ ...verdict, reason: "no-speaker", detail, score: Math.min(0.5, verdict.score) });
  }
  const detail = said("verdict.says-it", { name: other.name });
  const spans = [...verdict.spans, other.span];
  return unsupported({ ...verdict, reason: "wrong-speaker", detail, score: 0.3, spans });
}

/** Everyone to whom the text attributes something of `span`, by a verb of saying or as a quote's speaker; fullest forms too. */
export function assertersOf(index: Index, span: Span): Span[] {
  const { passages, quotes } = index.content;
  const quoted = quotes
    .filter((quote) => quote.speaker && touches(quote, span))
    .flatMap((quote) => [quote.speaker!, ...(quote.speaker!.via ? [quote.speaker!.via] : [])]);
  const attributed = passagesAt(passages, span)
    .flatMap(({ id }) => index.attributionsAt(id - 1))
    .map(({ speaker }) => speaker);
  const resolved = attributed.map((speaker) => index.resolve(speaker)).filter((full) => full !== null);
  return [...quoted, ...attributed, ...resolved];
}

// --- internal ---

const pronouns: ReadonlySet<string> = new Set(["he", "she", "they", "it", "we", "i"]);
