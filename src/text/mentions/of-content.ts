/** Who is mentioned in a content, read once for all who ask: it takes as long as all other reading. */
import type { Content } from "../../types.ts";
import { type Mentions, mentionsInSteps } from "../mentions.ts";
import { atOnce, type Steps } from "../steps.ts";

/** Kept as long as the content lives. */
export const mentionsOfContent = (content: Content): Mentions => atOnce(contentMentionsInSteps(content));

/** The same in steps. */
export function* contentMentionsInSteps(content: Content): Steps<Mentions> {
  const known = read.get(content);
  if (known) return known;
  const made = yield* mentionsInSteps(content.text, content.passages);
  read.set(content, made);
  return made;
}

// --- internal ---

const read = new WeakMap<Content, Mentions>();
