/** How a thing came out, told the other way: "passed" where the article has "defeated". */
import { outcomes } from "../text/english/outcomes.ts";
import type { Word } from "../text/words.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import { rankPlaces } from "./evidence.ts";
import { type Index, longestSentence } from "./index-content.ts";
import { moodAt } from "./mood.ts";
import { insteadTurn, type Turn } from "./turn.ts";

/**
 * The turn of a sentence with a word for an outcome that no passage at `places` has, while one has the word for the other outcome
 * beside what the sentence says it of; null where there is none, or where either is denied.
 */
export function otherOutcome(
  index: Index,
  { words, content }: ClaimSentence,
  places: readonly number[],
): Turn | null {
  const others = rankPlaces(index, content, null, mostPlaces).filter(
    (place) => index.passages[place]!.words.length <= longestSentence,
  );
  const near = [...new Set([...places.slice(0, mostPlaces), ...others])];
  const said = new Set(words.map(({ lower }) => lower));
  for (const [at, word] of words.entries()) {
    const rows = outcomes.get(word.lower);
    if (!rows || isDenied(words, at)) continue;
    const anchors = neighbours(words, at);
    for (const { own, other } of rows) {
      if (has(index, [...places, ...near], own, anchors)) continue;
      const stored = storedInstead(index, near, other.difference(said), anchors);
      if (stored) return { ...insteadTurn(word.lower, stored, "contradicted"), unsure: true };
    }
  }
  return null;
}

// --- internal ---

const mostPlaces = 3;
/** The sentence's neighbour of the outcome stands this near to the other outcome in the passage. */
const nearest = 4;

const isDenied = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:not|never|no|nobody|none|without|cannot)$|n't$/u.test(lower));

/** Whether a passage has a word of this side beside what the sentence says it of. */
const has = (
  index: Index,
  places: readonly number[],
  side: ReadonlySet<string>,
  anchors: ReadonlySet<string>,
): boolean =>
  places.some((place) => {
    const { words } = index.passages[place]!;
    return words.some(({ lower }, at) => side.has(lower) && isBeside(words, at, anchors));
  });

const isBeside = (words: readonly Word[], at: number, stems: ReadonlySet<string>): boolean =>
  words.slice(Math.max(0, at - nearest), at + nearest + 1).some(({ stem }) => stems.has(stem));

/** The nearest content words on either side. */
function neighbours(words: readonly Word[], at: number): ReadonlySet<string> {
  const before = words.slice(Math.max(0, at - 3), at).findLast(({ content }) => content);
  const after = words.slice(at + 1, at + 4).find(({ content }) => content);
  return new Set([before, after].flatMap((word) => (word ? [word.stem] : [])));
}

function storedInstead(
  index: Index,
  places: readonly number[],
  against: ReadonlySet<string>,
  anchors: ReadonlySet<string>,
): string | null {
  for (const place of places) {
    const passage = index.passages[place]!;
    for (const [at, { lower }] of passage.words.entries()) {
      if (!against.has(lower) || !isBeside(passage.words, at, anchors)) continue;
      if (moodAt(passage, at) === null) return lower;
    }
  }
  return null;
}
