/** Which words may stand for one another: by stem, by name of a place, by the table of news words. */
import { stemmer } from "stemmer";
import { sameWords } from "../text/english/same-words.ts";
import { wordFamilies } from "../text/english/word-families.ts";
import type { Word } from "../text/words.ts";
import { placeForms } from "./names.ts";

/**
 * The stems that may stand for `word`, its own left out. A word that is not in the tables has none.
 */
export function alikeStems(word: Word): readonly string[] {
  const places = placeForms(word.lower);
  const others = [...(alike.get(word.stem) ?? []), ...familyStems(word.lower)];
  return places.length > 0 ? [...places.map((place) => stemmer(place)), ...others] : others;
}

// --- internal ---

const alike: ReadonlyMap<string, readonly string[]> = (() => {
  const known = new Map<string, Set<string>>();
  for (const row of sameWords) {
    const stems = new Set(row.split(" ").map((word) => stemmer(word)));
    for (const stem of stems) {
      const others = known.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem) others.add(other);
      known.set(stem, others);
    }
  }
  return new Map([...known].map(([stem, others]) => [stem, [...others]]));
})();

/** Stems of the other forms of an irregular word: "gave" and "given" for "give". */
export function familyStems(lower: string): readonly string[] {
  return families.get(wordFamilies.get(lower) ?? lower) ?? [];
}

const families: ReadonlyMap<string, readonly string[]> = (() => {
  const known = new Map<string, Set<string>>();
  for (const [form, base] of wordFamilies) {
    const stems = known.get(base) ?? new Set([stemmer(base)]);
    known.set(base, stems.add(stemmer(form)));
  }
  return new Map([...known].map(([base, stems]) => [base, [...stems]]));
})();
