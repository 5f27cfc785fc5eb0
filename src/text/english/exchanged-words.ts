/**
 * Small words of which each says another thing in the same place: where all around is the article's, one of a row for another of
 * it turns the sentence. Too common to compare where the words around differ. Lower case.
 */
export const exchangedRows: readonly string[] = [
  // Which side.
  "for against",
  "with without",
  "and or",
  // Which way, and where.
  "up down",
  "into from",
  "above below",
  "ahead behind",
  "inside outside",
  "before after during",
  "until since",
  "left right",
  "north south east west",
  // How many and how much.
  "most few least",
  // "Less than half" and "fewer than half" say the same.
  "more less",
  "more fewer",
  "all some none many few most no",
  "every no some",
  "more least",
  "both neither",
  // How often.
  "always often sometimes never rarely seldom",
  // Which of a row, and how good.
  "first last final second third",
  "best worst",
  "better worse",
  "only also",
  "likely unlikely",
  // What is thought of it.
  "praised criticised criticized condemned attacked",
  "praises criticises criticizes condemns attacks",
  "welcomed condemned rejected criticised criticized",
  "backed opposed blocked",
  "allowed banned barred",
  "hired fired sacked",
  "bought sold",
  "buys sells",
  "increasing decreasing",
  "younger older elder",
  "brother sister",
  "mother father",
  "son daughter",
  "husband wife",
  "men women",
  "man woman",
  "boy girl",
  "boys girls",
];

/** What may be ("may"), against what is told as sure. Tense is no matter: "will" of a speaker is "would" in a report. */
export const openModals: ReadonlySet<string> = new Set(["may", "might", "could"]);
export const sureModals: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "must",
  "does",
  "did",
  "is",
  "are",
  "was",
  "were",
]);

/** Between two names these say the same both ways round: "A met B" is "B met A". */
export const evenWords: ReadonlySet<string> = new Set(
  "and or vs versus v met meet meets meeting married marry marries with near between beside alongside plus the a an &".split(
    " ",
  ),
);
