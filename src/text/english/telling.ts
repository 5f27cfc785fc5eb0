/** Words that tell speech from telling. Lower case. */

/** The commonest words of attribution: enough to know that a sentence has one (who says what is read elsewhere). */
export const saidWords: ReadonlySet<string> = new Set(
  "said says told tells according added adds announced warned claimed".split(" "),
);

/** The first and second person: someone speaks, or the reader is spoken to. */
export const selfWords: ReadonlySet<string> = new Set(
  "i we my our you your me us i'm i've we're we've you're i'll".split(" "),
);

/**
 * Labelling verbs whose subject answers for what is said of a thing, with the word that brings it in; a quotation does the same.
 * "Welcomed", "praised" and "proposed" are acts that the article tells. All forms spelled out.
 */
export const assertingLabels: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["accuse accuses accused", "of"],
      ["blame blames blamed", "for on"],
      ["call calls called brand brands branded label labels labelled labeled dub dubs dubbed", ""],
      ["describe describes described characterise characterises characterised", "as"],
      ["characterize characterizes characterized portray portrays portrayed", "as"],
      ["dismiss dismisses dismissed denounce denounces denounced condemn condemns condemned", "as"],
      ["decry decries decried deride derides derided criticise criticises criticised", "as for"],
      ["criticize criticizes criticized slam slams slammed blast blasts blasted", "as for"],
      ["express expresses expressed voice voices voiced", ""],
    ] as const
  ).flatMap(([forms, links]) =>
    forms.split(" ").map((form) => [form, new Set(links.split(" ").filter(Boolean))] as const),
  ),
);

/** After these the article vouches itself for what follows: what somebody found out, decided or knows is so. */
export const factualCues: ReadonlySet<string> = new Set(
  "found find finds discovered discover discovers knew know knows realised realized decided decide decides agreed agree agrees".split(
    " ",
  ),
);

/** What these "found" is what they assert. */
export const finders: ReadonlySet<string> = new Set(
  (
    "study studies research report reports review survey surveys analysis inquiry investigation probe audit poll polls paper " +
    "researchers scientists inspectors investigators auditors surveyors experts"
  ).split(" "),
);

/** Said of things and of words, these are the article's own telling: "his remarks suggest", "the house boasts". */
export const readingCues: ReadonlySet<string> = new Set(
  (
    "suggest suggests suggested indicate indicates indicated signal signals signalled signaled imply implies implied " +
    "show shows showed reveal reveals revealed boast boasts boasted explain explains explained promise promises promised"
  ).split(" "),
);

/** After a comma these open a further clause. */
export const clauseJoins: ReadonlySet<string> = new Set(
  "and but while although though whereas yet so".split(" "),
);

/** A line about who made the report, not about the news. */
export const creditPhrases: readonly string[] = [
  "contributed to this",
  "contributed reporting",
  "wrote this story",
  "wrote this report",
  "additional reporting",
];
