/**
 * Words by which news tells a thing and then takes it back or changes it. Copied alone the first half misleads: it is no longer
 * so when the reader reads it. Lower case.
 */

/** The first half says of itself that more follows. "First" does so only before a verb of saying ("first said"). */
export const firstHalfWords: ReadonlySet<string> = new Set("initially originally".split(" "));
export const firstHalfPhrases: readonly string[] = ["at first", "in the beginning", "at the outset"];

/** The second half of such a pair: what came afterwards. */
export const laterWords: ReadonlySet<string> = new Set(
  "later then since now afterwards subsequently eventually instead clarified".split(" "),
);

/** What was said is undone, with or without a first half that announces it. */
export const undoingWords: ReadonlySet<string> = new Set(
  // The speaker does it.
  (
    "withdrew withdrawn retracted retracts recanted reversed corrected backtracked clarified apologised apologized " +
    // Somebody else finds it.
    "mistaken mistakenly disproved debunked"
  ).split(" "),
);
export const undoingPhrases: readonly string[] = [
  // The speaker.
  "walked back",
  "took back",
  "rowed back",
  "backed away",
  "backed down",
  "changed course",
  // Somebody else.
  "mixed up",
  "was wrong",
  "were wrong",
  "in error",
  "supports that",
  "support that",
  "supports the claim",
  "support the claim",
];
