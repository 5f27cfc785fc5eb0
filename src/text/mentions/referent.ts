/** Whoever a pronoun or a description may stand for, named or not. */
import type { Span } from "../../types.ts";
import type { Token } from "../attribution/tokens.ts";
import { bodyNouns, documentNouns, femaleWords, machineNouns, maleWords, titles } from "../english/names.ts";
import { notPeople, officeNouns, publicBodyNouns } from "../english/organisations.ts";
import { trailingAdjectives } from "../english/phrases.ts";
import { anonymousNouns, peopleNouns } from "../english/source-words.ts";
import type { Entity, Gender } from "./entity.ts";

export type Referent = {
  /** The fullest words for it in the text. */
  readonly span: Span;
  readonly kind: Entity["kind"] | "document";
  readonly plural: boolean;
  /** Null for one that no name stands for. */
  readonly entity: Entity | null;
  gender: Gender;
};

/** What can be meant by a pronoun. */
export type PronounKind = { readonly gender: Gender; readonly number: "person" | "plural" | "thing" };

/** The third-person pronouns, subject and possessive. */
export const pronounKinds: ReadonlyMap<string, PronounKind> = new Map([
  ["he", { gender: "male", number: "person" }],
  ["his", { gender: "male", number: "person" }],
  ["she", { gender: "female", number: "person" }],
  ["her", { gender: "female", number: "person" }],
  ["they", { gender: null, number: "plural" }],
  ["their", { gender: null, number: "plural" }],
  ["it", { gender: null, number: "thing" }],
  ["its", { gender: null, number: "thing" }],
]);

/** Whether a pronoun can stand for a referent, by what the text tells of both. */
export function fits(referent: Referent, pronoun: PronounKind): boolean {
  if (pronoun.number === "plural") return referent.plural || referent.kind === "body";
  if (referent.plural) return false;
  if (pronoun.number === "thing") return referent.kind !== "person";
  if (referent.kind !== "person" && (referent.kind !== "unknown" || !referent.entity)) return false;
  return referent.gender === null || referent.gender === pronoun.gender;
}

/** What a description's last noun says of its kind. `definite`: "the" or an owner stands before it ("the auditor"). */
export function kindOfNoun(noun: string, definite = true): Referent["kind"] {
  if (machineNouns.has(noun)) return "machine";
  if (documentNouns.has(noun)) return "document";
  if (bodyNouns.has(noun)) return "body";
  if (publicBodyNouns.has(noun) && (definite || !officeNouns.has(noun))) return "body";
  return isPersonNoun(noun) ? "person" : "unknown";
}

/**
 * The noun that a phrase turns on: the last word before "of", "for", "at" ("officials familiar with it"); of "one of the engineers"
 * that of the whole. Lower case.
 */
export function headNoun(tokens: readonly Token[]): string {
  const end = tokens.findIndex(
    ({ lower }, at) => at > 0 && (link.test(lower) || (lower === "to" && isTrailing(tokens[at - 1]!))),
  );
  if (end === 1 && end + 1 < tokens.length && parts.has(tokens[0]!.lower) && tokens[1]!.lower === "of")
    return headNoun(tokens.slice(2));
  let last = (end > 0 ? end : tokens.length) - 1;
  while (last > 0 && isTrailing(tokens[last]!)) last -= 1;
  return tokens[last]!.lower;
}

// --- internal ---

const isTrailing = ({ lower }: Token): boolean => trailingAdjectives.has(lower);
const parts = new Set(["one", "two", "three", "some", "several", "another", "each", "both", "many"]);
const link = /^(?:of|for|at|from|in|with|and)$/u;

/** Whoever speaks as "one of them" is somebody; titles, nouns for the unnamed, and the endings of English nouns for people: "surveyor", "activist", "politician". */
const isPersonNoun = (noun: string): boolean =>
  noun === "them" ||
  titles.has(noun) ||
  anonymousNouns.has(noun) ||
  peopleNouns.has(noun.replace(/s$/u, "")) ||
  maleWords.has(noun) ||
  femaleWords.has(noun) ||
  (personEnding.test(noun) && !notPeople.has(noun.replace(/s$/u, "")));

const personEnding =
  /..(?:er|or|ist|ian|man|woman|person|ant|agent|student|resident|child|expert|chief|mogul|critic)s?$/u;
