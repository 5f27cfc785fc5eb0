/** Names of attributes as HTML compares them: in lower case. */
import { tokenize } from "./tokenize.ts";

/**
 * The page with the names of its attributes in lower case; the same string where they are. HTML tells no case of them apart, but
 * the DOM that is made here does: `<A HREF>` of old pages would lead nowhere, and `<time dateTime>`, as React writes it, say no
 * date. Only a tokenizer runs: linear in the page, and the length stays.
 */
export function lowerAttributes(html: string): string {
  const places: number[] = [];
  tokenize(html, {
    onattribname: (start, end) => {
      if (hasCapital(html, start, end)) places.push(start, end);
    },
  });
  return places.length === 0 ? html : lowered(html, places);
}

// --- internal ---

function hasCapital(html: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = html.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

/** ASCII alone, as the HTML standard says: other letters may change their length. */
const lower = (name: string): string => name.replaceAll(/[A-Z]+/gu, (letters) => letters.toLowerCase());

function lowered(html: string, places: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < places.length; at += 2) {
    parts.push(html.slice(from, places[at]), lower(html.slice(places[at], places[at + 1])));
    from = places[at + 1]!;
  }
  parts.push(html.slice(from));
  return parts.join("");
}
