/** Furniture known from markup and furniture found by rule, as one list. */
import type { Furniture } from "../types.ts";

/**
 * Both lists in order, without overlap: a rule's piece that touches one from markup gives way. Throws RangeError for a piece
 * from markup that is empty, outside the text or over another.
 */
export function joinFurniture(
  known: readonly Furniture[],
  found: readonly Furniture[],
  length: number,
): Furniture[] {
  const sure = [...known].sort(byStart);
  for (const [at, piece] of sure.entries()) {
    const free = at === 0 || sure[at - 1]!.end <= piece.start;
    if (piece.start < 0 || piece.end > length || piece.end <= piece.start || !free)
      throw new RangeError(
        `Furniture ${piece.start}-${piece.end} has no place of its own in a text of ${length} units`,
      );
  }
  let next = 0;
  const fitting = found.filter((piece) => {
    while (next < sure.length && sure[next]!.end <= piece.start) next += 1;
    return next >= sure.length || sure[next]!.start >= piece.end;
  });
  return [...sure, ...fitting].sort(byStart);
}

// --- internal ---

const byStart = (one: Furniture, other: Furniture): number => one.start - other.start;
