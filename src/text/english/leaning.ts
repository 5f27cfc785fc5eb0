/**
 * How a sentence opens that leans on the one before: copied alone it would not say who or what it is about. Lower case.
 * Whether the lean is harmless (the sentence before is copied too) is for the caller to see.
 */

/**
 * Pronouns and pointing words. "It" also opens "It is raining", which is rare in news and no loss. "I" and "we" are not here:
 * in a column they are its author. Nor are "some", "many" and "one": a noun follows more often than not.
 */
export const leaningWords: ReadonlySet<string> = new Set(
  (
    "he she it they him her them his hers its their theirs this that these those such both neither either another others " +
    "here same himself herself"
  ).split(" "),
);

/** Words that join a sentence to the one before: alone they promise a contrast, a time or a cause that is not shown. */
export const connectives: ReadonlySet<string> = new Set(
  (
    "but and or nor so yet then however nevertheless nonetheless meanwhile moreover furthermore therefore thus hence instead " +
    "otherwise still besides additionally also afterwards afterward later earlier consequently conversely similarly likewise " +
    "accordingly indeed rather subsequently elsewhere plus finally eventually again even overall ultimately separately previously"
  ).split(" "),
);

/** Openings of several words that do the same. */
export const connectivePhrases: readonly string[] = [
  // Contrast and addition.
  "in addition",
  "after all",
  "in contrast",
  "by contrast",
  "on the other hand",
  "at the same time",
  "in turn",
  "in fact",
  "for example",
  "for instance",
  "as a result",
  "after that",
  "after this",
  "in response",
  "in other words",
  "on top of",
  "of course",
  "for his part",
  "for her part",
  "for its part",
  "for their part",
  "that said",
  "in the meantime",
  "not only that",
  "by then",
  "since then",
  "until then",
  "at that",
  "at this",
  "in this",
  "in that",
  "for this",
  "for that",
  "with this",
  "with that",
  "after the incident",
  "the same",
  "the other",
  "the others",
  "the latter",
  "the former",
  "the two",
  "the three",
  "the pair",
  "the trio",
  "the duo",
  "the group",
  "the first",
  "the second",
  "the third",
  "the last",
  "the next",
];

/** With "the" before them these point back: to an act, a saying or a person told of before, not named here. */
export const pointingNouns: ReadonlySet<string> = new Set(
  // What was done or happened.
  (
    "move decision act action step plan proposal deal agreement incident attack blast explosion crash accident clash episode " +
    "event meeting summit talks visit trip vote ruling verdict order ban change changes measure measures bill law case project " +
    "increase rise drop fall cut figure figures result results findings study survey report outcome effort scheme " +
    "discovery death deaths arrest arrests search probe investigation inquiry delay ceremony match game win loss defeat victory " +
    // What was said.
    "announcement statement comment comments remark remarks threat threats claim claims allegation allegations accusation " +
    "accusations news warning criticism admission revelation revelations letter message post tweet video footage image images " +
    "clip picture pictures photo photos article question answer response issue problem matter row dispute controversy debate " +
    // Persons by what they are in the story.
    "man woman men women boy girl couple pair child children victim victims suspect suspects driver officer officers teenager " +
    "student mother father parents family star singer actor actress player striker midfielder defender goalkeeper coach " +
    "manager veteran pensioner schoolgirl schoolboy youngster duo trio site house building property car vehicle ship plane " +
    "aircraft boat dog cat animal company firm organisation organization agency outlet engine"
  ).split(" "),
);

/** Before a pointing noun, wherever in the sentence it stands, these lead back to the sentence before: "supports that figure". */
export const pointingDeterminers: ReadonlySet<string> = new Set("this that these those such".split(" "));

/** Third-person pronouns that are a clause's subject; with nobody named before them in the sentence, somebody was before it. */
export const personPronouns: ReadonlySet<string> = new Set("he she".split(" "));
