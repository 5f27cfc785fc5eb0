/** Whose assertion a passage is. */
import { isInsideWord } from "../../text/boundary.ts";
import { mentionsOfContent } from "../../text/mentions/of-content.ts";
import type { Mentions } from "../../text/mentions.ts";
import type { Content, Passage, Span } from "../../types.ts";
import { mainSpeaker } from "./main-speaker.ts";

/**
 * Who asserts the whole passage, by the fullest name that the text has; null where the article speaks in its own voice. It is
 * a party's where one quote of a known speaker fills most of it, or where the attribution is the sentence's main clause.
 */
export function asserterOf(content: Content, passage: Passage): Span | null {
  const quoted = speakerOfQuote(content, passage);
  if (quoted) return quoted;
  const speaker = mainSpeaker(content.text, passage);
  return speaker && !isAuthor(content, speaker) ? named(content, passage, speaker) : null;
}

// --- internal ---

/** "I asked him for one", outside of quotation marks: who wrote the article, in its own voice. */
const isAuthor = ({ text }: Content, { start, end }: Span): boolean =>
  ["i", "we"].includes(text.slice(start, end).toLowerCase());

/** A quote that holds more than this share of the passage is what it says. */
const mostly = 0.5;

function speakerOfQuote(content: Content, passage: Passage): Span | null {
  const speaker = content.quotes.find(
    (one) => one.speaker !== null && one.kind === "direct" && fills(passage, one),
  )?.speaker;
  if (!speaker) return null;
  const name = { start: speaker.start, end: speaker.end };
  return isWhole(content.text, name) ? name : speaker.via;
}

function fills(passage: Span, quote: Span): boolean {
  const start = Math.max(passage.start, quote.start);
  const end = Math.min(passage.end, quote.end);
  return end - start >= mostly * (passage.end - passage.start);
}

/** A name that the text has only as a possessive ("Ancelotti’s") cannot be cut out of its word. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  !isInsideWord(text, start) && !isInsideWord(text, end);

/** The name for which a pronoun, a description or a short name stands; the words themselves where the text has no more. */
function named(content: Content, passage: Passage, speaker: Span): Span {
  const { text } = content;
  const mentions = mentionsOfContent(content);
  const full = mentions.resolve(speaker);
  if (!full || !isWhole(text, full)) return speaker;
  const far = farPronouns.has(text.slice(speaker.start, speaker.end).toLowerCase());
  return far && !isNamedBeside(content, passage, mentions, speaker) ? speaker : full;
}

/** "It" and "they" fit too much: they stand for what this passage or the one before it names, or for nobody sure. */
const farPronouns: ReadonlySet<string> = new Set(["it", "they"]);

function isNamedBeside(content: Content, passage: Passage, mentions: Mentions, speaker: Span): boolean {
  const referent = mentions.referent(speaker);
  const from = content.passages[passage.id - 2]?.start ?? passage.start;
  return (
    referent !== null &&
    mentions.spansOf(referent).some(({ start }) => from <= start && start < speaker.start)
  );
}
