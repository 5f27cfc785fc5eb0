/** What turns the words beside it into something else: found beside a quote, it may not be cut away. Lower case, straight marks. */

/** Negations: what follows in the same clause is denied. Tested on words; "n't" is tested as an ending. */
export const negators: ReadonlySet<string> = new Set(
  (
    "not never no nobody none nothing nowhere neither nor cannot without hardly scarcely barely " +
    "deny denies denied denying refuse refuses refused refusing doubt doubts doubted reject rejects rejected " +
    "false untrue wrong lie lies myth nonsense absurd ridiculous impossible unlikely"
  ).split(" "),
);

/** Conditions and suppositions: what follows holds only under them. */
export const conditions: ReadonlySet<string> = new Set(
  "if unless whether suppose supposing imagine assuming provided lest hypothetically otherwise pretend".split(
    " ",
  ),
);

/** Wishes and fears: what follows has not happened. */
export const wishes: ReadonlySet<string> = new Set(
  "hope hopes hoped wish wishes wished fear fears feared worry worries worried suspect suspects suspected dream dreamed".split(
    " ",
  ),
);

/** Verbs by which somebody else's words or thoughts are reported; with "I" or "we" before them they are the speaker's own. */
export const reporting: ReadonlySet<string> = new Set(
  (
    "say says said saying claim claims claimed claiming argue argues argued allege alleges alleged think thinks thought " +
    "believe believes believed tell tells told telling suggest suggests suggested insist insists insisted pretend pretends " +
    "accuse accuses accused imagine imagines assume assumes assumed write writes wrote call calls called report reports reported"
  ).split(" "),
);

/** Nouns that carry somebody's words: "the idea that …", "rumours that …". */
export const carriers: ReadonlySet<string> = new Set(
  "idea notion myth lie rumor rumour rumors rumours claim claims allegation allegations theory narrative suggestion accusation accusations belief".split(
    " ",
  ),
);

/** Whose reports are the speaker's own. */
export const ownVoice: ReadonlySet<string> = new Set(
  "i we i'd i'll i've we'd we've we'll i'm we're".split(" "),
);

/** Openings of what follows a quote in its sentence and takes it back. Tested at the start, after punctuation. */
export const takingBack: readonly RegExp[] = [
  // A condition after the clause.
  /^(?:but )?(?:only )?(?:if|unless|provided|assuming|as long as|in case|except|were it not|whether or not)\b/u,
  // A verdict on it.
  /^(?:is|was|are|were|would be|that is|that's|it's|it is|this is)(?: (?:just|simply|such|all|all|completely|totally|an?))* (?:lie|lies|nonsense|false|untrue|rubbish|wrong|myth|absurd|ridiculous|fake|hoax|joke)\b/u,
  // A negated predicate of which it is the subject.
  /^(?:is|was|are|were|will|would|do|does|did|can|could|should|has|have|had|must)(?:n't| not| never)\b/u,
  /^(?:isn't|wasn't|aren't|weren't|won't|wouldn't|don't|doesn't|didn't|can't|cannot|couldn't|shouldn't|hasn't|haven't|hadn't)\b/u,
  // Somebody else's words after all.
  /^(?:they|some|people|critics|opponents|others|some people|he|she)(?: (?:always|often|like to|keep|used to))? (?:say|says|said|saying|claim|claims|claimed|tell|told|think|thinks|thought)\b/u,
  // Taken back at once.
  /^(?:not|never|or so)\b[\s!.,]*(?:they|he|she|$)/u,
];
