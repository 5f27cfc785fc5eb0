/** English words that tell quoted speech from quoted names. Lower case. */

/** Before words in capitals these name a programme, a book, a song, a nickname: "on “Meet the Press”", "dubbed “The Rock”". */
export const namedBy: ReadonlySet<string> = new Set(
  (
    "on in of from at the a an his her their its called titled entitled named known dubbed nicknamed nickname film movie book novel song " +
    "album show series programme program podcast magazine memoir documentary play poem article essay column paper report exhibition episode"
  ).split(" "),
);

/** Finite verbs and contractions that nearly every spoken clause holds one of. */
export const clauseVerbs: ReadonlySet<string> = new Set(
  (
    "is are was were am be been have has had do does did will would can could may might must shall should " +
    "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't " +
    "i'm i've i'd i'll you're you've you'll you'd he's she's it's we're we've we'll we'd they're they've they'll they'd that's there's " +
    "what's who's let's let want wants need needs think know knew believe hope feel go goes went come comes came get gets got " +
    "make makes made take takes took say says said see sees saw look looks give gives gave tell keep find love like thank"
  ).split(" "),
);
