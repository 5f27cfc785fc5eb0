/** What a relative clause says of the name before it, told of a name that stands further off. */
import type { ClaimSentence } from "./claim-sentence.ts";
import type { Index } from "./index-content.ts";
import { isOrdinaryOpening, type Name, namesOf } from "./names.ts";
import { mayBeSame } from "./other-name.ts";
import { insteadTurn, type Turn } from "./turn.ts";

/**
 * The turn of a sentence that opens with a name and its verb, where a passage has that verb behind "who", "which" or "that", and
 * the last name before those is another; null where there is none.
 */
export function otherSubject(index: Index, sentence: ClaimSentence, places: readonly number[]): Turn | null {
  const [name] = namesOf(sentence.text, sentence.words);
  if (!name || isOrdinaryOpening(index.names, sentence, name)) return null;
  const verb = sentence.words.find(({ start }) => start >= name.end);
  if (!verb?.content || name.start > longestOpening) return null;
  for (const place of places.slice(0, mostPlaces)) {
    const instead = subjectAt(index, place, verb.stem, name);
    if (instead)
      return {
        ...insteadTurn(sentence.text.slice(name.start, name.end), instead, "contradicted"),
        unsure: true,
      };
  }
  return null;
}

// --- internal ---

const mostPlaces = 2;
/** "The " before a name. */
const longestOpening = 4;
/** From a name to what is told of it: "the Ocean Trust, a charity that". */
const nearest = 8;

function subjectAt(index: Index, place: number, stem: string, name: Name): string | null {
  const passage = index.passages[place]!;
  const places = index.positionsAt(place).of(stem);
  const at = places[0];
  if (at === undefined || places.length > 1) return null;
  const relative = passage.words
    .slice(Math.max(0, at - 2), at)
    .find(({ lower }) => /^(?:who|which|that)$/u.test(lower));
  if (!relative) return null;
  const before = namesOf(passage.text, passage.words).filter(({ end }) => end <= relative.start);
  const last = before.at(-1);
  if (!last || mayBeSame(name, last.tokens, last.initials)) return null;
  const apart = passage.words.filter(({ start }) => start >= last.end && start < relative.start).length;
  const stands = before.some((one) => mayBeSame(name, one.tokens, one.initials));
  return stands && apart <= nearest ? passage.text.slice(last.start, last.end) : null;
}
