/** How questions ask, as data. Everything in lower case. */
import { months, weekdays } from "./calendar.ts";
import { scales, smallNumbers } from "./number-words.ts";

/** What kind of value an answer brings. */
export type Wanted =
  | "person"
  | "time"
  | "year"
  | "month"
  | "place"
  | "number"
  | "share"
  | "money"
  | "span of time"
  | "age"
  | "reason"
  | "thing";

/**
 * The words of asking themselves. They stand in a question and not in its answer, so they never count as words to find.
 * "Name", "kind" and the like ask for the noun that follows; auxiliaries and modal verbs only turn a statement into a question.
 */
export const askingWords: ReadonlySet<string> = new Set(
  (
    "who whom whose what which when where why how many much long often far name names named called kind kinds type types sort " +
    "would could should can will shall may might must did does do was were is are be been had has have get got getting " +
    "tell say says said according article author text story please explain give any some not n't " +
    "anyone anybody anything someone somebody something happen happened happens happening occur occurred"
  ).split(" "),
);

/** After "what did X": X's own words are asked for. Not "think" and "want": what somebody thinks is also told by what they do. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  "say says said tell tells told claim claims argue argues reply answer respond comment warn promise".split(
    " ",
  ),
);

/** Verbs that tell so little that a passage may leave them out: "who made him earl" is answered by "he was set up as earl". */
export const emptyDeeds: ReadonlySet<string> = new Set(
  "made make makes took take takes gave give gives got gets put puts set sets held holds brought did does went came runs ran wants wanted".split(
    " ",
  ),
);

/** Opening words that settle it, whatever is asked further in: "why did he not know how fast he was going". */
export const wantedByOpening: ReadonlyMap<string, Wanted> = new Map([
  ["why", "reason"],
  ["when", "time"],
  ["where", "place"],
  ["who", "person"],
]);

/** How a question opens or where its asking word stands → what it wants. The first row that fits decides, so the longer come first. */
export const wantedByWords: readonly (readonly [RegExp, Wanted])[] = [
  [/\b(?:what|which) (?:percent|percentage|share|proportion)\b/u, "share"],
  [/\bhow (?:much|many) percent\b/u, "share"],
  [/\bhow much (?:is|was) the\b/u, "money"],
  [/\bhow much (?:money|did .{1,40} (?:cost|pay|spend|earn))\b/u, "money"],
  [
    /\bhow much (?:do|does|will|would|has|have|is) .{1,40} (?:cost|costs|pay|paid|spend|spent|earn|earned|worth)\b/u,
    "money",
  ],
  [
    /\b(?:what|which) (?:is|was|are|were|will be) the (?:\w+ )?(?:price|cost|fee|fine|budget|salary|wage|prize|rent|debt|loss|profit)\b/u,
    "money",
  ],
  [/\bwhat (?:do|does|did|will|would) .{1,40} cost\b/u, "money"],
  [/\b(?:what|which) (?:price|cost|sum|fee|fine|budget)\b/u, "money"],
  [/\bhow old\b|\bwhat age\b/u, "age"],
  [/\bhow (?:long|often)\b/u, "span of time"],
  [
    /\bhow (?:many|much|far|tall|high|deep|wide|large|big|fast|heavy|hot|warm|cold|thick|thin|loud|steep|strong)\b/u,
    "number",
  ],
  [/\b(?:what|which) (?:number|amount|figure|rate|distance|size)\b/u, "number"],
  [/\bwhen\b/u, "time"],
  [/\b(?:what|which) years?\b/u, "year"],
  [/\b(?:what|which) months?\b/u, "month"],
  [/\b(?:what|which) (?:date|day|century|decade|time|season|era|period)\b/u, "time"],
  [/\bwhere\b/u, "place"],
  [
    /\b(?:what|which) (?:\w+ )?(?:city|cities|country|countries|state|states|town|towns|place|places|nation|nations|region|regions|village|river|lake|island|continent|street|county|province)\b/u,
    "place",
  ],
  // A name is asked for, of whatever it is: it is told by its capitals, as a person's is.
  [/\b(?:what|which) (?:is|was|are|were) the names?\b/u, "person"],
  [/\b(?:who|whom|whose)\b/u, "person"],
  [
    /\b(?:what|which) (?:\w+ )?(?:person|people|man|woman|leader|president|minister|official|company|party|group)\b/u,
    "person",
  ],
  [/\bwhat (?:did|has) .{1,40} (?:die|died) (?:of|from)\b/u, "reason"],
  [/\b(?:why|what (?:caused|led|made|prompted)|what (?:was|is) the (?:reason|cause))\b/u, "reason"],
];

