/** Which sentences that are gone became which of the new ones. Pure. */

export type Pair = { readonly gone: number | null; readonly come: number | null };

/**
 * Pairs by place in the two lists, in order. Of sentences that share at least a third of their words the more alike are paired;
 * the others stand alone. Lists that are too long to compare each with each are paired one by one.
 */
export function pairedPassages(gone: readonly string[], come: readonly string[]): Pair[] {
  if (gone.length * come.length > mostComparisons) return oneByOne(gone.length, come.length);
  const bags = { gone: gone.map(bagOf), come: come.map(bagOf) };
  const alike = bags.gone.map((one) => bags.come.map((other) => similarity(one, other)));
  return inOrder(alike, gone.length, come.length);
}

// --- internal ---

const mostComparisons = 2_500;
/** Two sentences of one text that are not versions of each other share some tenth: articles, prepositions, a name. */
const leastAlike = 1 / 3;

const bagOf = (words: string): ReadonlySet<string> =>
  new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The pairs with the greatest likeness in sum, of those in which no two pairs cross. */
function inOrder(alike: Likeness, gone: number, come: number): Pair[] {
  const best = bestFrom(alike, gone, come);
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  while (from < gone && to < come) {
    const together = paired(alike, from, to) > 0 ? paired(alike, from, to) + best[from + 1]![to + 1]! : -1;
    if (together === best[from]![to]!) pairs.push({ gone: from++, come: to++ });
    else if (best[from + 1]![to]! >= best[from]![to + 1]!) pairs.push({ gone: from++, come: null });
    else pairs.push({ gone: null, come: to++ });
  }
  while (from < gone) pairs.push({ gone: from++, come: null });
  while (to < come) pairs.push({ gone: null, come: to++ });
  return pairs;
}

/** For each pair of places: the most likeness that can still be had from there on. */
function bestFrom(alike: Likeness, gone: number, come: number): Float64Array[] {
  const best = Array.from({ length: gone + 1 }, () => new Float64Array(come + 1));
  for (let from = gone - 1; from >= 0; from -= 1)
    for (let to = come - 1; to >= 0; to -= 1)
      best[from]![to] = Math.max(
        best[from + 1]![to]!,
        best[from]![to + 1]!,
        paired(alike, from, to) + best[from + 1]![to + 1]!,
      );
  return best;
}

type Likeness = readonly (readonly number[])[];

const paired = (alike: Likeness, from: number, to: number): number => {
  const likeness = alike[from]![to]!;
  return likeness >= leastAlike ? likeness : 0;
};

function oneByOne(gone: number, come: number): Pair[] {
  return Array.from({ length: Math.max(gone, come) }, (_, at) => ({
    gone: at < gone ? at : null,
    come: at < come ? at : null,
  }));
}
