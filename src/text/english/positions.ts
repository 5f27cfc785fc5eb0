/** How people in a chat hold a position, give a reason, agree and differ, as data. Everything in lower case. */

/** Words by which a sentence holds something, beside those of judgement in `talk.ts`. */
export const positionWords: ReadonlySet<string> = new Set(
  (
    "think thought believe agree disagree doubt hope fear wish reckon suspect prefer support oppose against should shouldn't mustn't ought " +
    "need needs deserve deserves rather instead matter matters convinced skeptical sceptical glad worried worry trust afraid makes sense"
  ).split(" "),
);

/** The same in several words. Linear. */
export const positionPhrases =
  /\b(?:i['’]m|i am|we['’]re) (?:with|for|against|on (?:his|her|their|the)) |\bi(?:['’]d| would) |\bin favou?r of\b|\bpoint is\b|\bfor (?:no|good) reason\b/iu;

/** Words of judgement that a chat says too lightly to hold anything by them: "nice", "great", "one too". */
export const faintWords: ReadonlySet<string> = new Set(
  "too like thanks great nice cool wow lol literal happy kinda honestly obviously luckily enough mad good".split(
    " ",
  ),
);

/** Words that join a reason or a condition to what is held. */
export const reasonWords: ReadonlySet<string> = new Set(
  "because therefore otherwise unless hence reason reasons".split(" "),
);

/** Praise that opens a complaint: "great, five days without a bus". */
export const sourOpener =
  /^(?:oh |well |so )?(?:great|nice|lovely|fantastic|brilliant|wonderful|super|thanks a lot)[,.!…]/iu;

/**
 * What a message opens with that goes on with somebody else's sentence, or answers it: alone it says nothing. "So" and "and" open
 * whole sentences as often, so what counts there is the rest.
 */
export const leftoverOpeners: ReadonlySet<string> = new Set(
  (
    "because cause cuz than nor not with without to of for at by from which whose whom me him them us mine yours " +
    "same ditto also except unless until like or if about whatever"
  ).split(" "),
);

/** Subjects: with a word behind them they make a clause. */
export const subjectPronouns: ReadonlySet<string> = new Set(
  "i you he she it we they this that these those nobody everybody everyone somebody someone nothing everything people".split(
    " ",
  ),
);

/** Forms that only a whole clause has. */
export const finiteForms: ReadonlySet<string> = new Set(
  (
    "is isn't are aren't was wasn't were weren't am has hasn't have haven't had hadn't do don't does doesn't did didn't will won't would " +
    "wouldn't can can't cannot could couldn't should shouldn't must may might"
  ).split(" "),
);

/** A question put behind a statement, for whoever listens: "isn't he", "don't they". */
export const tagQuestion =
  /,? (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)n['’]?t (?:i|you|he|she|it|we|they|there)\W*$/iu;

/** A reply that opens so agrees with what it answers, where that is no question. */
export const agreeing: readonly RegExp[] = [
  /^(?:i )?(?:totally |fully |completely |absolutely |strongly )?agreed?\b(?! to\b)/iu,
  /^(?:exactly|precisely|absolutely|definitely|\+1|hear,? hear|well said|good point|fair point|so true|very true|this[.!]|same here|seconded|spot on)(?![\p{L}\p{N}])/iu,
  /^(?:you(?:['’]re| are)|that(?:['’]s| is)|[\p{Lu}][\p{L}]{1,20} is) (?:so |absolutely |quite |completely )?(?:right|true|correct)\b(?!,? but)/iu,
  /^i(?:['’]m| am) with (?:you|him|her|them|[\p{Lu}][\p{L}]{1,20})\b/iu,
];

/** A reply that opens so differs. */
export const differing: readonly RegExp[] = [
  /^(?:i )?(?:totally |fully |completely |absolutely |strongly |respectfully )?(?:disagree|beg to differ|don['’]t agree|can['’]t agree)\b/iu,
  /^(?:no|nope|nah),? (?:it|that|this|he|she|they|you|the|there|not|i)\b/iu,
  /^(?:not true|untrue|wrong|nonsense|rubbish|bull|bullshit|hardly|not really|not at all|i doubt (?:it|that))(?![\p{L}\p{N}])/iu,
  /^(?:you(?:['’]re| are)|that(?:['’]s| is)) (?:just |simply |completely |so )?(?:wrong|untrue|not (?:right|true|correct|fair|how it works|what))\b/iu,
  /^i (?:don['’]t|do not) (?:think so|buy (?:it|that)|believe (?:it|that))\b/iu,
];
