/** Block quotations: whose words they are, and which of their words are quoted. */

import type { Frame } from "../../text/attribution/frames.ts";
import type { Phrase } from "../../text/attribution/phrases.ts";
import { readAttributions } from "../../text/attribution/read.ts";
import type { Token } from "../../text/attribution/tokens.ts";
import { spanOf } from "../../text/mentions/build.ts";
import { quotationsOf } from "../../text/quotations.ts";
import { trimmed } from "../../text/trimmed.ts";
import type { Furniture, Passage, Span } from "../../types.ts";

export type BlockQuotation = {
  /** The quoted words, without the line that names who spoke. */
  readonly words: Span;
  /** The name behind a dash, at the end of the block or under it: "— Jane Doe, mayor". */
  readonly signature: Span | null;
};

/**
 * Reads each block quotation of `text`; `spans` are in order. Left out is one without a letter or a digit, and one that opens
 * with a mark and has a reporter's words behind it (“We pay,” he said): there the marks say what is quoted.
 */
export function blockQuotationsOf(text: string, spans: readonly Span[]): BlockQuotation[] {
  return spans
    .map((span) => readBlock(text, span))
    .filter(
      ({ words }) => /[\p{L}\p{N}]/u.test(text.slice(words.start, words.end)) && !isReported(text, words),
    );
}

/** The passages that are the article's own: none that holds words of a block quotation. Both in order. */
export function outsideOf(passages: readonly Passage[], blocks: readonly BlockQuotation[]): Passage[] {
  let next = 0;
  return passages.filter(({ start, end }) => {
    while (next < blocks.length && blocks[next]!.words.end <= start) next += 1;
    return next === blocks.length || blocks[next]!.words.start >= end;
  });
}

/** The words of a block that are no furniture, and without marks where marks enclose them all. `furniture` is in order. */
export function quotedParts(
  text: string,
  { words }: BlockQuotation,
  furniture: readonly Furniture[],
): Span[] {
  const parts: Span[] = [];
  let start = words.start;
  const from = firstWhere(furniture, ({ end }) => end > words.start);
  for (let at = from; at < furniture.length && furniture[at]!.start < words.end; at += 1) {
    const piece = furniture[at]!;
    parts.push({ start, end: piece.start });
    start = piece.end;
  }
  parts.push({ start, end: words.end });
  return parts.filter((part) => part.end > part.start).map((part) => withoutMarks(text, part));
}

/** Who speaks in a block, as the text names them beside it: its signature, else the sentence that introduces it, else the one that refers back to it, else null. */
export function namedBeside(
  text: string,
  { words, signature }: BlockQuotation,
  frames: readonly Frame[],
): Span | null {
  if (signature) return signature;
  const next = firstWhere(frames, ({ tokens }) => tokens[0]!.start >= words.start);
  const [before, after] = [frames[next - 1], frames[next]];
  return (before && introducedBy(text, before, words)) ?? (after ? answeredIn(text, after, words) : null);
}

// --- internal ---

