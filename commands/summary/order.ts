/** What summary was asked for, as it stands in the ids of buttons: they work after a restart. */
import { offered } from "../../src/answer/languages.ts";
import type { DigestWish } from "../../src/answer/pipeline.ts";
import type { Length, Revision } from "../../src/types.ts";

export type Order = {
  readonly revision: Revision;
  readonly wish: DigestWish;
};

/** `shape`: length and language, as typed, chosen or read from an id; what is not known is left out. */
export function orderOf(revision: Revision, shape: readonly (string | undefined)[]): Order {
  const [length, language] = shape;
  const asked = offered(language);
  return { revision, wish: { length: lengthOf(length), ...(asked === null ? {} : { language: asked }) } };
}

/** The id of a button that asks for the same under a name of ours. */
export const idOf = (name: string, { revision, wish }: Order): string =>
  [name, revision.id, wish.length, ...(wish.language ? [wish.language] : [])].join(":");

// --- internal ---

const lengths: ReadonlySet<string> = new Set<Length>(["short", "standard", "long"]);

const lengthOf = (given: string | undefined): Length =>
  given !== undefined && lengths.has(given) ? (given as Length) : "standard";
