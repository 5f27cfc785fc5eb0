/** Numbers that a space has been slipped into, as converted text has them. */
import type { Value, ValueSetting } from "./value.ts";
import { valuesOf } from "./values-of.ts";

/**
 * The values of `text` read as if no space stood inside its numbers ("1, 056" as 1,056; "98. 7" as 98.7; "28 - 24" as 28-24).
 * Empty where there is no such space. They are a second reading, to be allowed beside the first, and their spans do not fit
 * `text`. Linear.
 */
export function looseValues(text: string, setting: ValueSetting): readonly Value[] {
  if (!slip.test(text)) return none;
  const closed = text.replace(slips, "$1$2$3");
  return valuesOf(closed, setting).map((value) => ({ ...value, start: 0, end: 0 }));
}

// --- internal ---

const none: readonly Value[] = [];
/** One space on either side of the mark at most: nothing repeats. */
const slip = /\d(?:[.,] | [-–] )\d/u;
const slips = /(\d)(?:([.,]) | ([-–]) )(?=\d)/gu;
