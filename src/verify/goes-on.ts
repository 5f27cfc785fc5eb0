/** A statement that names a body, held against the passages in which the article goes on about it as "the company". */
import { bodyNouns } from "../text/english/class-nouns-of-bodies.ts";
import { wordsOf } from "../text/words.ts";
import type { Index } from "./index-content.ts";

/** The statement as that passage would say it, and the place of the passage. */
export type GoesOn = { readonly text: string; readonly place: number };

/**
 * For "Ellery Ferries opposes it": "The company opposes it", with each passage that begins so and follows within two of one that
 * names Ellery Ferries. Nothing where the statement opens with no name of two words or more. Linear in where the name stands.
 */
export function goesOn(index: Index, statement: string): GoesOn[] {
  const name = openingName.exec(statement)?.[0];
  const last = name && wordsOf(name).at(-1);
  if (!last) return [];
  const named = (index.postings.get(last.stem) ?? [])
    .slice(0, mostNamed)
    .filter((place) => index.passages[place]!.text.includes(name));
  const after = new Set(named.flatMap((place) => [place + 1, place + 2]));
  const found = [...after].flatMap((place) => {
    const opening = openingNoun.exec(index.passages[place]?.text ?? "");
    if (!opening || !bodyNouns.has(opening[1]!)) return [];
    return [{ text: `${opening[0]}${statement.slice(name.length)}`, place }];
  });
  return found.slice(0, mostPlaces);
}

// --- internal ---

/** Each is judged by itself; an article says "the company" of a body that it has just named a few times. */
const mostPlaces = 6;
/** An article of a million characters does not name one body so often. */
const mostNamed = 500;
const openingName = /^(?:the )?\p{Lu}[\p{L}’'-]{0,40}(?: (?:of |and |the ){0,2}\p{Lu}[\p{L}’'-]{0,40}){1,5}/u;
const openingNoun = /^The (\p{Ll}+)\b/u;
