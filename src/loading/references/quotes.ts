/** Every stretch between quotation marks or in a block quotation of the article, with its kind and who spoke it. */

import { type Frame, framesOf } from "../../text/attribution/frames.ts";
import { regionsOf } from "../../text/attribution/regions.ts";
import { spanOf } from "../../text/mentions/build.ts";
import { type Mentions, mentionsIn } from "../../text/mentions.ts";
import { passagesAt } from "../../text/passage-at.ts";
import { trimmed } from "../../text/trimmed.ts";
import type { Furniture, Passage, Quote, Span, Speaker } from "../../types.ts";
import { type BlockQuotation, namedBeside, outsideOf, quotedParts } from "./block-quotes.ts";
import { isOtherStyle, kindOf } from "./kinds.ts";
import { spokenBy } from "./speakers.ts";
import { notOfSelf } from "./speaks-of.ts";
import type { Spoken } from "./spoken.ts";

/**
 * The quotes of `text` in reading order, numbered from 1: the outermost words between marks, marks excluded, and those of
 * block quotations, none of them in furniture and none without a letter or a digit. A speaker is a span of the text; null
 * where the text does not say. `passages`, `furniture` and `blocks` must be in order. Linear.
 */
export function findQuotes(
  text: string,
  passages: readonly Passage[],
  furniture: readonly Furniture[],
  blocks: readonly BlockQuotation[] = [],
): Quote[] {
  const frames = framesOf(text, regionsOf(text, outsideOf(passages, blocks), furniture));
  const mentions = mentionsIn(frames);
  const otherStyle = isOtherStyle(frames);
  const marked = spokenBy(frames, notOfSelf(text, frames, mentions)).map((spoken) => {
    const frame = frames[spoken.frame]!;
    const { quotation } = frame.quotations.find(({ token }) => token === spoken.token)!;
    const span = trimmed(text, quotation.inside);
    const kind = otherStyle(quotation) ? "scare" : kindOf(text, frame, spoken, span);
    const speaker = kind === "scare" ? null : speakerOf(frames, spoken, mentions);
    return { ...span, kind, speaker };
  });
  const set = blocks.flatMap((block) => {
    const beside = namedBeside(text, block, frames);
    const speaker = beside && named(beside, mentions);
    return quotedParts(text, block, furniture).map((span) => ({ ...span, kind: "direct" as const, speaker }));
  });
  return numbered([...marked, ...set], passages);
}

// --- internal ---

type Found = Omit<Quote, "id" | "passage">;

/** In reading order. Words that are in no passage are furniture's. */
function numbered(found: readonly Found[], passages: readonly Passage[]): Quote[] {
  return [...found]
    .sort((one, other) => one.start - other.start)
    .flatMap((quote) => {
      const [passage] = passagesAt(passages, quote);
      return passage ? [{ ...quote, passage: passage.id }] : [];
    })
    .map((quote, index) => ({ id: index + 1, ...quote }));
}

/** The words beside the quote, led back to the fullest name; null for a pronoun that leads nowhere. */
function speakerOf(frames: readonly Frame[], { speaker }: Spoken, mentions: Mentions): Speaker | null {
  if (!speaker) return null;
  return named(spanOf(frames[speaker.of]!, speaker.phrase), mentions);
}

function named(beside: Span, mentions: Mentions): Speaker | null {
  const fullest = mentions.resolve(beside);
  if (!fullest) return null;
  const inside = fullest.start >= beside.start && fullest.end <= beside.end;
  return { ...fullest, via: inside ? null : beside };
}
