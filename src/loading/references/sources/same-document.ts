/** One document under its several names: "the board’s winter report", "the winter report", a link on "report". */
import { determiners, possessives } from "../../../text/english/phrases.ts";
import type { Candidate } from "./candidate.ts";

/**
 * The candidates in the same order, those of one document under its fullest name and with its one address. Two are one
 * document where their last words stand in the same place, or where the words of one end the other's and it comes back to it
 * ("the report" after "a winter report"), if that fits one document only. Linear: few documents have the same last word.
 */
export function underOneName(candidates: readonly Candidate[]): Candidate[] {
  const shelf = new Shelf();
  const documents = candidates.map((one) => (one.kind === "document" ? shelf.place(one) : null));
  return candidates.map((one, at) => {
    const document = documents[at];
    return document ? { ...one, name: document.name, url: document.url } : one;
  });
}

// --- internal ---

type Document = { name: string; url: string | null; words: readonly string[] };

/** More documents with the same last word are told apart by nobody; the bound keeps a hostile text cheap. */
const mostAlike = 12;

class Shelf {
  readonly #byEnd = new Map<number, Document>();
  readonly #byHead = new Map<string, Document[]>();

  place(candidate: Candidate): Document {
    const words = wordsOf(candidate.name);
    const alike = this.#byHead.get(words.at(-1) ?? "") ?? [];
    const known = this.#there(candidate) ?? onlyOne(alike, words, candidate);
    const document = known ?? { name: candidate.name, url: candidate.url, words };
    if (!known && alike.length < mostAlike) this.#byHead.set(words.at(-1) ?? "", [...alike, document]);
    document.url ??= candidate.url;
    if (words.length > document.words.length) Object.assign(document, { name: candidate.name, words });
    for (const { end } of candidate.spans) if (!this.#byEnd.has(end)) this.#byEnd.set(end, document);
    return document;
  }

  #there(candidate: Candidate): Document | null {
    for (const { end } of candidate.spans) {
      const document = this.#byEnd.get(end);
      if (document && mayBeAt(document, candidate)) return document;
    }
    return null;
  }
}

const mayBeAt = ({ url }: Document, candidate: Candidate): boolean =>
  candidate.url === null || url === null || url === candidate.url;

function onlyOne(
  alike: readonly Document[],
  words: readonly string[],
  candidate: Candidate,
): Document | null {
  const fitting = alike.filter(
    (one) =>
      mayBeAt(one, candidate) &&
      (candidate.name === one.name ||
        (ends(one.words, words) && !isNew(candidate.name)) ||
        (ends(words, one.words) && !isNew(one.name))),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** "a report" introduces one that was not named before. */
const isNew = (name: string): boolean => /^(?:an?|another|one)\s/iu.test(name);

/** Whether the words of a name end with those of another. */
const ends = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 &&
  short.length <= long.length &&
  short.every((word, at) => word === long[long.length - short.length + at]);

/** Without articles; "her" stays, for "his review" is another. */
const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}'’.-]+/gu) ?? []).filter(
    (word) => possessives.has(word) || !determiners.has(word),
  );
