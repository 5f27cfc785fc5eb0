/**
 * Pairs of words that turn a statement round when one stands for the other. A question that asks about one is not answered by
 * a sentence that tells the other. "a/b" are forms of one side; sides are parted by a bar. Lower case; compared by stem.
 */
const pairs: readonly string[] = [
  // More and less.
  "most/maximum/highest/largest/biggest/greatest | least/minimum/lowest/smallest/fewest",
  "more/greater/higher/larger/bigger | less/fewer/lower/smaller",
  "increase/increased/rise/rose/risen/grow/grew/raise/raised | decrease/decreased/fall/fell/fallen/drop/dropped/shrink/shrank/reduce/reduced/cut/decline/declined",
  "long/longer/longest | short/shorter/shortest",
  "old/older/oldest | young/younger/youngest/new/newer/newest",
  "fast/rapid/quick/faster | slow/slower",
  "strong/stronger/strongest | weak/weaker/weakest",
  "rich/richer/richest/wealthy | poor/poorer/poorest",
  "expensive | cheap/cheaper",
  "majority | minority/plurality",
  "many | few",
  "all/every | none/no/some/several",
  "always | never/rarely/seldom",
  "often/usually/frequently/commonly | rarely/seldom/infrequently",
  // Order and time.
  "first | last/second/third",
  "before/prior/precede/preceded/earlier/former | after/following/follow/followed/succeed/succeeded/later/latter",
  "begin/began/begun/start/started/open/opened | end/ended/finish/finished/stop/stopped/close/closed",
  "early/earliest | late/latest",
  "ancient/past | modern/future",
  "birth/born | death/died",
  "summer | winter",
  "spring | autumn",
  "day | night",
  "morning/am | evening/pm",
  "temporary | permanent",
  // Place and direction.
  "north/northern | south/southern",
  "east/eastern | west/western",
  "left | right",
  "up/upper/above/top | down/lower/below/bottom",
  "inside/internal/inner | outside/external/outer",
  "enter/entered/arrive/arrived | leave/left/depart/departed/exit",
  "import/imported/imports | export/exported/exports",
  "domestic | foreign",
  "urban | rural",
  "near | far",
  // What parties do to each other.
  "attack/attacked/invade/invaded | defend/defended/protect/protected",
  "give/gave/given | take/took/taken/receive/received",
  "buy/bought | sell/sold",
  "win/won/winner/victory | lose/lost/loser/defeat",
  "accept/accepted/approve/approved/agree/agreed | reject/rejected/refuse/refused/deny/denied/disagree/disagreed",
  "support/supported/favor/favour/favored/favoured | oppose/opposed/against",
  "allow/allowed/permit/permitted/legalise/legalize | ban/banned/forbid/forbidden/prohibit/prohibited",
  "agreement | disagreement",
  "ally/allies/friend/friends | enemy/enemies/foe/foes",
  "include/included | exclude/excluded",
  "create/created/build/built/found/founded/establish/established | destroy/destroyed/demolish/demolished/dissolve/dissolved/abolish/abolished",
  "help/helped | hinder/hindered/harm/harmed",
  "encourage/encouraged | discourage/discouraged/deter/deterred",
  "appoint/appointed/hire/hired | dismiss/dismissed/fire/fired/resign/resigned",
  "join/joined | withdraw/withdrew/quit",
  "gain/gained | lose/lost",
  "love/loved/like/liked | hate/hated/dislike/disliked",
  "succeed/succeeded/success | fail/failed/failure",
  "remember/remembered | forget/forgot/forgotten",
  "keep/kept | abandon/abandoned/drop/dropped",
  "convict/convicted | acquit/acquitted",
  "employ/employed | unemployed",
  // Qualities.
  "good/best/better | bad/worst/worse",
  "advantage/benefit | disadvantage/drawback",
  "public | private",
  "male/man/men | female/woman/women",
  "father | mother",
  "son | daughter",
  "brother | sister",
  "husband | wife",
  "king | queen",
  "positive | negative",
  "true | false",
  "legal/lawful | illegal/unlawful",
  "formal/official | informal/unofficial",
  "direct | indirect",
  "possible | impossible",
  "necessary | unnecessary",
  "similar/same | different",
  "simple/easy | complex/difficult/hard",
  "primary/main/major | secondary/minor",
  "hot/warm | cold/cool",
  "wet | dry",
  "safe | dangerous/unsafe",
  "guilty | innocent",
  "liberal | conservative",
  "democrat/democratic/democrats | republican/republicans",
];

/** Each word (form) → the words (forms) that turn it round. */
export const opposites: ReadonlyMap<string, ReadonlySet<string>> = readPairs();

/** Put before a word they turn it round: "unimportant", "disagree", "informal". "Re" and "de" turn too few. */
export const negativePrefixes: readonly string[] = ["un", "dis", "in", "im", "il", "ir", "non", "anti"];

/** Words that deny what stands beside them. A question with one asks about what is not, which an article seldom tells in so many words. */
export const denials: ReadonlySet<string> = new Set(
  (
    "not never no none neither nor without cannot n't can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't " +
    "couldn't wouldn't shouldn't mustn't nobody nothing nowhere failed fail refused except unlike"
  ).split(" "),
);

// --- internal ---

function readPairs(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [one, other] = pair.split(" | ").map((side) => side.split("/"));
    for (const [words, against] of [
      [one!, other!],
      [other!, one!],
    ] as const) {
      for (const word of words) found.set(word, new Set([...(found.get(word) ?? []), ...against]));
    }
  }
  return found;
}
