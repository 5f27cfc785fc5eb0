/** English words that bound noun phrases. Closed classes, lower case; each set with what it tells. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Stand for someone named elsewhere. They are a whole noun phrase. */
export const subjectPronouns = set(
  "he she they i we you it who everyone everybody nobody somebody someone anyone others",
);
/** Objects: never part of a phrase that is a subject. */
export const objectPronouns = set(
  "him them me us himself herself itself themselves myself ourselves yourself mine yours hers theirs",
);
/** Open a noun phrase. */
export const determiners = set(
  "the a an this that these those such his her its their our my your some many most several few both all each every another any no one two three four five six seven eight nine ten",
);
/** Possessive determiners: the phrase belongs to someone, and is not him. */
export const possessives = set("his her its their our my your");
/** After a noun these carry on its phrase: "a spokesman for the ministry". */
export const nounLinks = set("of for at from in with on");
/** End a noun phrase to the left and to the right. */
export const prepositions = set(
  "about above across after against along amid among around as before behind below beneath beside between beyond by despite down during except inside into like near off on onto out outside over past since than through throughout to toward towards under until unlike up upon via within without regarding concerning following ahead",
);
export const conjunctions = set(
  "and but or nor so yet if when while because although though whereas whether where why how that what which who whom whose unless once then as since until before after still instead meanwhile however moreover furthermore perhaps maybe also even",
);
/** Forms of be, have, do and the modal verbs: they stand between a subject and its verb, or are its verb. */
export const auxiliaries = set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should won't wouldn't can't couldn't isn't aren't wasn't weren't doesn't don't didn't hasn't haven't hadn't",
);
export const beForms = set("is are was were be been being am isn't aren't wasn't weren't got get gets");
/** Stand between a subject and its verb without changing either. */
export const adverbs = set(
  "also then later now once twice again still never always often just even only first soon already too ever recently repeatedly so not instead further thus once almost rather simply merely yesterday today tonight earlier afterward afterwards meanwhile however therefore nevertheless nonetheless perhaps maybe sometimes there here right quickly long since back alone together away apart aside",
);
/** Adjectives that stand after their noun with a preposition: "an official familiar with the matter". */
export const trailingAdjectives = set("familiar close aware able unable responsible privy opposed loyal");
/** Look like adverbs and are nouns or adjectives that stand in names and descriptions. */
export const notAdverbs = set(
  "family early daily weekly monthly yearly likely friendly elderly lovely lonely ugly holy july italy rally ally assembly supply reply emily kelly billy sally molly holly polly beverly kimberly reilly connolly donnelly o'reilly daily anomaly butterfly monopoly philly willy costly deadly unlikely orderly only",
);
/** Times: they follow a verb without being its subject or object. */
export const timeWords = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. yesterday today tonight tomorrow earlier later last next this",
);
/** Open a sentence of speech or stand beside it; never a subject. */
export const interjections = set("well yes no oh okay ok hey please sorry thanks yeah bout");
/** Open a clause that hangs on another: the subject of a sentence is not in it. */
export const subordinators = set(
  "when while after before as since because although though if unless until once whereas whenever",
);
/** Frequent verbs that are in no other table: they end a phrase to the left of a cue. */
export const commonVerbs = set(
  "went goes go came comes come took takes take gave gives give got gets made makes make left leaves won wins lost loses ran runs run won became becomes become began begins began kept keeps let lets put puts set sets sat sits stood stands stand met meets meet led leads fell rose grew knew knows thinks wants want wanted needs tried tries try used uses seems seemed appears appeared looks looked remains remained stayed turned turns moved moves helped works worked played plays lives lived died dies followed follows named using making taking having getting going doing being saying knowing looking trying",
);
