/** The stretch of a text that a pattern nearly is, by characters, at a cost that no text can raise. */

export type Stretch = { readonly start: number; readonly end: number; readonly errors: number };

/**
 * Where `pattern` stands in `text` with the fewest characters put in, left out or exchanged, up to `mostErrors`; null: nowhere. Of
 * equals the one that ends first, as long as can be. Sellers' algorithm; work is the product of both lengths, whatever they hold
 * (bit-parallel search is faster on prose, and a thousand times slower where a text repeats itself). Texts are read to 32,767 units.
 */
export function nearestStretch(text: string, pattern: string, mostErrors: number): Stretch | null {
  const length = Math.min(text.length, startMask);
  const units = Uint16Array.from({ length: pattern.length }, (_, at) => pattern.charCodeAt(at));
  const column = Int32Array.from({ length: pattern.length + 1 }, (_, row) => row * oneError);
  let best: Stretch | null = null;
  for (let end = 1; end <= length; end += 1) {
    const last = nextColumn(column, units, text.charCodeAt(end - 1), end);
    const errors = last >> startBits;
    if (errors <= mostErrors && errors < (best?.errors ?? Number.POSITIVE_INFINITY))
      best = { start: last & startMask, end, errors };
  }
  return best;
}

// --- internal ---

/** A cell is its errors and, below them, where its stretch starts: the least of two cells is the better one, in one comparison. */
const startBits = 15;
const startMask = 2 ** startBits - 1;
const oneError = 2 ** startBits;

/** Turns the column before `end` into the one at `end`, and gives its last cell. */
function nextColumn(column: Int32Array, units: Uint16Array, unit: number, end: number): number {
  let diagonal = column[0]!;
  let above = end;
  column[0] = above;
  for (let row = 0; row < units.length; row += 1) {
    const before = column[row + 1]!;
    const kept = diagonal + (units[row] === unit ? 0 : oneError);
    const changed = (before < above ? before : above) + oneError;
    above = kept < changed ? kept : changed;
    column[row + 1] = above;
    diagonal = before;
  }
  return above;
}
