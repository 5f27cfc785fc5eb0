/** From a chosen passage to the claim of a draft. */
import { attributionsOf } from "../../text/attribution.ts";
import type { Content, DraftClaim, Passage, Span } from "../../types.ts";

/**
 * The whole passage as an excerpt, with who asserts it where it is somebody's assertion. `after`: the passage before it, to
 * begin with; the two together are nobody's assertion, and name who says what themselves.
 */
export function excerptOf(content: Content, passage: Passage, after: Passage | null = null): DraftClaim {
  if (after) return { kind: "excerpt", span: { start: after.start, end: passage.end }, asserter: null };
  const span = { start: passage.start, end: passage.end };
  return { kind: "excerpt", span, asserter: asserterOf(content, passage) };
}

// --- internal ---

/** A quote or an attributed stretch that holds this share of the passage makes the passage its speaker's. */
const mostly = 0.5;

function asserterOf(content: Content, passage: Passage): Span | null {
  return speakerOfQuote(content, passage) ?? speakerOfSentence(content, passage);
}

function speakerOfQuote(content: Content, passage: Passage): Span | null {
  const quote = content.quotes.find(
    (one) => one.speaker !== null && one.kind === "direct" && fills(passage, one),
  );
  return quote?.speaker ? { start: quote.speaker.start, end: quote.speaker.end } : null;
}

function speakerOfSentence(content: Content, passage: Passage): Span | null {
  const found = attributionsOf(content.text, passage).filter(({ manner }) => manner !== "label");
  const main = found.find(({ content: said }) => fills(passage, said));
  return main ? main.speaker : null;
}

function fills(passage: Passage, part: Span): boolean {
  const start = Math.max(passage.start, part.start);
  const end = Math.min(passage.end, part.end);
  return end - start >= mostly * (passage.end - passage.start);
}
