/** Two names that have changed places round the same words: "A sued B" for "B sued A". */
import { evenWords } from "../text/english/exchanged-words.ts";
import type { Word } from "../text/words.ts";
import { said } from "../words/said.ts";
import type { Name } from "./names.ts";
import type { Turn } from "./turn.ts";

export type Named = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
};

/**
 * The turn of a sentence that has two names, next to each other but for a few words, the other way round than the passage has them
 * about those very words; null where there are none. Words that hold both ways ("and", "met") are no matter.
 */
export function exchangedRoles(claim: Named, passage: Named): Turn | null {
  for (let at = 0; at + 1 < claim.names.length; at += 1) {
    const [one, other] = [claim.names[at]!, claim.names[at + 1]!];
    const between = stemsBetween(claim, one, other);
    if (between === null || isSame(one, other) || !isTurnedRound(passage, one, other, between)) continue;
    const first = claim.text.slice(one.start, one.end);
    const second = claim.text.slice(other.start, other.end);
    return { reason: "contradicted", detail: said("verdict.other-way-round", { first, second }) };
  }
  return null;
}

// --- internal ---

/** Further apart, two names are seldom the two sides of one verb. */
const furthest = 8;

function isTurnedRound(passage: Named, one: Name, other: Name, between: string): boolean {
  const { names } = passage;
  const turned = names.some(
    (name, at) =>
      at + 1 < names.length &&
      isSame(name, other) &&
      isSame(names[at + 1]!, one) &&
      stemsBetween(passage, name, names[at + 1]!) === between,
  );
  // Where the passage says it both ways, it says it the claim's way too.
  return (
    turned &&
    !names.some(
      (name, at) =>
        at + 1 < names.length &&
        isSame(name, one) &&
        isSame(names[at + 1]!, other) &&
        stemsBetween(passage, name, names[at + 1]!) === between,
    )
  );
}

/** The words between two names, as one string; null where they are too many, or say the same both ways. */
function stemsBetween({ words }: Named, one: Name, other: Name): string | null {
  const found = words.filter(({ start, end }) => start >= one.end && end <= other.start);
  if (found.length === 0 || found.length > furthest || found.every(({ lower }) => evenWords.has(lower)))
    return null;
  return found
    .filter(({ lower }) => !articles.has(lower))
    .map(({ stem }) => stem)
    .join(" ");
}

const articles: ReadonlySet<string> = new Set(["the", "a", "an"]);

const isSame = (one: Name, other: Name): boolean =>
  one.tokens.at(-1) === other.tokens.at(-1) || one.tokens.every((token) => other.tokens.includes(token));
