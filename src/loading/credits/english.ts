/** The words of bylines and datelines in the English-language press. Each row or set with its reason. */
import { mediaWords } from "../../text/english/source-words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words in the names of outlets that sign a text, besides those by which media are told in running prose. */
const signingWords = set(
  "agency notes review bulletin digest today media network online weekly daily report reports gazetteer messenger monitor advocate argus echo mercury sentinel tribune newspaper newspapers newswire pa upi dpa efe ansa afp ap",
);

/** Whether a word, in lower case, makes a capitalised name an outlet's. */
export const namesOutlet = (word: string): boolean => mediaWords.has(word) || signingWords.has(word);

/** What opens a byline, in other languages too: names must follow. "From" is left out: it opens headings too. */
export const bylineLead =
  /^(?:(?:(?:posted|submitted|written|reported|words|text|story|article|report) )?by|authors?|words|von|por|escrito por|par|di|door|av|af) ?(?::| ) ?(?=\p{Lu})/iu;

/** What somebody is, beside a name. */
export const roleWords =
  /\b(?:correspondents?|reporters?|editors?|writers?|columnists?|contributors?|journalists?|staff|bureau|desk|chief|analyst|producer|photographer|fellow|professor|critic)\b/iu;

/** Small words inside of names: Ludwig van Beethoven, Leonardo da Vinci, Hosni al Masri. */
export const nameParticles = set(
  "de da del della der den di do dos du van von ter ten la le al el bin ibn ben y zu af av",
);

/** Capitalised words that open no name: "By The Numbers", "By All Means", "By Monday". */
export const noNames = set(
  "the a an all any popular numbers our my your his her their this that these those some no not now then how why what when where who which it we i he she they monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);

/** Words in capitals before a dash that label a text and are no place: "UPDATE - The board …". */
export const labels = set(
  "update updated breaking exclusive correction corrected clarification note editorial opinion analysis comment review explainer watch look read listen video photos photo pictures live report news alert advisory factbox interview profile feature special obituary letter letters column blog quiz poll podcast background summary abstract full text urgent developing warning caution question answer example step part chapter q a",
);

/** Months and labels are written in any case; zones and names are not, so that a flag for the whole would not do. */
const anyCase = (pattern: string): string => `(?i:${pattern})`;
const monthWord = anyCase(
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?",
);
const dayWord = anyCase("\\d{1,2}(?:st|nd|rd|th)?");
const weekday = anyCase("(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?");
const clock = `\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?${anyCase("(?:[ap]\\.?m\\b\\.?)?")}(?: [A-Z]{2,4}\\b)?`;
const label = anyCase(
  "(?:(?:first |last |originally )?(?:published|posted|updated|modified|filed|on)\\b(?: on\\b| at\\b)? ?:? ?)?",
);

/** "4 August", "Aug. 4", with or without a year: the day of a dateline. */
export const dayOfYear = `(?:${dayWord}\\s${monthWord}|${monthWord}\\s${dayWord})(?:,?\\s\\d{4})?`;

/** A whole date with its label and time: "Published: Friday, 5 September 2025, 08:38". */
export const wholeDate = new RegExp(
  `${label}(?:${clock},? )?(?<![\\p{L}\\d])${weekday}(?:${dayWord} ${monthWord},? \\d{4}|${monthWord} ${dayWord},? \\d{4}|\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}[^ ]{0,12})?)(?![\\p{L}\\d])(?:,? (?:at )?${clock})?`,
  "gu",
);
