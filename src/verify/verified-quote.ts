/** A quote that may be shown: every string of it is cut out of the stored text here. */
import { passagesAt } from "../text/passage-at.ts";
import type { Quote, Span, VerifiedQuote } from "../types.ts";
import { brand } from "./brand.ts";
import type { Index } from "./index-content.ts";

/** Prints `span`, which lies in `quote`, from the stored text. Throws when a span leaves the text: the content is broken. */
export function verifiedQuote(index: Stored, span: Span, quote: Quote): VerifiedQuote {
  const whole = span.start === quote.start && span.end === quote.end;
  const speaker = quote.speaker && { start: quote.speaker.start, end: quote.speaker.end };
  return brand({
    number: whole ? quote.id : null,
    span: { start: span.start, end: span.end },
    text: stored(index, span),
    kind: quote.kind,
    speaker: speaker && stored(index, speaker),
    speakerSpan: speaker,
    passage: passagesAt(index.content.passages, span)[0]?.id ?? quote.passage,
  });
}

// --- internal ---

type Stored = Pick<Index, "content">;

function stored(index: Stored, span: Span): string {
  const { text } = index.content;
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length))
    throw new Error(`span ${span.start}-${span.end} is not in a text of ${text.length} units`);
  return text.slice(span.start, span.end);
}
