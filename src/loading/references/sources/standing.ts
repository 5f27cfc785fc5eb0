/** Whether words that no name stands for can be a source, and of which kind. */

import { determiners, possessives } from "../../../text/english/phrases.ts";
import { crowdWords, knowing, nobody } from "../../../text/english/source-words.ts";
import type { Referent } from "../../../text/mentions/referent.ts";
import type { Reliance, SourceKind } from "../../../types.ts";

/**
 * The kind of source that a description is; null for none: things, everybody, whoever has no "a", "the" or number ("bidder"),
 * and people who are told only by whose they are ("Its director"). A crowd ("some officials") counts where it is quoted.
 */
export function kindOfDescription(name: string, referent: Referent, reliance: Reliance): SourceKind | null {
  const words = name.toLowerCase().match(/[\p{L}\p{N}.'’-]+/gu) ?? [];
  const first = words[0] ?? "";
  const isCrowd = crowdWords.has(first) || (nobody.has(first) && !saysWhich(first, words[1]));
  if (reliance === "credited" && isCrowd) return null;
  if (referent.kind === "machine" || referent.kind === "document") return ofThing(first, referent, reliance);
  if (referent.kind === "body") return ofBody(name, first, referent, reliance);
  if (referent.kind !== "person" || possessives.has(first)) return null;
  return referent.plural || isSpecified(name, first) ? "anonymous" : null;
}

// --- internal ---

/** "one official", "people familiar with the matter": what follows tells of whom they are. */
const saysWhich = (first: string, next: string | undefined): boolean =>
  (first === "one" && next !== undefined) || (first === "people" && knowing.has(next ?? ""));

const articles = new Set(["a", "an"]);

/** "the report" and "a report" are one; what only a pronoun owns is told where it is quoted. */
function ofThing(first: string, { kind }: Referent, reliance: Reliance): SourceKind | null {
  if (possessives.has(first) && reliance === "credited") return null;
  return kind === "machine" ? "machine" : "document";
}

/** "the coast guard", "the sailors’ union"; "a company" is nobody in particular. */
function ofBody(name: string, first: string, { plural }: Referent, reliance: Reliance): SourceKind | null {
  if (possessives.has(first)) return reliance === "quoted" ? "organisation" : null;
  if (articles.has(first)) return "anonymous";
  return plural || isSpecified(name, first) ? "organisation" : null;
}

/** A determiner opens it, or a name or owner stands in it: "Kremlin official", "the board’s treasurer". */
const isSpecified = (name: string, first: string): boolean =>
  determiners.has(first) || /^\d/u.test(first) || /\p{Lu}.*\s|['’]s?\s/u.test(name);
