/** Whether a quote leaves out the part of its sentence that turns it: "I never said that …". */

import {
  carriers,
  conditions,
  negators,
  ownVoice,
  reporting,
  takingBack,
  wishes,
} from "../text/english/embedding.ts";
import { fold } from "../text/fold.ts";
import { primaryLanguage } from "../text/same-language.ts";
import { sentencesOf } from "../text/sentences.ts";
import { wordsOf } from "../text/words.ts";
import type { Span } from "../types.ts";
import { japaneseTakingBack, otherLanguages } from "./other-languages.ts";

/**
 * The words that turn `span` where it stands inside the quoted words `quote`, or null when the span may be quoted alone.
 * Reads at most `longestRest` units on each side, within the span's own sentences.
 */
export function cutFrom(text: string, quote: Span, span: Span, language: string | null): string | null {
  const head = fold(text.slice(sentenceStart(text, quote, span.start), span.start)).text;
  const tail = fold(text.slice(span.end, sentenceEnd(text, quote, span.end))).text;
  const turning = turningHead(head, language) ?? turningTail(tail, language);
  return turning === null ? null : shortened(turning);
}

// --- internal ---

/** A sentence that people speak; beyond it the rest of a quotation no longer governs the words. */
const longestRest = 600;

function sentenceStart(text: string, quote: Span, at: number): number {
  const from = Math.max(quote.start, at - longestRest);
  const sentences = sentencesOf(text, {
    start: from,
    end: quote.end > at ? Math.min(quote.end, at + 40) : quote.end,
  });
  const holding = sentences.findLast((sentence) => sentence.start <= at);
  return holding && holding.end > at ? holding.start : at;
}

function sentenceEnd(text: string, quote: Span, at: number): number {
  if (/[.!?。！？]["'”’]?$/u.test(text.slice(Math.max(0, at - 2), at))) return at;
  const limit = Math.min(quote.end, at + longestRest);
  const end = text.slice(at, limit).search(/[.!?。！？](?:\s|$)/u);
  return end === -1 ? limit : at + end + 1;
}

function turningHead(head: string, language: string | null): string | null {
  const lower = head.toLowerCase().replace(beforeClause, " $1");
  if (lower.trim() === "") return null;
  const clauses = lower.split(clauseBreak);
  const governed = clauses.at(-1)!;
  if (hasCondition(governed, language)) return head;
  const close = governed.trimEnd().replace(/[,\s]+$/u, (end) => (end.includes(",") ? "," : ""));
  if (close.endsWith(",")) return isReported(close.slice(0, -1)) ? head : null;
  const last = close.split(",").at(-1)!;
  return negates(last, language) || isReported(last) || wishing(last) ? head : null;
}

/** A comma that grammar asks for before a clause parts nothing: "nie gesagt, dass …". */
const beforeClause = /,\s*(dass|daß|ob|that|dat|che|que)\b/gu;

/** Where a new clause of its own begins. */
const clauseBreak = /[;:]|(?:,\s*|\s)-\s*|,\s*(?:but|and|so|yet|because|aber|und|mais|et|pero|y)\s/u;

const hasCondition = (clause: string, language: string | null): boolean =>
  wordsOf(clause).some(({ lower }) => conditions.has(lower) || rowOf(language)?.conditions.has(lower));

function negates(clause: string, language: string | null): boolean {
  return wordsOf(clause).some(
    ({ lower }) => negators.has(lower) || lower.endsWith("n't") || rowOf(language)?.negators.has(lower),
  );
}

const rowOf = (language: string | null) => otherLanguages.get(primaryLanguage(language ?? ""));

const wishing = (clause: string): boolean => wordsOf(clause).some(({ lower }) => wishes.has(lower));

/** "people claim that", "the idea that": another's words; "I think" is the speaker's own. */
function isReported(clause: string): boolean {
  const words = wordsOf(clause).map(({ lower }) => lower);
  const at = words.findLastIndex((word) => reporting.has(word) || carriers.has(word));
  if (at === -1 || words.length - at > 4) return false;
  return (
    !words.slice(0, at).some((word) => ownVoice.has(word)) ||
    (carriers.has(words[at]!) && words.at(-1) === "that")
  );
}

function turningTail(tail: string, language: string | null): string | null {
  const lower = tail.toLowerCase().replace(/^[\s,.;:"'-]+/u, "");
  if (language?.startsWith("ja") && japaneseTakingBack.test(lower)) return tail;
  const condition = rowOf(language)?.conditions.has(wordsOf(lower.slice(0, 40))[0]?.lower ?? "");
  return condition || takingBack.some((opening) => opening.test(lower)) ? tail : null;
}

const shortened = (words: string): string => {
  const trimmed = words.trim();
  return trimmed.length <= 80 ? trimmed : `${trimmed.slice(0, 77).trimEnd()}…`;
};
