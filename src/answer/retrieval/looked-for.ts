/** Where an article has a word of a question, in that form or as another. */
import { kindred } from "../../text/english/kindred.ts";
import { denials, opposites } from "../../text/english/opposites.ts";
import { stanceWords } from "../../text/english/questions.ts";
import { wordFamilies } from "../../text/english/word-families.ts";
import { wordsOf } from "../../text/words.ts";
import { keyOf, nearPrefix, type PassageIndex, type Posting, type Token } from "./passage-index.ts";

/** What else than the word itself and its near forms counts. */
export type Loosely = {
  /** For a word that measures ("how heavy"): its units. */
  readonly units: ReadonlySet<string> | null;
  /** In a question that wants yes or no: the opposite settles it too. */
  readonly opposites: boolean;
  /** In a short question: words of like meaning, where the article has no form of it. In a longer one the other words find the place better. */
  readonly kindred: boolean;
  /** After "who": whoever "has not decided" or "voted against" is not the one who did. */
  readonly isDeed: boolean;
};

/** The postings of a question's word: itself, and at half of a hit what counts loosely. By place, ascending. */
export function postingsFor(index: PassageIndex, token: Token, loosely: Loosely): readonly Posting[] {
  const told = (key: string): readonly Posting[] => {
    const all = index.postings.get(key) ?? (stanceWords.has(key) ? scanned(index, key) : []);
    return loosely.isDeed ? all.filter(({ at }) => !isNoDeed(index.tokens[at]!, key)) : all;
  };
  const exact = told(token.key);
  if (token.digit) return exact;
  const counts = new Map<number, number>();
  const add = (keys: Iterable<string>): void => {
    for (const key of keys) if (key !== token.key) for (const { at } of told(key)) counts.set(at, nearForm);
  };
  add(nearKeys(index, token.key));
  if (loosely.units) add(keysOf(loosely.units));
  if (loosely.opposites) add(keysOf(formsOf(opposites, token)));
  const isFound = exact.length > 0 || counts.size > 0;
  if (loosely.kindred && (!isFound || deedsOfMany.has(token.key))) add(keysOf(formsOf(kindred, token)));
  for (const { at, count } of exact) counts.set(at, count);
  return [...counts].map(([at, count]) => ({ at, count })).sort((one, other) => one.at - other.at);
}

// --- internal ---

/** "Decide" is told by how it was decided even where somebody else decides something in so many words. */
const deedsOfMany: ReadonlySet<string> = new Set(keysOf(["decide"]));

/** A near form (same first letters) counts half: "colonize" for "colonial" helps, "general" for "generation" must not decide. */
const nearForm = 0.5;

/** The index leaves out prepositions: few are ever asked for. Linear in the text. */
const scanned = ({ tokens }: PassageIndex, key: string): Posting[] =>
  tokens.flatMap((list, at) => (list.some((token) => token.key === key) ? [{ at, count: 1 }] : []));

/** "The ruling group" has ruled nothing. */
const isAdjective = ({ lower }: Token): boolean => lower.endsWith("ing");

/** Words between a denial and the verb: "had not yet decided". After it "against" turns it round: "voted against the motion". */
const denialReach = 3;

const isNoDeed = (tokens: readonly Token[], key: string): boolean =>
  tokens.every(
    (token, place) =>
      token.key !== key ||
      isAdjective(token) ||
      tokens[place + 1]?.lower === "against" ||
      tokens
        .slice(Math.max(0, place - denialReach), place)
        .some(({ lower }) => denials.has(lower) || lower.endsWith("n't")),
  );

function nearKeys(index: PassageIndex, key: string): string[] {
  if (key.length < nearPrefix) return [];
  return (index.byPrefix.get(key.slice(0, nearPrefix)) ?? []).filter((other) => isNear(other, key));
}

function isNear(one: string, other: string): boolean {
  if (one.slice(0, 5) === other.slice(0, 5) && one.length >= 5 && other.length >= 5) return true;
  return one.startsWith(other) || other.startsWith(one);
}

/** A table's row for a word, by the form that stands there, by its base ("sold": "sell") or by another form of its stem. */
function formsOf(
  table: ReadonlyMap<string, ReadonlySet<string>>,
  { lower, key }: Token,
): ReadonlySet<string> {
  return table.get(lower) ?? table.get(wordFamilies.get(lower) ?? "") ?? rowsByKey(table).get(key) ?? none;
}
const none: ReadonlySet<string> = new Set();

const keyed = new Map<object, ReadonlyMap<string, ReadonlySet<string>>>();

function rowsByKey(
  table: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = keyed.get(table);
  if (known) return known;
  const made = new Map([...table].flatMap(([word, row]) => keysOf([word]).map((key) => [key, row] as const)));
  keyed.set(table, made);
  return made;
}

function keysOf(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => wordsOf(word).map(keyOf).slice(0, 1));
}
