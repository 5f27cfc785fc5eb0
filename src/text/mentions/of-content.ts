/** Who is mentioned in a content, read once for all who ask: it takes as long as all other reading. */
import type { Content } from "../../types.ts";
import { type Mentions, mentionsOf } from "../mentions.ts";

/** Kept as long as the content lives. */
export function mentionsOfContent(content: Content): Mentions {
  const known = read.get(content) ?? mentionsOf(content.text, content.passages);
  read.set(content, known);
  return known;
}

// --- internal ---

const read = new WeakMap<Content, Mentions>();
