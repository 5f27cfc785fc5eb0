/** Every place of a pattern in a text, in linear time whatever the two are. */

import { borders } from "./borders.ts";

/** Patterns up to this many units go through `indexOf`: 50 times as fast on prose, and at worst this factor times the text. */
const shortPattern = 64;

/** Offsets at which `pattern` (not empty) stands in `text`, overlapping ones included, in order. */
export function* occurrences(text: string, pattern: string): Generator<number> {
  if (pattern.length > text.length) return;
  if (pattern.length <= shortPattern) yield* byIndex(text, pattern);
  else yield* byAutomaton(text, pattern);
}

// --- internal ---

function* byIndex(text: string, pattern: string): Generator<number> {
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) yield at;
}

/** Knuth, Morris and Pratt: `indexOf` takes the product of both lengths on a text of one word repeated. */
function* byAutomaton(text: string, pattern: string): Generator<number> {
  const border = borders(pattern);
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = border[matched - 1]!;
    if (pattern.charCodeAt(matched) === unit) matched += 1;
    if (matched === pattern.length) {
      yield at - matched + 1;
      matched = border[matched - 1]!;
    }
  }
}
