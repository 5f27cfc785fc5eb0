/** What keeps a search linear: how much of a pattern's beginning is still matched where a match breaks off. */

/** For each place of `pattern`, the length of the longest proper beginning that also ends there (Knuth, Morris, Pratt). Linear. */
export function borders(pattern: string): Uint32Array {
  const border = new Uint32Array(pattern.length);
  let matched = 0;
  for (let at = 1; at < pattern.length; at += 1) {
    const unit = pattern.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = border[matched - 1]!;
    if (pattern.charCodeAt(matched) === unit) matched += 1;
    border[at] = matched;
  }
  return border;
}