/**
 * Nouns that name the class of the answer after "what" or "which": the answer gives the member ("which country" → "Peru"),
 * so the noun itself is weak evidence.
 */
export const classNouns: ReadonlySet<string> = new Set(
  (
    "city cities country countries state states town towns place places nation nations region regions year years date day month " +
    "money result results outcome share proportion fraction century decade time percentage percent number amount person people man woman group company party thing things reason " +
    "reasons way ways event events profession nationality river lake island location area part word term title role position"
  ).split(" "),
);

/** They say when only where something points: "this morning", "that year", "the 12th century", and not in "his morning walk". */
export const vagueTimes: ReadonlySet<string> = new Set(
  "century centuries decade morning afternoon evening night week month year".split(" "),
);

/** What points at a time. */
export const timePointers: ReadonlySet<string> = new Set(
  "this that last next every each the same following previous late early later earlier per".split(" "),
);

/** What dates are written with: months, weekdays, parts of the day and year, feasts. */
export const calendarWords: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...vagueTimes,
  ..."spring summer autumn winter today yesterday tomorrow midnight noon easter christmas ramadan".split(" "),
]);

/**
 * Numbers written as words, and words that stand for one. "One" is left out: it is a pronoun as often as a number. So are
 * "several", "few" and "a single", which do not say how many. */
export const numberWords: ReadonlySet<string> = new Set([
  ...[...smallNumbers.keys()].filter((word) => word !== "zero" && word !== "one"),
  ...[...scales.keys()].flatMap((word) => [word, `${word}s`]),
  ..."half third quarter once twice double triple".split(" "),
]);

/** Units of time: with a number they answer "how long" and "how old". */
export const timeUnits: ReadonlySet<string> = new Set(
  (
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries " +
    "night nights weekend weekends daily weekly monthly yearly annually aged old"
  ).split(" "),
);

/** A number after them is a sum of money, named or not. */
export const payingWords: ReadonlySet<string> = new Set(
  "cost costs costing paid pay pays price priced worth earn earns earned spend spends spent".split(" "),
);

/** Currencies that more than one country has, or that few papers reckon in: enough to know money by, not to compare it. */
export const moreCurrencies: ReadonlySet<string> = new Set(
  "crown crowns koruna forint shekel shekels dirham dirhams riyal riyals naira shilling shillings baht ringgit dinar dinars hryvnia".split(
    " ",
  ),
);

/** What brings a reason. */
export const reasonWords: ReadonlySet<string> = new Set(
  (
    "because since due owing after cause caused causes causing reason reasons result results resulted therefore thus so order " +
    "prompted led blamed blame avoid prevent ensure enable help response fear fears concern concerns failed hope hopes meant desire reflect reflects intended aim aimed thanks need needed"
  ).split(" "),
);

/** What tells of the time to come. "What will happen to the workers" is not told by what was said of their past. */
export const futureWords: ReadonlySet<string> = new Set(
  (
    "will won't would shall may might could can going plan plans planned expect expects expected due next intend intends hope hopes " +
    "want wants propose proposes proposed schedule scheduled until tomorrow soon later future"
  ).split(" "),
);

/** Prepositions that say what somebody's stand is: to be looked for, where other prepositions are not. */
export const stanceWords: ReadonlySet<string> = new Set(["against"]);

/** Words of a question that are weak to look for: adverbs, and verbs that say only that something is as it was. */
export const lightWords: ReadonlySet<string> = new Set(
  "still already yet ever actually really even just again stay stays staying stayed remain remains keep keeps keeping become becomes became".split(
    " ",
  ),
);

/** Prepositions before a place. */
export const placePrepositions: ReadonlySet<string> = new Set(
  "in at near from to into outside across around off on inside through throughout of".split(" "),
);

/** Opening words that lean on the sentence before: its words count for this sentence too. */
export const leaningOpeners: ReadonlySet<string> = new Set(
  (
    "he she it they this that these those his her its their such both another other others the then later also however " +
    "nevertheless meanwhile but and instead afterwards there here many some most"
  ).split(" "),
);

/** Between a name and what it is; in a question, between "what" and the name. */
export const definingVerbs: ReadonlySet<string> = new Set("is are was were refers means".split(" "));
