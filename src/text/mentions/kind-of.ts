/** What kind of thing a name stands for, by what the text puts in it and beside it. */

import { femaleNames, maleNames } from "../english/given-names.ts";
import { bodyWords, machineNouns, placePrepositions, titles } from "../english/names.ts";
import { organisationEndings } from "../english/organisations.ts";
import { samePlaces } from "../english/place-names.ts";
import type { Entity } from "./entity.ts";
import { kindOfNoun } from "./referent.ts";

/**
 * The kind of an entity whose mentions, appositions and employees are known. From the surest: words inside of the name, a
 * title before it, an apposition ("Lund Marine, a family firm"), what it employs, prepositions and articles before it.
 */
export function kindOf(entity: Entity): Entity["kind"] {
  return byName(entity) ?? byIntroduction(entity) ?? byUse(entity);
}

/** Whether a name holds a word that only bodies have, whatever else the text says. */
export const isBodyName = (words: readonly string[]): boolean => words.some((word) => bodyWords.has(word));

// --- internal ---

/** More name words than a person has are a run of capitals that holds more than the name. */
const mostNameWords = 4;
/** People who are named again lose their first name; a name that is full each time is a body's or a place's. */
const oftenEnough = 3;

function byName({ names, words }: Entity): Entity["kind"] | null {
  if (names.some(({ words: all, lead, after }) => [...all, ...lead, after].some(isMachineWord)))
    return "machine";
  if (isBodyName(words) || names.every(({ acronym }) => acronym)) return "body";
  if (names.some(({ lead }) => lead.some((word) => titles.has(word)))) return "person";
  if (words.some((word) => /\.(?:com|org|net|gov|co|tv|info)$/u.test(word))) return "body";
  if (words.length > 1 && organisationEndings.has(words.at(-1)!)) return "body";
  return words.length === 1 && places.has(words[0]!) ? "place" : null;
}

function byIntroduction({ words, introduced, employs }: Entity): Entity["kind"] | null {
  for (const noun of introduced) {
    const kind = kindOfNoun(noun);
    if (kind === "person" || kind === "body" || kind === "machine") return kind;
  }
  if (words.length > 1 && (maleNames.has(words[0]!) || femaleNames.has(words[0]!))) return "person";
  return employs ? "body" : null;
}

function byUse({ names, words, spokenFor }: Entity): Entity["kind"] {
  const inside = names.filter(({ after }) => placePrepositions.has(after)).length;
  if (inside > 0 && inside * 4 >= names.length) return "place";
  const definite = names.filter(({ after }) => after === "the").length;
  if (definite * 2 >= names.length) return "body";
  if (words.length < 2 || words.length > mostNameWords || definite > 0) return "unknown";
  const alwaysFull = names.every((name) => name.words.length === words.length);
  if (alwaysFull && spokenFor) return "body";
  return names.length >= oftenEnough && alwaysFull ? "unknown" : "person";
}

const isMachineWord = (word: string): boolean => machineNouns.has(word) || word.endsWith(".ai");

const places: ReadonlySet<string> = new Set(samePlaces.flatMap((row) => row.split(" ")));
