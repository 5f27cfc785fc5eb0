/** Whether a claim about a discussion names only members whose messages it cites. Pure. */
import type { VerifiedClaim } from "../types.ts";
import type { Discussion } from "./discussion.ts";

/**
 * "Mina holds that it is too low", citing Ravi, is wrong whatever the words are. A member counts as named where their name stands
 * as a word of its own; a name that a cited message itself says is somebody spoken of.
 */
export function isHeldByAuthors(
  discussion: Discussion,
  claim: Pick<VerifiedClaim, "text" | "passages">,
): boolean {
  const cited = claim.passages.map((passage) => discussion.saidAt(passage));
  const authors = new Set(cited.map(({ author }) => author));
  const words = cited.map(({ span }) => discussion.content.text.slice(span.start, span.end));
  return membersOf(discussion)
    .filter((name) => !authors.has(name) && says(claim.text, name))
    .every((name) => words.some((said) => says(said, name)));
}

// --- internal ---

const membersOf = ({ said }: Discussion): string[] => [...new Set(said.map(({ author }) => author))];

function says(text: string, name: string): boolean {
  let at = text.indexOf(name);
  while (at >= 0) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
    at = text.indexOf(name, at + 1);
  }
  return false;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
