/** The longest beginning of a pattern that stands in a text, in one linear pass. */

import { borders } from "../text/borders.ts";

export type Prefix = { readonly length: number; readonly at: number };

/** How many units of `pattern`'s beginning stand in `text`, at most, and where first. Linear in both (Knuth, Morris, Pratt). */
export function longestPrefix(text: string, pattern: string): Prefix {
  const border = borders(pattern);
  let best: Prefix = { length: 0, at: 0 };
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = border[matched - 1]!;
    if (pattern.charCodeAt(matched) === unit) matched += 1;
    if (matched > best.length) best = { length: matched, at: at - matched + 1 };
    if (matched === pattern.length) return best;
  }
  return best;
}
