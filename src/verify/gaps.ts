/** A sentence laid beside a passage: where their words meet, and what stands between. */
import type { Word } from "../text/words.ts";
import type { ClaimWord } from "./evidence.ts";
import type { Positions } from "./positions.ts";

/** Words of the claim and of the passage between the same two words, or before the first, or after the last. */
export type Gap = { readonly claim: readonly Word[]; readonly passage: readonly Word[] };

/** A content word of the claim, by its number there and in the passage. */
export type Meeting = { readonly inClaim: number; readonly inPassage: number };

/** Content words that meet, in the order of the claim: each at the place nearest after the one before. */
export function meetingsOf(
  words: readonly Word[],
  content: readonly ClaimWord[],
  positions: Positions,
): Meeting[] {
  const numbers = new Map(words.map((word, at) => [word, at]));
  const meetings: Meeting[] = [];
  for (const { word, alike } of content) {
    const places = [word.stem, ...alike].flatMap((stem) => positions.of(stem));
    const last = meetings.at(-1)?.inPassage ?? -1;
    const nearest = nearestAfter(places, last);
    if (nearest !== null) meetings.push({ inClaim: numbers.get(word)!, inPassage: nearest });
  }
  return meetings;
}

/** The gaps between meetings that follow one another closely in both; a wide gap is another part of the sentence. */
export function gapsOf(
  words: readonly Word[],
  passage: readonly Word[],
  meetings: readonly Meeting[],
): Gap[] {
  const gaps: Gap[] = [];
  const first = meetings[0];
  const last = meetings.at(-1);
  if (!first || !last) return gaps;
  gaps.push({ claim: before(words, first.inClaim), passage: before(passage, first.inPassage) });
  for (let at = 0; at + 1 < meetings.length; at += 1) {
    const [one, other] = [meetings[at]!, meetings[at + 1]!];
    const apart = other.inPassage - one.inPassage;
    if (apart < 1 || apart > widest || other.inClaim - one.inClaim > widest) continue;
    gaps.push({
      claim: words.slice(one.inClaim + 1, other.inClaim),
      passage: passage.slice(one.inPassage + 1, other.inPassage),
    });
  }
  return gaps;
}

// --- internal ---

const widest = 6;
/** A word that denies or bounds stands at most this far before what it is about. */
const reach = 3;

const before = (words: readonly Word[], at: number): Word[] => words.slice(Math.max(0, at - reach), at);

/** Going back costs double, so that a word said twice is met where the sentence goes on. */
function nearestAfter(places: readonly number[], last: number): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const distance = place > last ? place - last : 2 * (last - place) + 1;
    if (distance < least) {
      least = distance;
      nearest = place;
    }
  }
  return nearest;
}
