/** Every place of a pattern in a text, in linear time whatever the two are. */

import { borders } from "./borders.ts";

/** Patterns up to this many units go through `indexOf`: 50 times as fast on prose, and at worst this factor times the text. */
const shortPattern = 64;

/** Offsets at which `pattern` (not empty) stands in `text`, overlapping ones included, in order. */
export function* occurrences(text: string, pattern: string): Generator<number> {
  if (pattern.length > text.length) return;
  if (pattern.length <= shortPattern) yield* byIndex(text, pattern);
  else yield* byOpening(text, pattern);
}

// --- internal ---

function* byIndex(text: string, pattern: string): Generator<number> {
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) yield at;
}

/** A sentence has an opening that few others share: so much is looked for first, and where it stands often, the automaton goes on. */
const opening = 24;
const mostOpenings = 100;

function* byOpening(text: string, pattern: string): Generator<number> {
  let tried = 0;
  for (const at of byIndex(text, pattern.slice(0, opening))) {
    tried += 1;
    if (tried > mostOpenings) return yield* byAutomaton(text, pattern, at);
    if (text.startsWith(pattern, at)) yield at;
  }
}

/** Knuth, Morris and Pratt: `indexOf` takes the product of both lengths on a text of one word repeated. */
function* byAutomaton(text: string, pattern: string, from: number): Generator<number> {
  const border = borders(pattern);
  let matched = 0;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = border[matched - 1]!;
    if (pattern.charCodeAt(matched) === unit) matched += 1;
    if (matched === pattern.length) {
      yield at - matched + 1;
      matched = border[matched - 1]!;
    }
  }
}
