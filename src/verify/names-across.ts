/** People's names as they are carried from one language into another: places and bodies change theirs, people hardly. */
import search from "approx-string-match";
import { femaleNames, maleNames } from "../text/english/given-names.ts";
import { wordsOf } from "../text/words.ts";
import type { Index } from "./index-content.ts";
import { namesOf } from "./names.ts";

/**
 * The first name of `claim` that is surely a person's (it opens with a given name) and whose last word nothing in the article is
 * like; null when there is none, or where article and claim are not both in Latin letters. "Zelenskyy" is like "Selenskyj".
 */
export function strayPerson(index: Index, claim: string): string | null {
  if (!isLatin(claim) || !isLatin(index.content.text.slice(0, sampled))) return null;
  const words = wordsOf(claim);
  const people = namesOf(claim, words).filter(
    ({ tokens }) => tokens.length > 1 && (maleNames.has(tokens[0]!) || femaleNames.has(tokens[0]!)),
  );
  if (people.length === 0) return null;
  const known = ` ${[...index.names.words].map(plain).join(" ")} `;
  const stray = people.find(({ tokens }) => !isKnown(known, plain(tokens.at(-1)!)));
  return stray ? claim.slice(stray.start, stray.end) : null;
}

// --- internal ---

const sampled = 2000;
const isLatin = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
};

/** Without accents: one language's spelling keeps them, another's does not. */
const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/** Spellings of one name in two languages differ in a third of its letters at most ("Selenskyj", "Zelensky"). */
const leastLike = 3;

function isKnown(known: string, name: string): boolean {
  if (known.includes(` ${name} `)) return true;
  return search(known, ` ${name} `, Math.floor(name.length / leastLike)).length > 0;
}
