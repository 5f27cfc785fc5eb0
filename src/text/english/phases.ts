/**
 * How an event begins, ends, lasts or is there at all: "when does it start". The verbs of each, and the prepositions that tell the
 * same where the event itself is the verb ("will walk out for five days from Monday").
 */
export type Phase = { readonly verbs: ReadonlySet<string>; readonly prepositions: ReadonlySet<string> };

const rows: readonly (readonly [verbs: string, prepositions: string])[] = [
  ["start starts started begin begins began begun launch launches launched commence commences", "from since"],
  ["open opens opened reopen reopens reopened", ""],
  ["close closes closed shut shuts", ""],
  ["end ends ended finish finishes finished stop stops stopped expire expires", "until till to"],
  ["last lasts lasted lasting take takes took continue continues run runs ran", "for"],
  ["happen happens happened occur occurs occurred held due", "on in at from"],
];

export const phases: readonly Phase[] = rows.map(([verbs, prepositions]) => ({
  verbs: new Set(verbs.split(" ")),
  prepositions: new Set(prepositions.split(" ").filter((word) => word !== "")),
}));

/** Words beside such a verb that say nothing of what it is that happens: "take place", "for the first time". */
export const besidePhases: ReadonlySet<string> = new Set(
  "place first time exactly actually again all".split(" "),
);

/** What stands for all that an article is about, where nothing was named before. */
export const wholeWords: ReadonlySet<string> = new Set("it this that".split(" "));
