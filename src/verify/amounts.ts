/** Amounts that are told in words: on which side of a half, and how many of how many. */
import { boundedWords, lowerBounds, upperBounds } from "../text/english/bounds.ts";
import { smallNumbers } from "../text/english/number-words.ts";
import type { Word } from "../text/words.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import type { Index } from "./index-content.ts";
import { insteadTurn, type Turn } from "./turn.ts";

/** "More than half" where the passages at `places` have only "fewer than half"; null where they have it so, or not at all. */
export function otherBound(index: Index, { words }: ClaimSentence, places: readonly number[]): Turn | null {
  for (const [at, { lower, stem }] of words.entries()) {
    const said = boundedWords.has(lower) ? boundBefore(words, at) : null;
    if (!said) continue;
    const stored = places.flatMap((place) => {
      const passage = index.passages[place]!.words;
      return index
        .positionsAt(place)
        .of(stem)
        .map((found) => boundBefore(passage, found));
    });
    const other = stored.find((bound) => bound !== null && bound.isLower !== said.isLower);
    if (other && !stored.some((bound) => bound?.isLower === said.isLower))
      return { ...insteadTurn(`${said.phrase} ${lower}`, `${other.phrase} ${lower}`, "value"), unsure: true };
  }
  return null;
}

/** "Four of the six" where the passages at `places` have only "two of the six". */
export function otherCount(index: Index, { words }: ClaimSentence, places: readonly number[]): Turn | null {
  for (const { part, whole } of sharesOf(words)) {
    const stored = places
      .flatMap((place) => sharesOf(index.passages[place]!.words))
      .filter((share) => share.whole === whole);
    if (stored.length === 0 || stored.some((share) => share.part === part)) continue;
    const [said, has] = [`${part} of ${whole}`, `${stored[0]!.part} of ${whole}`];
    return { ...insteadTurn(said, has, "value"), unsure: true };
  }
  return null;
}

// --- internal ---

type Bound = { readonly phrase: string; readonly isLower: boolean };

/** Longest first: "no more than" is not "more than". */
const bounds: readonly Bound[] = [
  ...lowerBounds.map((phrase) => ({ phrase, isLower: true })),
  ...upperBounds.map((phrase) => ({ phrase, isLower: false })),
].sort((one, other) => other.phrase.length - one.phrase.length);

function boundBefore(words: readonly Word[], at: number): Bound | null {
  const article = /^(?:an?|the|one)$/u.test(words[at - 1]?.lower ?? "") ? 1 : 0;
  const before = words.slice(Math.max(0, at - article - 3), at - article).map(({ lower }) => lower);
  const told = ` ${before.join(" ")}`;
  return bounds.find(({ phrase }) => told.endsWith(` ${phrase}`)) ?? null;
}

type Share = { readonly part: number; readonly whole: number };

/** "two of the nine", "two of its nine", "2 of 9". */
function sharesOf(words: readonly Word[]): Share[] {
  return words.flatMap((word, at) => {
    if (words[at + 1]?.lower !== "of") return [];
    const step = /^(?:the|its|his|her|their|our|all|those|these)$/u.test(words[at + 2]?.lower ?? "") ? 3 : 2;
    const [part, whole] = [word, words[at + step]].map((one) => numberOf(one?.lower ?? ""));
    return part !== null && whole !== null ? [{ part: part!, whole: whole! }] : [];
  });
}

const numberOf = (lower: string): number | null =>
  /^\d{1,6}$/u.test(lower) ? Number(lower) : (smallNumbers.get(lower) ?? null);
