/** Words before a number that say on which side of it the amount lies. Lower case; the last word is what stands next to the number. */

/** More than it. */
export const lowerBounds: readonly string[] = [
  "more than",
  "greater than",
  "higher than",
  "larger than",
  "over",
  "above",
  "at least",
  "no fewer than",
  "no less than",
  "just over",
];
/** Less than it. */
export const upperBounds: readonly string[] = [
  "fewer than",
  "less than",
  "lower than",
  "smaller than",
  "under",
  "below",
  "at most",
  "no more than",
  "just under",
  "not quite",
  "nearly",
  "almost",
  "up to",
];
/** Shares and quantities that a text bounds in words; numerals are told by their digits. */
export const boundedWords: ReadonlySet<string> = new Set(
  "half third quarter fifth tenth majority dozen hundred thousand million billion one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety".split(
    " ",
  ),
);
