/** From a chosen passage to the claim of a draft. */
import type { Content, DraftClaim, Passage } from "../../types.ts";
import { asserterOf } from "./asserter.ts";

export type Excerpt = DraftClaim & { readonly kind: "excerpt" };

/**
 * The whole passage as an excerpt, with who asserts it where it is somebody's assertion. `after`: the passage before it, to
 * begin with; the two together are nobody's assertion, and name who says what themselves.
 */
export function excerptOf(content: Content, passage: Passage, after: Passage | null = null): Excerpt {
  if (after) return { kind: "excerpt", span: { start: after.start, end: passage.end }, asserter: null };
  const span = { start: passage.start, end: passage.end };
  return { kind: "excerpt", span, asserter: asserterOf(content, passage) };
}
