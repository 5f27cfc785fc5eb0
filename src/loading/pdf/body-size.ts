/** The size of type in which most of a document is set. */

type Sized = { readonly text: string; readonly size: number };

/** By number of characters, in half points; 10 where there are none. */
export function bodySizeOf(pieces: Iterable<Sized>): number {
  const counts = new Map<number, number>();
  for (const { text, size } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  let best = { size: 10, count: 0 };
  for (const [size, count] of counts) if (count > best.count) best = { size, count };
  return Math.max(1, best.size);
}
