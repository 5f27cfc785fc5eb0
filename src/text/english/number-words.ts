/** Numbers as English words. Lower case. */

/** What adds up: "twenty" + "six". */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    .concat(["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"])
    .map((word, value): [string, number] => [word, value])
    .concat(
      ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map(
        (word, index): [string, number] => [word, 20 + 10 * index],
      ),
    ),
);

/** What multiplies: "two million", and the short forms that stand against digits ("1.2bn"). */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["dozen", 12],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  // Wire and headline style.
  ["bn", 1e9],
  ["mn", 1e6],
  ["tn", 1e12],
  ["mln", 1e6],
  ["bln", 1e9],
]);

/** One letter against the digits: "$5m", "10k". Alone they are units (metres), so money or "k" only. */
export const letterScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
]);

export const ordinals: ReadonlyMap<string, number> = new Map(
  ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"]
    .concat(["twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth"])
    .concat(["nineteenth", "twentieth"])
    .map((word, index): [string, number] => [word, index + 1]),
);

export const ordinalEndings: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Parts of a whole, in per cent: "half" of voters is 50 % of them. Too idiomatic ("second half") to demand of a source. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["halves", 50],
  ["third", 100 / 3],
  ["thirds", 100 / 3],
  ["quarter", 25],
  ["quarters", 25],
  ["fifths", 20],
]);

/** Words that count without being numerals. A source may say them for a number; a claim is not held to them. */
export const countingWords: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["pair", 2],
  ["couple", 2],
  ["duo", 2],
  ["twins", 2],
  ["twin", 2],
  ["brace", 2],
  ["twice", 2],
  ["double", 2],
  ["once", 1],
  ["single", 1],
  ["trio", 3],
  ["triple", 3],
  ["quartet", 4],
  ["hat-trick", 3],
  ["decade", 10],
  ["century", 100],
]);

export type Bound = "exact" | "about" | "over" | "under";

/** What stands before a number and loosens it, longest first. Rows of one, two or three words. */
export const bounds: ReadonlyMap<string, Bound> = new Map([
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["circa", "about"],
  ["estimated", "about"],
  ["some", "about"],
  ["nearly", "under"],
  ["almost", "under"],
  ["close to", "under"],
  ["just under", "under"],
  ["just short of", "under"],
  ["under", "under"],
  ["below", "under"],
  ["less than", "under"],
  ["fewer than", "under"],
  ["lower than", "under"],
  ["up to", "under"],
  ["at most", "under"],
  ["as many as", "under"],
  ["as much as", "under"],
  ["more than", "over"],
  ["greater than", "over"],
  ["higher than", "over"],
  ["over", "over"],
  ["above", "over"],
  ["at least", "over"],
  ["exceeding", "over"],
  ["upwards of", "over"],
  ["no fewer than", "over"],
  ["no less than", "over"],
  ["just over", "over"],
]);
