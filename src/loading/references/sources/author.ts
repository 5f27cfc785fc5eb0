/** Who wrote the article, from its byline. */
import type { Span } from "../../../types.ts";
import type { Candidate } from "./candidate.ts";

/** One candidate a name in the byline ("By Ada Reed and Bo Lind, staff writers"), with the first place where it stands. */
export function authorSources(text: string, byline: string | null): Candidate[] {
  if (!byline) return [];
  return namesIn(byline).map((name) => ({
    name,
    kind: "author",
    url: null,
    spans: spansOf(text, name),
    reliance: "wrote",
  }));
}

// --- internal ---

/** Bylines in the languages of news begin with a preposition. */
const preposition = /^(?:by|von|par|por|di|da|av|af|door|od|от)\s+/iu;
const longestByline = 300;

function namesIn(byline: string): string[] {
  return byline
    .slice(0, longestByline)
    .trim()
    .replace(preposition, "")
    .split(/\s*[,;|·•&/]\s*|\s+(?:and|und|et|y|e|och|og|en|i)\s+/u)
    .map((part) => part.trim())
    .filter((part) => /^\p{Lu}|^[\p{Lo}]/u.test(part) && part.length > 1);
}

function spansOf(text: string, name: string): Span[] {
  const start = text.indexOf(name);
  return start < 0 ? [] : [{ start, end: start + name.length }];
}
