/** Questions that are put to the bot rather than to the article, and questions of who is right, as data: English, German, Spanish. */

/** For our opinion. The whole question, but for what follows behind "of", "about", "dazu". */
export const opinionQuestions: readonly RegExp[] = [
  /^(?:so |and |but )?(?:what|how) (?:do|would|did) (?:you|u) (?:think|feel|believe|reckon|say yourself)\b/iu,
  /^(?:so |and |but )?what(?:['’]s| is| are) (?:your|ur) (?:own )?(?:opinions?|views?|take|thoughts?|verdict)\b/iu,
  /^(?:so |and |but )?(?:do|would|are) (?:you|u) (?:personally )?(?:agree|disagree|approve|care|for|against|on (?:his|her|their) side)\b/iu,
  /^(?:und |also )?was (?:denkst|meinst|hältst|glaubst) du\b/iu,
  /^(?:und |also )?(?:was|wie) ist deine meinung\b/iu,
  /^¿? ?(?:y |pero )?(?:qué|que) (?:opinas|piensas|crees|te parece)\b/iu,
  /^¿? ?(?:cuál|cual) es tu opini[oó]n\b/iu,
];

/** What it is and what it can do. The whole question. */
export const selfQuestions: readonly RegExp[] = [
  /^(?:who|what) (?:are|r) (?:you|u)\W*$/iu,
  /^(?:are|r) (?:you|u) (?:a |an )?(?:real |actual )?(?:bot|human|person|robot|machine|ai|chatgpt|claude|alive|there)\W*$/iu,
  /^(?:what|how) (?:can|do|does) (?:you|u|this bot|the bot|this) (?:do|work|help)(?: here)?\W*$/iu,
  /^(?:help|help me|how do i use (?:you|this|it))\W*$/iu,
  /^(?:wer|was) bist du\W*$|^was kannst du\W*$|^hilfe\W*$/iu,
  /^¿? ?(?:quién|quien|qué|que) eres\W*$|^¿? ?(?:qué|que) puedes hacer\W*$|^ayuda\W*$/iu,
];

/** Where the article itself comes from. The whole question. */
export const originQuestions: readonly RegExp[] = [
  /^who(?:['’]s| is| was)? ?(?:wrote|written|published|posted|made|the (?:author|writer|reporter|journalist)(?: of)?)(?: (?:this|(?:this|the) (?:article|text|story|piece)))\W*$/iu,
  /^who wrote it\W*$/iu,
  /^who(?:['’]s| is) the (?:author|writer|reporter|journalist)\W*$/iu,
  /^when (?:was|is) (?:this|(?:this|the) (?:article|text|story|piece)) (?:written|published|posted|from)\W*$/iu,
  /^(?:where|what)(?:['’]s| is) (?:this|(?:this|the) (?:article|text|story|piece)) from\W*$/iu,
  /^(?:how old is|what is the date of) (?:this|the) (?:article|text|story|piece)\W*$/iu,
  /^wer hat (?:das|den artikel|diesen artikel|den text) geschrieben\W*$|^von wann ist (?:das|der artikel|der text)\W*$/iu,
  /^¿? ?quién (?:escribió|ha escrito) (?:esto|el artículo|este artículo)\W*$|^¿? ?de cuándo es (?:esto|el artículo|este artículo)\W*$/iu,
];

/** For all of it in short. The whole request, with or without the article in it. */
export const summaryRequests: readonly RegExp[] = [
  /^(?:please |can you |could you |can someone )?(?:summari[sz]e|sum up)(?: (?:it|this|that|everything|(?:the|this) (?:article|text|story|piece)))?(?: up)?(?: please| for me)*\W*$/iu,
  /^(?:please |can (?:i|we) have |can you give (?:me|us) |give (?:me|us) )?(?:a |the )?(?:short |quick )?(?:summary|tl[; ]?dr|gist)(?: of (?:it|this|(?:the|this) (?:article|text|story)))?(?: please)?\W*$/iu,
  /^what(?:['’]s| is| was)? (?:it|this|(?:the|this) (?:article|text|story|piece|whole thing)) (?:all )?about\W*$/iu,
  /^(?:fass|fasse) (?:das|es|den artikel|den text) (?:bitte )?(?:kurz )?zusammen\W*$|^(?:kurze )?zusammenfassung(?: bitte)?\W*$/iu,
  /^(?:worum|um was) geht(?: e|['’])s(?: (?:in dem|im) (?:artikel|text))?(?: hier)?\W*$/iu,
  /^¿? ?(?:puedes )?(?:resume|resumir|resúmelo|resumen)(?: (?:esto|el artículo|el texto))?(?: por favor)?\W*$/iu,
  /^¿? ?de qué (?:trata|va)(?: (?:esto|el artículo|el texto))?\W*$/iu,
];

/**
 * Who is right, what is true: an article reports it or not, and nobody here decides it. "Right" behind an article or before "to", "now",
 * "away", "wing" is another word.
 */
export const truthQuestions: readonly RegExp[] = [
  /\b(?:true|truth|truthful|untrue|lying|lies|lied|liar|correct|incorrect|fake|legit|trustworthy|reliable|biased|propaganda)\b/iu,
  /\b(?:is|was|are|were|s|who(?:['’]s)?) (?:[\p{L}'’.-]+ ){0,4}(?:right|wrong)\b(?! (?:to|now|away|wing|side|of)\b)/iu,
  /\b(?:wahr|wahrheit|gelogen|lügt|lügen|stimmt das|hat recht|recht hat)\b/iu,
  /(?:^|[^\p{L}])(?:verdad|mentira|miente|mienten|mintió|tiene razón|es cierto)(?![\p{L}])/iu,
];
