/** Writes a discussion out for a model: passages of messages, each behind its author's name, fenced as data. */
import type { Content, Passage } from "../../types.ts";
import { asData, fenced } from "./fence.ts";

/** `[3] Ada: The words.` The author is the speaker of the quote that the passage stands in; without one, the line has no name. */
export function discussionBlock(discussion: Content, shown: readonly Passage[]): string {
  const authorOf = authorsIn(discussion);
  return fenced(
    "discussion",
    shown.map((passage) => {
      const author = authorOf(passage);
      const words = asData(discussion.text.slice(passage.start, passage.end));
      return `[${passage.id}] ${author === null ? "" : `${asData(author)}: `}${words}`;
    }),
  );
}

// --- internal ---

/** Asked for passages in order: messages are in order too, so each is looked at once. */
function authorsIn({ text, quotes }: Content): (passage: Passage) => string | null {
  const messages = quotes.toSorted((one, other) => one.start - other.start);
  let at = 0;
  return ({ start, end }) => {
    while (at < messages.length && messages[at]!.end <= start) at += 1;
    const message = messages[at];
    const speaker = message && message.start < end ? message.speaker : null;
    return speaker ? text.slice(speaker.start, speaker.end) : null;
  };
}
