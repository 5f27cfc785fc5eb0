/** How follow-up questions lean on what was asked and answered before, as data. Everything in lower case. */

/** Openings that only join a question to the one before; taken off, as often as they stand there. */
export const joiningOpeners: ReadonlySet<string> = new Set(
  "and but so ok okay also then well hm hmm oh right thanks please yes no sorry wait".split(" "),
);

/**
 * Words of a question that ask and carry nothing to look for: what is left without them is what it is about. Besides the
 * asking words and function words, these are verbs of saying and showing, and fillers.
 */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    "said say says saying tell told claim claims claimed state stated mean means meant mention mentioned write wrote written show " +
    "explain repeat again else exactly really true more about happen happened happens thing think know like quote quoted come came " +
    "made make makes give gave one ones " +
    "else details detail elaborate read full whole actually even still again now anything something"
  ).split(" "),
);

/** Pronouns that subject and possessive forms of `pronounKinds` stand for: "him" is asked about as "he". */
export const otherForms: ReadonlyMap<string, string> = new Map([
  ["him", "he"],
  ["himself", "he"],
  ["hers", "her"],
  ["herself", "she"],
  ["them", "they"],
  ["theirs", "their"],
  ["themselves", "they"],
  ["itself", "it"],
]);

/** Forms that own something: what takes their place gets an ending. */
export const owningForms: ReadonlySet<string> = new Set("his her hers their theirs its".split(" "));

/** "It" with these says nothing of anything: "how long does it take" may, "is it true" does not. */
export const pointingWords: ReadonlySet<string> = new Set("that this these those".split(" "));

/** "That" before a noun points at something said: "that claim", "this figure". The nouns that may be meant by what was just answered. */
export const saidNouns: ReadonlySet<string> = new Set(
  (
    "claim claims quote quotes quotation statement statements sentence passage point points answer remark remarks comment comments " +
    "figure figures number numbers amount allegation accusation promise warning threat announcement decision part bit line"
  ).split(" "),
);

/** Places in an order, as words. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
  ["fifth", 5],
  ["5th", 5],
  ["sixth", 6],
  ["6th", 6],
  ["seventh", 7],
  ["7th", 7],
  ["eighth", 8],
  ["8th", 8],
  ["ninth", 9],
  ["9th", 9],
  ["tenth", 10],
  ["10th", 10],
  // From the end: -1 is the last.
  ["last", -1],
  ["final", -1],
]);

/** Deeds that are done to a whole matter: after an answer about its price, "who decided that" asks about the matter. */
export const deedsOfWhole: ReadonlySet<string> = new Set(
  "decide decides decided approve approves approved vote votes voted rule ruled agree agreed propose proposes proposed".split(
    " ",
  ),
);

/** What is counted with an ordinal or a number, and which list it is counted in. */
export const countedNouns: ReadonlyMap<string, "quote" | "claim" | "passage"> = new Map([
  ["quote", "quote"],
  ["quotation", "quote"],
  ["citation", "passage"],
  ["passage", "passage"],
  ["claim", "claim"],
  ["point", "claim"],
  ["statement", "claim"],
  ["sentence", "claim"],
  ["answer", "claim"],
  ["excerpt", "claim"],
  ["one", "claim"],
]);

/** "What about X", "and X": the question before, asked of X. */
export const insteadOpeners: readonly (readonly string[])[] = [
  ["what", "about"],
  ["how", "about"],
  ["and", "what", "of"],
  ["what", "of"],
];

/** Whole questions for what stands next to what was shown, without what only joins them to it. */
export const furtherRequests: ReadonlySet<string> = new Set([
  "more",
  "tell me more",
  "tell us more",
  "tell me more about it",
  "tell me more about that",
  "more details",
  "any more details",
  "more about that",
  "what else",
  "what more",
  "anything else",
  "what else does it say",
  "what else does the article say",
  "what happened next",
  "what comes next",
  "go on",
  "continue",
  "keep going",
]);

/** Auxiliaries that a question puts before its subject. */
export const questionAuxiliaries: ReadonlySet<string> = new Set(
  "is are was were do does did has have had will would can could should may might must".split(" "),
);

/** Between the asking word and what is measured or counted: "how many routes". */
export const measuringWords: ReadonlySet<string> = new Set("many much long often far old".split(" "));

/** Words that ask for one part of an event; alone, they ask it of what was just spoken of. */
export const askingAlone: ReadonlySet<string> = new Set(
  "who whom whose what which when where why how".split(" "),
);
