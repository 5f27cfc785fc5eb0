/** People and bodies that a text names, and what short forms, descriptions and pronouns stand for. */
import type { Passage, Span } from "../types.ts";
import { type Frame, framesInSteps } from "./attribution/frames.ts";
import { regionsOf } from "./attribution/regions.ts";
import type { Token } from "./attribution/tokens.ts";
import { type FrameReading, type Reading, readMentions, spanOf } from "./mentions/build.ts";
import { pronounKinds, type Referent } from "./mentions/referent.ts";
import { atOnce, type Steps } from "./steps.ts";

export type Mentions = {
  /**
   * The fullest mention of whom the words at `span` stand for: a name's fullest form, a description or pronoun led back to
   * it, or the words themselves where the text says no more. Null for a pronoun that leads to nobody.
   */
  readonly resolve: (span: Span) => Span | null;
  /** Whom the words at `span` stand for, with kind and gender where the text tells; null where it does not. */
  readonly referent: (span: Span) => Referent | null;
  /** Where the narration names a referent, in order; its one span if no name stands for it. */
  readonly spansOf: (referent: Referent) => readonly Span[];
  /** Who was mentioned in the `back` sentences before the one of that number, each once. */
  readonly before: (sentence: number, back: number) => readonly Referent[];
};

/** Reads who is mentioned in the narration of `text`; what stands between quotation marks is not read. Linear. */
export const mentionsOf = (text: string, passages: readonly Passage[]): Mentions =>
  atOnce(mentionsInSteps(text, passages));

/** The same in steps. */
export function* mentionsInSteps(text: string, passages: readonly Passage[]): Steps<Mentions> {
  const frames = yield* framesInSteps(text, regionsOf(text, passages));
  return mentionsFrom(frames, yield* readMentions(frames));
}

/** The same for frames that were made before. */
export const mentionsIn = (frames: readonly Frame[]): Mentions =>
  mentionsFrom(frames, atOnce(readMentions(frames)));

// --- internal ---

function mentionsFrom(frames: readonly Frame[], reading: Reading): Mentions {
  const spans = new Map<Referent, readonly Span[]>();
  return {
    resolve: (span) => resolve(frames, reading, span),
    referent: (span) => lookUp(frames, reading, span)?.referent ?? null,
    spansOf: (referent) => {
      const known = spans.get(referent) ?? spansIn(frames, referent);
      spans.set(referent, known);
      return known;
    },
    before: (sentence, back) => [
      ...new Set(
        reading.slice(Math.max(0, sentence - back), sentence).flatMap(({ words }) => [...words.values()]),
      ),
    ],
  };
}

const spansIn = (frames: readonly Frame[], { entity, span }: Referent): readonly Span[] =>
  entity?.names.map((name) => spanOf(frames[name.frame]!, name)) ?? [span];

type Found = { readonly referent: Referent | null; readonly pronoun: boolean };

function resolve(frames: readonly Frame[], reading: Reading, span: Span): Span | null {
  const found = lookUp(frames, reading, span);
  if (!found) return span;
  return found.referent?.span ?? (found.pronoun ? null : span);
}

/** The mention that ends where `span` ends; null if the words are not of the narration. */
function lookUp(frames: readonly Frame[], reading: Reading, span: Span): Found | null {
  const number = frameAt(frames, span.start);
  const frame = frames[number];
  if (!frame) return null;
  const last = frame.tokens.findLastIndex((token) => token.start < span.end);
  const first = frame.tokens.findIndex((token) => token.end > span.start);
  if (first < 0 || last < first) return null;
  const words = frame.tokens.slice(first, last + 1);
  const pronoun = words.length === 1 && pronounKinds.has(words[0]!.lower);
  return { referent: referentAt(reading[number]!, first, last + 1, words), pronoun };
}

function referentAt(
  { words, phrases }: FrameReading,
  from: number,
  to: number,
  tokens: readonly Token[],
): Referent | null {
  const phrase = phrases.get(from);
  if (phrase?.to === to) return phrase.referent;
  return tokens.some(({ lower }) => lower === "and") ? null : (words.get(to) ?? null);
}

/** Binary search for the frame that holds an offset. */
function frameAt(frames: readonly Frame[], offset: number): number {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (frames[middle]!.tokens.at(-1)!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
