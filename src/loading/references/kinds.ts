/** Whether quoted words are speech, part of a reporter's sentence, or no speech at all. */

import type { Frame } from "../../text/attribution/frames.ts";
import { clauseVerbs, namedBy } from "../../text/english/quoted-words.ts";
import { isSingle } from "../../text/quotation-marks.ts";
import type { Quotation } from "../../text/quotations.ts";
import type { QuoteKind, Span } from "../../types.ts";
import type { Spoken } from "./spoken.ts";

/**
 * `direct`: its own clause, spoken by someone; `fragment`: words of someone inside a reporter's sentence; `scare`: a title, a
 * nickname, a term or distance, where nobody is said to speak.
 */
export function kindOf(text: string, frame: Frame, spoken: Spoken, words: Span): QuoteKind {
  const raw = text.slice(words.start, words.end);
  if (isNamed(frame, spoken.token, raw) && !isLabel(frame, spoken)) return "scare";
  if (spoken.speaker === null)
    return isClause(raw) && (endsSentence(raw) || standsApart(frame, spoken.token)) ? "direct" : "scare";
  return isClause(raw) && isWhole(frame, spoken.token, raw) ? "direct" : "fragment";
}

/**
 * Whether the marks of a quotation are not those in which the text quotes speech: where most of its quotations stand in double
 * marks, single ones are a headline's, or distance. British houses quote in single marks, and have few double ones outside.
 */
export function isOtherStyle(frames: readonly Frame[]): (quotation: Quotation) => boolean {
  const marks = frames.flatMap(({ quotations }) => quotations.map(({ quotation }) => quotation.mark));
  const single = marks.filter(isSingle).length;
  return ({ mark }) => isSingle(mark) && single * 2 < marks.length;
}

// --- internal ---

/** On “Meet the Press”, a book called “Dead Souls”: a preposition or a naming word before words in capitals. */
function isNamed(frame: Frame, token: number, raw: string): boolean {
  const before = frame.tokens[token - 1];
  return before?.kind === "word" && (before.possessive || namedBy.has(before.lower)) && isTitleCase(raw);
}

/** Dismissed it as the “Great Leak”: a name that someone gives. */
function isLabel(frame: Frame, { token, speaker }: Spoken): boolean {
  const before = [frame.tokens[token - 1], frame.tokens[token - 2]];
  return speaker?.manner === "label" && before.some((one) => one?.lower === "as");
}

const smallWords = /^(?:a|an|the|of|in|on|and|for|to|with|at|by|from|or|as)$/u;
const longestTitle = 10;

function isTitleCase(raw: string): boolean {
  const words = raw.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= longestTitle &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || smallWords.test(word))
  );
}

/** At least three words and a verb among them, or four words where no verb is known: titles and labels are shorter. */
function isClause(raw: string): boolean {
  const words = raw.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.some((word) => clauseVerbs.has(word.replaceAll("’", "'")))) return words.length >= 2;
  return words.length >= 4 || (endsSentence(raw) && words.length >= 1 && /^\p{Lu}/u.test(raw));
}

const endsSentence = (raw: string): boolean => /[.!?…。！？]$/u.test(raw.trimEnd());

/** Signs or the sentence's edges stand on both sides. */
const standsApart = (frame: Frame, token: number): boolean =>
  frame.tokens[token - 1]?.kind !== "word" && frame.tokens[token + 1]?.kind !== "word";

/** It is not joined to the reporter's grammar: a sign or the sentence's edge stands before it, or it opens with a capital. */
function isWhole(frame: Frame, token: number, raw: string): boolean {
  const before = frame.tokens[token - 1];
  return before?.kind !== "word" || /^[\p{Lu}\p{Lo}\p{N}[(]/u.test(raw);
}
