/** Every stretch between quotation marks in the article, with its kind and who spoke it. */

import { type Frame, framesOf } from "../../text/attribution/frames.ts";
import { regionsOf } from "../../text/attribution/regions.ts";
import { spanOf } from "../../text/mentions/build.ts";
import { type Mentions, mentionsIn } from "../../text/mentions.ts";
import { passagesAt } from "../../text/passage-at.ts";
import type { Furniture, Passage, Quote, Span, Speaker } from "../../types.ts";
import { isOtherStyle, kindOf } from "./kinds.ts";
import { type Spoken, spokenBy } from "./speakers.ts";

/**
 * The quotes of `text` in reading order, numbered from 1: the outermost words between marks, marks excluded, none of them
 * in furniture and none without a letter or a digit. A speaker is a span of the text; null where the text does not say.
 * `passages` and `furniture` must be in order. Linear.
 */
export function findQuotes(
  text: string,
  passages: readonly Passage[],
  furniture: readonly Furniture[],
): Quote[] {
  const frames = framesOf(text, regionsOf(text, passages, furniture));
  const mentions = mentionsIn(frames);
  const otherStyle = isOtherStyle(frames);
  return spokenBy(frames).map((spoken, index) => {
    const frame = frames[spoken.frame]!;
    const { quotation } = frame.quotations.find(({ token }) => token === spoken.token)!;
    const span = trimmed(text, quotation.inside);
    const kind = otherStyle(quotation) ? "scare" : kindOf(text, frame, spoken, span);
    const speaker = kind === "scare" ? null : speakerOf(frames, spoken, mentions);
    return { id: index + 1, ...span, kind, speaker, passage: passagesAt(passages, span)[0]!.id };
  });
}

// --- internal ---

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  return {
    start: span.start + (words.length - words.trimStart().length),
    end: span.start + words.trimEnd().length,
  };
}

/** The words beside the quote, led back to the fullest name; null for a pronoun that leads nowhere. */
function speakerOf(frames: readonly Frame[], { speaker }: Spoken, mentions: Mentions): Speaker | null {
  if (!speaker) return null;
  const beside = spanOf(frames[speaker.of]!, speaker.phrase);
  const named = mentions.resolve(beside);
  if (!named) return null;
  const inside = named.start >= beside.start && named.end <= beside.end;
  return { ...named, via: inside ? null : beside };
}
