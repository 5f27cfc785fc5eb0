/** A statement that names a body, said of the passages in which the article goes on about it as "the company". Pure. */
import { bodyNouns } from "../text/english/class-nouns-of-bodies.ts";
import type { Passage } from "../types.ts";
import type { Index } from "../verify/index.ts";

export type GoesOn = { readonly text: string; readonly passage: Passage };

/**
 * For "Ellery Ferries opposes it": "The company opposes it", with each passage that begins so and follows within two of one
 * that names Ellery Ferries. Nothing where the statement opens with no name of two words or more.
 */
export function goesOn({ content }: Index, statement: string): GoesOn[] {
  const name = /^(?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of |and |the )*\p{Lu}[\p{L}’'-]*){1,5}/u.exec(
    statement,
  )?.[0];
  if (!name) return [];
  const rest = statement.slice(name.length);
  return content.passages.flatMap((passage, at) => {
    const opening = /^The (\p{Ll}+)\b/u.exec(content.text.slice(passage.start, passage.end));
    if (!opening || !bodyNouns.has(opening[1]!)) return [];
    const before = content.passages.slice(Math.max(0, at - reach), at);
    const named = before.some(({ start, end }) => content.text.slice(start, end).includes(name));
    return named ? [{ text: `${opening[0]}${rest}`, passage }] : [];
  });
}

// --- internal ---

/** Passages between a name and what goes on from it: beyond two, another body has usually come between. */
const reach = 2;
