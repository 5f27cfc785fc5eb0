/** Whether two stretches of one text meet. */
import type { Span } from "../types.ts";

/** Whether they share at least one unit. */
export const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