const longestSignature = 150;
/** "— Jane Doe", "— The mayor of Ellery": dashes and tildes, not hyphens, which open items of lists. */
const signatureLine = /^(?:[—–―~]|--)\s?(?=\p{Lu}|(?:an?|the|one|his|her|their|my) \p{L})/u;
/** Behind the last sentence of a block: "… in the morning. — Jane Doe (@jane)". */
const signatureAtEnd = /[.!?…]["”’)]{0,2}\s{1,3}[—–―]\s?(?=\p{Lu}[\p{L}.'’-]{0,30} \p{Lu}[^\n]{0,100}$)/u;
/** Where a name ends and what else is said of the speaker begins. */
const afterName =
  /\s*(?:[^\p{L}\p{M}\p{N}\s.'’&*/-]|\n|\s[–—-]\s|\s(?:in|at|on|to|from|via|for|during|after|speaking|writing)\s|[.…]?$)/u;

function readBlock(text: string, span: Span): BlockQuotation {
  const slice = text.slice(span.start, span.end);
  const lineStart = slice.lastIndexOf("\n") + 1;
  const own = lineStart > 0 ? nameIn(text, span.start + lineStart, span.end) : null;
  if (own)
    return { words: trimmed(text, { start: span.start, end: span.start + lineStart }), signature: own };
  const from = Math.max(0, slice.length - longestSignature);
  const tail = signatureAtEnd.exec(slice.slice(from));
  if (!tail) return { words: span, signature: nameUnder(text, span.end) };
  const dash = span.start + from + tail.index + tail[0].search(/\s/u);
  return {
    words: { start: span.start, end: dash },
    signature: nameIn(text, dash + text.slice(dash, span.end).search(/\S/u), span.end),
  };
}

/** Whether the first line opens with a mark and other words stand outside of marks. */
function isReported(text: string, words: Span): boolean {
  const lineEnd = text.indexOf("\n", words.start);
  const line = { start: words.start, end: lineEnd < 0 ? words.end : Math.min(lineEnd, words.end) };
  const quotations = quotationsOf(text, line);
  if (quotations[0]?.outside.start !== line.start) return false;
  const outside = quotations.map(({ outside: { end } }, at) =>
    text.slice(end, quotations[at + 1]?.outside.start ?? line.end),
  );
  return outside.some((between) => /[\p{L}\p{N}]/u.test(between));
}

/** The name in the line under a block, if that is nothing but a signature. */
function nameUnder(text: string, end: number): Span | null {
  const below = /^\s{1,8}/u.exec(text.slice(end, end + 8))?.[0] ?? "";
  if (!below.includes("\n")) return null;
  const start = end + below.length;
  const lineEnd = text.indexOf("\n", start);
  return nameIn(text, start, lineEnd < 0 ? text.length : lineEnd);
}

/** The name in a signature line; null for any other line. */
function nameIn(text: string, start: number, end: number): Span | null {
  if (end - start > longestSignature) return null;
  const line = text.slice(start, end);
  const dash = signatureLine.exec(line);
  if (!dash) return null;
  const rest = line.slice(dash[0].length);
  const length = afterName.exec(rest)!.index;
  const from = start + dash[0].length;
  return length > 0 ? { start: from, end: from + length } : null;
}

function withoutMarks(text: string, part: Span): Span {
  const span = trimmed(text, part);
  const [only, other] = quotationsOf(text, span);
  const whole = only && !other && only.outside.start === span.start && only.outside.end === span.end;
  return whole ? trimmed(text, only.inside) : span;
}

/**
 * Whom the sentence in front of the block makes speak: it is read as if the block stood in it as its last words. A sentence
 * that has ended introduces nothing, nor does one with a heading or other words between.
 */
function introducedBy(text: string, frame: Frame, words: Span): Span | null {
  const last = frame.tokens.at(-1)!;
  if (frame.heading || last.kind === "quotation" || /^[.!?…。！？]$/u.test(last.lower)) return null;
  if (/[\p{L}\p{N}]/u.test(text.slice(last.end, words.start))) return null;
  const block = blockToken({ ...words, lower: "" });
  const tokens = [...frame.tokens, block];
  const cue = readAttributions(tokens).findLast(({ after }) => after?.to === tokens.length);
  if (!cue || isReader(frame, cue.speaker)) return null;
  return spanOf(frame, cue.speaker);
}

/** "That is how Leila Moreau, the librarian, answered.": read as if the block stood in the place of "That is how". */
function answeredIn(text: string, frame: Frame, words: Span): Span | null {
  const { tokens } = frame;
  const opening = tokens.slice(0, refersBack).map(({ lower }) => lower);
  if (!/^(?:that|this) (?:is|was) (?:how|what)$/u.test(opening.join(" "))) return null;
  if (/[\p{L}\p{N}]/u.test(text.slice(words.end, tokens[0]!.start))) return null;
  const block = blockToken({ ...words, lower: "," });
  const cue = readAttributions([block, ...tokens.slice(refersBack)]).find(({ before }) => before?.from === 0);
  if (!cue) return null;
  const { from, to } = cue.speaker;
  return spanOf(frame, { from: from + refersBack - 1, to: to + refersBack - 1 });
}

const refersBack = 3;

/** A block as a sentence sees it: one opaque quotation. `lower`: the sign at its end. */
const blockToken = ({ start, end, lower }: Span & { readonly lower: string }): Token => ({
  start,
  end,
  kind: "quotation",
  lower,
  capital: false,
  acronym: false,
  possessive: false,
});

/** "Here is what we know:" hands over to nobody. */
const isReader = ({ tokens }: Frame, { from, to }: Phrase): boolean =>
  to - from === 1 && /^(?:i|we|you|this|that)$/u.test(tokens[from]!.lower);

/** Binary search: the first index from which on `holds`, in a list where it holds for no one, then for all. */
function firstWhere<One>(list: readonly One[], holds: (one: One) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
