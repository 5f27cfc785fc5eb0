/** How people talk about an article in a chat: what opens a statement about it, and what shows that they only think so. */

/** Openings that carry nothing: taken off, as often as they stand there. */
export const talkOpeners: ReadonlySet<string> = new Set(
  (
    "ah actually also and anyway apparently basically bro btw but dude eh er fwiw haha hey hm hmm indeed lol man meanwhile nah no " +
    "nope oh ok okay plus right see so then true tbh ugh um wait well yea yeah yep yes yup"
  ).split(" "),
);

/** These open a statement only with a mark behind them: "no, it is"; "no services were cut" is one as it stands. */
export const markedOpeners: ReadonlySet<string> = new Set("no right".split(" "));

/** Words that a chat strews in: they tell nothing of what is spoken of. */
export const strewnWords: ReadonlySet<string> = new Set(
  (
    "actually already apparently basically bit btw definitely even ever fyi guy haha just kind like literally lmao lol lot now omg only pretty quite " +
    "really simply sort still stuff tbh thing things though time times totally tho wtf yet"
  ).split(" "),
);

/** Openings of several words that carry nothing but that somebody passes on what they know: "I heard that". Anchored, linear. */
export const hearsayOpeners: readonly RegExp[] = [
  /^i(?:'ve| have| just)? (?:heard|read|saw|see|noticed|learned)(?: somewhere| that| how)* /iu,
  /^(?:it )?turns out(?: that)? /iu,
  /^(?:fun fact|for the record|just so you know|in case you missed it|the thing is|fyi|note that|remember)[,:]?(?: that)? /iu,
];

/**
 * A sentence that says of the article what it says. The rest is the statement. Anchored and without nested repeats: linear.
 * Rows: with the article as subject ("the article also says that"); "it" as subject of a verb of saying, which in talk about an
 * article is the article ("they" is anyone); "according to"; "I read in it that".
 */
export const articleSays: readonly RegExp[] = [
  /^(?:the|this|that) (?:article|author|paper|piece|post|report|story|text|writer) (?:also |clearly |even |explicitly |just |literally |only )?(?:claims|has it|mentions|notes|reports|said|says|states|tells us|writes)(?:,|:| that)? /iu,
  /^it (?:also |clearly |even |explicitly |just |literally |only )?(?:claims?|mentions?|reports?|said|says?|states?|writes?|wrote)(?:,|:| that)? (?:in (?:the|this) (?:article|piece|text) (?:that )?)?/iu,
  /^according to (?:it|the article|this article|the piece|the text|the story|the report|the author),? /iu,
  /^(?:in|as per|per) (?:the|this) (?:article|piece|story|text),? (?:it says (?:that )?)?/iu,
  /^i (?:just )?read (?:there|in it|in the article|in the piece|in the text) that /iu,
];

/** The same behind the statement: ", says the article". */
export const saysTheArticle =
  /,? (?:according to (?:it|the (?:article|author|piece|report|story|text))|(?:says|writes) the (?:article|author|piece|story)|the (?:article|piece|story|text) says|(?:it says|says) (?:so )?(?:there|here|in (?:it|the (?:article|piece|story|text)))|(?:it says|says so))[.!]*$/iu;

/** Of what an article does not say, nothing can be found in it. Also a question of where it stands. */
export const saysNotTheArticle =
  /\b(?:(?:article|author|it|paper|piece|report|story|text) (?:(?:does|did)(?:n['’]t| not)|never)|nowhere|where (?:does|did|do|in))\b[^.!?]{0,30}\b(?:say|says|said|mention|mentions|mentioned|claim|claims|claimed|state|states|stand|stands|written|write)\b/iu;

/** Closes a statement and compares it with what was thought before: no part of what is stated. */
export const thanThought =
  /,? than (?:anyone|anybody|everyone|everybody|people|they|we|i|you|many|most)(?: had| have|'d|’d)?(?: ever)? (?:thought|expected|assumed|knew|believed|imagined|feared|hoped)(?: before)?[.!]*$/iu;

/** Whoever says one of these is not sure, wishes or advises: neither the sentence nor what stands beside it in it is stated. */
export const hedges: ReadonlySet<string> = new Set(
  (
    "agree allegedly assume assuming bet believe could disagree doubt either feel feels guess hope hopefully if imagine " +
    "imho imo iirc joke joking kidding looks lying maybe might ought perhaps personally please pretend probably possibly rather reckon " +
    "seem seems should sounds suppose supposed supposedly surely suspect think thinking thought unless whatever wish wonder wondering would would've"
  ).split(" "),
);

/** Words of judgement: nobody can find in an article that something is stupid. */
export const judgingWords: ReadonlySet<string> = new Set(
  (
    "annoying awful bad best better beautiful boring brave brutal clever classy crazy cool criminal disgusting dumb embarrassing enough fair fine funny good great " +
    "happy hate honestly horrible hot impressive insane interesting kinda lame like literal love lovely luckily mad nice nonsense obviously outrageous pathetic " +
    "peanuts pointless ridiculous sad scandal scary shady shame shocking silly smart sorry sketchy sneaky strange stupid sucks suspicious terrible thanks too " +
    "typical unbelievable unfair weak weird wholesome wild worst worse wow wrong"
  ).split(" "),
);

/** Whoever says one of these speaks of themselves or to each other. */
export const amongOurselves: ReadonlySet<string> = new Set(
  "i i'm i've i'd i'll im ive me my mine myself we we're we've we'd we'll us our ours you you're you've you'd you'll your yours youre guys folks let's".split(
    " ",
  ),
);

/** "You need the receipt": of anybody, and so of the matter. Anchored; what follows is looked at for itself. */
export const anybodyMust =
  /^(?:you|u|ppl|people|owners|customers) (?:also |still |only |just )?(?:need to|need|have to|must|get|can get) /iu;

/** A statement that opens with one of these may be of anything. "He", "she" and "they" are mostly whom the article is about. */
export const namelessOpeners: ReadonlySet<string> = new Set(
  "it this that these those him her them his their its which who there here".split(" "),
);
export const personOpeners: ReadonlySet<string> = new Set("he she they".split(" "));

/** What tells others to do something, at the head of a sentence. */
export const biddingWords: ReadonlySet<string> = new Set(
  "ask be check come don't forget get give go have hear keep leave let listen look make put read say send stop take tell try unplug wait watch".split(
    " ",
  ),
);

/**
 * Outcomes and directions that turn each other round, beside the table of opposites: how a chat says them, of two words too.
 * "a/b" are of one side.
 */
export const turnedOutcomes: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:passed|carried|adopted|approved|went through|got through|won|accepted|succeeded)\b/iu,
    /\b(?:defeated|rejected|failed|lost|voted down|thrown out|turned down|refused|blocked)\b/iu,
  ],
  [
    /\b(?:went up|gone up|goes up|rose|risen|rises|increased|grew|grown|climbed|jumped|doubled|gained)\b/iu,
    /\b(?:went down|gone down|goes down|fell|fallen|falls|dropped|decreased|declined|shrank|halved|lost|sank|slumped|slipped|slid|eased|dipped)\b/iu,
  ],
];

/** All there is, against none of it. */
export const allWords: ReadonlySet<string> = new Set("all every everybody everyone everything".split(" "));
export const noneWords: ReadonlySet<string> = new Set("never no nobody none nothing".split(" "));

/** What opens a question that is typed without its mark. With "is", "did" and the like before a subject, too. */
export const askingOpeners: ReadonlySet<string> = new Set(
  "who whose what which when where why how is are was were do does did has have had can could will would should".split(
    " ",
  ),
);

/**
 * Openings and marks of irony: whoever writes them means the contrary, or nothing. "Right, because", "sure they did", "of
 * course", "suuure"; "/s" by itself; a face that rolls its eyes or hangs upside down.
 */
export const irony =
  /^(?:(?:oh|yeah|yes|ah|well|ok|okay|and|but|so)[,. ]+)*(?:s+u+r+e+|right|riiight|of course|totally|ofc|yeah right|obviously|clearly|allegedly|breaking|next you|i bet|says who|as if|imagine|plot twist|the dog|and i(?:'m| am))\b|(?:^|\s)\/s(?:\s|$)|suu+re|[🙄🙃😏🤡]/iu;

/** Somebody who is told to say so: "my neighbour says that", "Tom told me". What they say is theirs. The name is caught. */
export const somebodySays =
  /^(?:(?:my|our|his|her|their|a|an|the|some|this|that) )?([\p{L}’']{2,20})(?: [\p{L}’']{2,20})? (?:also |even |just |once )?(?:says?|said|claims?|claimed|told (?:me|us)|reckons?|thinks?|swears?|insists?|heard|wrote|posted|tweeted)\b/iu;

/** What may stand between a negation and another meaning: "no more than", "not only", "nobody else". */
export const notADenial: ReadonlySet<string> = new Set(
  "more less fewer later only just merely until matter doubt else bad longer sooner wonder worries idea clue way surprise".split(
    " ",
  ),
);

/** Verbs and nouns that take a whole clause back: "rejected the idea that it was". Beside the words that deny. */
export const takingBackWords: ReadonlySet<string> = new Set(
  "reject rejects rejected rejecting dismiss dismisses dismissed dispute disputes disputed rebut rebutted refute refuted refutes contradicted contradicts deny denies denied denying".split(
    " ",
  ),
);

/** Words of a sentence that say by themselves that something is not there. With one of them it denies in its own way. */
export const lackingWords: ReadonlySet<string> = new Set(
  (
    "absent avoid avoided away ban banned behind cancel cancelled cannot closed down drop dropped end ended ends few forgot gone hardly ignored instead keeps lack lacking lacks late left " +
    "less little lost low lower minus miss missed missing none quit rarely scrapped secret silent skip skipped stop stopped unclear undecided unknown unsure until withdrew withdrawn withheld yet zero"
  ).split(" "),
);

/** How a chat writes numbers that news writes out: what follows a number and multiplies it. */
export const slangScales: ReadonlyMap<string, number> = new Map([
  ["grand", 1e3],
  ["k", 1e3],
  ["thou", 1e3],
  ["mil", 1e6],
  ["mill", 1e6],
  ["mio", 1e6],
]);
