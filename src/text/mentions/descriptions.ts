/** Whom a definite description stands for: "the Ukrainian president", "the committee", "the decentralized engine". */
import type { Token } from "../attribution/tokens.ts";
import { fullTitles } from "../english/descriptions.ts";
import { determiners } from "../english/phrases.ts";
import type { Entity } from "./entity.ts";

/** Entities by each word that titles and descriptions say of them, and bodies by the last word of their name. */
export class Descriptions {
  readonly #byWord = new Map<string, Entity[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) for (const word of wordsFor(entity)) this.#add(word, entity);
  }

  /**
   * The entities that the words of a phrase ("the Ukrainian president") describe, of those that the text has named before
   * `frame`, the last mentioned first: its last noun and each word before it must have been said of the entity.
   */
  named(words: readonly string[], frame: number): Entity[] {
    const noun = words.at(-1);
    const others = words.slice(0, -1);
    return (noun === undefined ? [] : (this.#byWord.get(noun) ?? []))
      .filter(
        (entity) => entity.names[0]!.frame <= frame && others.every((word) => wordsFor(entity).has(word)),
      )
      .sort((one, other) => lastBefore(other, frame) - lastBefore(one, frame));
  }

  #add(word: string, entity: Entity): void {
    const list = this.#byWord.get(word) ?? [];
    if (list.length < mostFitting) this.#byWord.set(word, [...list, entity]);
  }
}

/** The words of a definite phrase without its determiner, lower case; null where it is not definite. */
export function definiteWords(tokens: readonly Token[]): string[] | null {
  const first = tokens[0];
  if (!first || (first.lower !== "the" && first.lower !== "that" && first.lower !== "this")) return null;
  const words = tokens.slice(1).filter(({ kind }) => kind === "word");
  if (words.length === 0 || words.some(({ lower, possessive }) => possessive || determiners.has(lower)))
    return null;
  return words.map(({ lower }) => lower);
}

// --- internal ---

/** More that fit one word tell nobody; the bound keeps a hostile text cheap. */
const mostFitting = 12;

function wordsFor(entity: Entity): Set<string> {
  const words = new Set(entity.described);
  for (const { lead } of entity.names.slice(0, mostFitting))
    for (const word of lead) words.add(fullTitles.get(word) ?? word);
  if (entity.kind === "body" && entity.words.length > 1) words.add(entity.words.at(-1)!);
  return words;
}

/** The frame of the last mention up to `frame`. */
const lastBefore = (entity: Entity, frame: number): number =>
  entity.names.findLast((mention) => mention.frame <= frame)?.frame ?? -1;
