/** Alterations of a quote: each gives words that nobody said. */

export type Alteration = {
  readonly name: string;
  /** The altered words; null where there is nothing of the kind to alter. Pure: the same words give the same alteration. */
  readonly apply: (words: string) => string | null;
};

export const alterations: readonly Alteration[] = [
  { name: "a word left out", apply: (words) => atMiddle(words, (word) => [word, ""]) },
  { name: "a word put in", apply: (words) => atMiddle(words, (word) => [word, `really ${word}`]) },
  { name: "two words exchanged", apply: exchangeWords },
  { name: "a word changed for its opposite", apply: changeForOpposite },
  { name: "a negation dropped", apply: dropNegation },
  { name: "a negation put in", apply: addNegation },
  { name: "a digit changed", apply: changeDigit },
  { name: "one for many", apply: changeNumber },
  { name: "cut inside a word", apply: cutLastWord },
];

/** The first half of one quote and the second half of another, as if they had been said together; null where either is short. */
export function joinQuotes(one: string, other: string): string | null {
  const [first, second] = [one.split(/\s+/u), other.split(/\s+/u)];
  if (first.length < 4 || second.length < 4) return null;
  return [
    ...first.slice(0, Math.ceil(first.length / 2)),
    ...second.slice(Math.floor(second.length / 2)),
  ].join(" ");
}

// --- internal ---

/** Pairs that news uses often; the other of a pair says another thing. */
const opposites: ReadonlyMap<string, string> = new Map(
  [
    "all:some",
    "always:often",
    "will:may",
    "must:should",
    "every:many",
    "more:fewer",
    "first:last",
    "good:bad",
    "best:worst",
    "right:wrong",
    "before:after",
    "won:lost",
    "increase:decrease",
    "up:down",
    "high:low",
    "support:oppose",
    "for:against",
    "and:or",
    "can:could",
    "is:was",
    "are:were",
    "has:had",
    "we:they",
    "our:their",
    "my:his",
    "with:without",
  ].flatMap((pair): [string, string][] => {
    const [one, other] = pair.split(":") as [string, string];
    return [
      [one, other],
      [other, one],
    ];
  }),
);
const negated = /\s+(?:not|never)\b|n['’]t\b/iu;
/** Verbs behind which English sets "not". */
const auxiliary =
  /\b(?:is|are|was|were|will|would|can|could|should|must|has|have|had|do|does|did|may|might)\b(?!\s+not|n['’]t)/iu;
const shortestChanged = 4;

/** Changes the word nearest the middle that is long enough to matter and stands once. */
function atMiddle(words: string, change: (word: string) => readonly [string, string]): string | null {
  const found = [...words.matchAll(/(?<=\s)\p{L}+(?=\s)/gu)].filter(
    ([word]) => word.length >= shortestChanged,
  );
  const middle = words.length / 2;
  const near = found.sort((one, other) => Math.abs(one.index - middle) - Math.abs(other.index - middle))[0];
  if (!near) return null;
  const [, becomes] = change(near[0]);
  const before = words.slice(0, near.index);
  const after = words.slice(near.index + near[0].length);
  return becomes === "" ? before.trimEnd() + after : before + becomes + after;
}

function exchangeWords(words: string): string | null {
  for (const match of words.matchAll(/(?<=\s)(\p{L}+) (\p{L}+)(?=\s|$)/gu)) {
    const [both, one, other] = match as unknown as [string, string, string];
    if (one.toLowerCase() === other.toLowerCase()) continue;
    return `${words.slice(0, match.index)}${other} ${one}${words.slice(match.index + both.length)}`;
  }
  return null;
}

function changeForOpposite(words: string): string | null {
  for (const match of words.matchAll(/\p{L}+(?:['’]\p{L}+)?/gu)) {
    const other = opposites.get(match[0].toLowerCase());
    if (other === undefined) continue;
    return (
      words.slice(0, match.index) + likeCase(other, match[0]) + words.slice(match.index + match[0].length)
    );
  }
  return null;
}

const likeCase = (word: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;

/** "do not know" → "do know", "can't" → "can", "won't" → "will". */
export function dropNegation(words: string): string | null {
  const whole = words.replace(/\bwon['’]t\b/iu, "will").replace(/\bcan(?:not|['’]t)\b/iu, "can");
  if (whole !== words) return whole;
  const match = negated.exec(words);
  if (!match) return null;
  return words.slice(0, match.index) + words.slice(match.index + match[0].length);
}

/** "will pay" → "will not pay". Null where the words are negated already. */
export function addNegation(words: string): string | null {
  if (negated.test(words) || /\b(?:no|nobody|nothing|neither|nor|none|without|cannot|hardly)\b/iu.test(words))
    return null;
  const match = auxiliary.exec(words);
  // A contraction ("we'd") or a question ("Is it?") takes its negation elsewhere.
  if (!match || match.index === 0 || /['’]/u.test(words[match.index - 1]!)) return null;
  const end = match.index + match[0].length;
  return /^\s+\p{L}/u.test(words.slice(end)) ? `${words.slice(0, end)} not${words.slice(end)}` : null;
}

/** The last digit of the first number, three higher. */
export function changeDigit(words: string): string | null {
  const match = /\d+(?:[.,]\d+)*/u.exec(words);
  if (!match) return null;
  const last = match.index + match[0].length - 1;
  return words.slice(0, last) + ((Number(words[last]) + 3) % 10) + words.slice(last + 1);
}

/** A number in letters for another one. */
export function changeNumber(words: string): string | null {
  const match =
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion)\b/iu.exec(words);
  if (!match) return null;
  const other = otherNumber.get(match[0].toLowerCase())!;
  return words.slice(0, match.index) + likeCase(other, match[0]) + words.slice(match.index + match[0].length);
}

const otherNumber: ReadonlyMap<string, string> = new Map([
  ["two", "five"],
  ["three", "seven"],
  ["four", "nine"],
  ["five", "two"],
  ["six", "four"],
  ["seven", "three"],
  ["eight", "six"],
  ["nine", "four"],
  ["ten", "eight"],
  ["hundred", "thousand"],
  ["thousand", "hundred"],
  ["million", "billion"],
  ["billion", "million"],
]);

function cutLastWord(words: string): string | null {
  const match = /(\p{L}{5,})[^\p{L}\p{N}]*$/u.exec(words);
  return match ? words.slice(0, match.index + match[1]!.length - 2) : null;
}
