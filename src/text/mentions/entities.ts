/** Who the names of a text stand for: mentions gathered by person, body or place. */

import { femaleNames, maleNames } from "../english/given-names.ts";
import { femaleWords, maleWords } from "../english/names.ts";
import type { Entity, Gender } from "./entity.ts";
import { isBodyName } from "./kind-of.ts";
import type { Name } from "./names.ts";

export type Entities = { readonly all: readonly Entity[]; readonly of: ReadonlyMap<Name, Entity> };

/**
 * Gathers names. A full name joins another with the same first and last word; a single word joins the full name that ends
 * with it, the last before it or else the first after; capitals join the name whose initials they are. Linear in names.
 */
export function entitiesOf(names: readonly Name[]): Entities {
  const book = new Book();
  for (const name of names) if (name.words.length > 1) book.addFull(name);
  for (const name of names) if (name.words.length === 1) book.addShort(name);
  for (const entity of book.all) {
    entity.names.sort((one, other) => one.frame - other.frame || one.from - other.from);
    entity.gender = genderOf(entity);
  }
  return { all: book.all, of: book.of };
}

/** The mention that says most of a name: most name words, then a title or description, then the first. */
export function fullest({ names }: Entity): Name {
  let best = names[0]!;
  for (const name of names) if (fullness(name) > fullness(best)) best = name;
  return best;
}

// --- internal ---

/** More name words than a person has are a run of capitals that holds more than the name. */
const mostNameWords = 4;
const fullness = (name: Name): number =>
  (name.words.length > mostNameWords ? 1 : name.words.length) * 10 +
  (name.lead.length > 0 ? 5 : 0) +
  Math.min(name.lead.length, 3);

class Book {
  readonly all: Entity[] = [];
  readonly of = new Map<Name, Entity>();
  readonly #byEnds = new Map<string, Entity>();
  readonly #byLast = new Map<string, Entity[]>();
  readonly #byFirst = new Map<string, Entity[]>();
  readonly #byInitials = new Map<string, Entity>();
  readonly #single = new Map<string, Entity>();

  addFull(name: Name): void {
    const ends = `${name.words[0]} ${name.words.at(-1)}`;
    const known = this.#byEnds.get(ends);
    if (known) {
      this.#join(known, name);
      return;
    }
    const entity = this.#make(name);
    this.#byEnds.set(ends, entity);
    addTo(this.#byLast, name.words.at(-1)!, entity);
    addTo(this.#byFirst, name.words[0]!, entity);
    this.#byInitials.set(initials(name.words), entity);
  }

  addShort(name: Name): void {
    const word = name.words[0]!;
    const known =
      nearest(this.#byLast.get(word), name) ??
      this.#byInitials.get(word.replaceAll(".", "")) ??
      nearest(
        this.#byFirst.get(word)?.filter((entity) => !isBodyName(entity.words)),
        name,
      ) ??
      this.#single.get(word);
    if (known) this.#join(known, name);
    else this.#single.set(word, this.#make(name));
  }

  #make(name: Name): Entity {
    const entity: Entity = {
      names: [name],
      words: name.words,
      gender: null,
      described: new Set(),
      introduced: new Set(),
      employs: false,
      spokenFor: false,
      kind: "unknown",
    };
    this.all.push(entity);
    this.of.set(name, entity);
    return entity;
  }

  #join(entity: Entity, name: Name): void {
    entity.names.push(name);
    if (name.words.length > entity.words.length && name.words.length <= mostNameWords)
      entity.words = name.words;
    this.of.set(name, entity);
  }
}

/** More people with one last name are not told apart; the bound keeps short names cheap in a hostile text. */
const mostNamesakes = 8;

function addTo(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key) ?? [];
  if (list.length < mostNamesakes) map.set(key, [...list, entity]);
}

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join("");

/** Of several people with one last name, the last who was fully named before, whose title does not speak against it. */
function nearest(entities: readonly Entity[] | undefined, name: Name): Entity | undefined {
  if (!entities || entities.length < 2) return entities?.[0];
  const gender = genderOfWords(name.lead);
  const fitting = entities.filter((entity) => gender === null || (genderOf(entity) ?? gender) === gender);
  const before = fitting.filter((entity) => isBefore(entity.names[0]!, name));
  return before.at(-1) ?? fitting[0] ?? entities[0];
}

const isBefore = (one: Name, other: Name): boolean =>
  one.frame < other.frame || (one.frame === other.frame && one.from < other.from);

/** By title, else by given name where it is a full name's first. */
function genderOf({ names, words }: Entity): Gender {
  for (const { lead } of names) {
    const gender = genderOfWords(lead);
    if (gender) return gender;
  }
  const first = words[0]!;
  if (words.length < 2) return null;
  return maleNames.has(first) ? "male" : femaleNames.has(first) ? "female" : null;
}

/** The gender that titles and nouns tell; null where they tell none. */
export function genderOfWords(words: readonly string[]): Gender {
  if (words.some((word) => maleWords.has(word))) return "male";
  return words.some((word) => femaleWords.has(word)) ? "female" : null;
}
