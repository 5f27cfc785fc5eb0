/** A sentence laid along a passage, word by word: which words are the same, in order, with as little left over as possible. */
import type { Word } from "../text/words.ts";
import { alikeStems } from "./same-word.ts";

/** One word of the sentence and the word of the passage that it is, both by number. Both numbers rise from pair to pair. */
export type Pair = { readonly inClaim: number; readonly inPassage: number };

/** Words of the one times words of the other. Beyond that it is no sentence laid along a sentence, and nothing is aligned. */
export const mostCells = 40_000;

/**
 * The pairs that keep most of the sentence in order. What the passage has before the first and after the last is free, what it has
 * in between costs little, because news is shortened by leaving words out; a word of the sentence that is not there costs more.
 * Work: words × words, at most `mostCells`.
 */
export function alignWords(claim: readonly Word[], passage: readonly Word[]): Pair[] {
  if (claim.length * passage.length > mostCells) return [];
  const gains = claim.map((word) => gainsOf(word, passage));
  return traced(filled(gains, claim.length, passage.length), gains, claim.length, passage.length);
}

// --- internal ---

const costs = { added: 0.4, leftOut: 0.15 };
/** A content word in its place is worth more than any word of grammar that could be had by leaving it. */
const worth = { content: 3, grammar: 1, alike: 2.5 };

/** What pairing the word with each word of the passage is worth; 0: they are not the same. */
function gainsOf(word: Word, passage: readonly Word[]): Float32Array {
  const gains = new Float32Array(passage.length);
  const alike = word.content ? new Set(alikeStems(word)) : null;
  for (const [at, other] of passage.entries()) {
    if (other.stem === word.stem) gains[at] = word.content ? worth.content : worth.grammar;
    else if (alike?.has(other.stem)) gains[at] = worth.alike;
  }
  return gains;
}

/** Best score of the first `row` words of the claim against the passage up to `column`. */
function filled(gains: readonly Float32Array[], rows: number, columns: number): Float32Array {
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  for (let row = 1; row <= rows; row += 1) {
    const gain = gains[row - 1]!;
    // After the last word the passage may go on for nothing.
    const leftOut = row === rows ? 0 : costs.leftOut;
    best[row * width] = -costs.added * row;
    for (let column = 1; column <= columns; column += 1) {
      const here = row * width + column;
      const above = best[here - width]! - costs.added;
      const before = best[here - 1]! - leftOut;
      const worthHere = gain[column - 1]!;
      const paired = worthHere > 0 ? best[here - width - 1]! + worthHere : Number.NEGATIVE_INFINITY;
      best[here] = Math.max(above, before, paired);
    }
  }
  return best;
}

function traced(best: Float32Array, gains: readonly Float32Array[], rows: number, columns: number): Pair[] {
  const width = columns + 1;
  const pairs: Pair[] = [];
  let [row, column] = [rows, columns];
  while (row > 0 && column > 0) {
    const here = row * width + column;
    const worthHere = gains[row - 1]![column - 1]!;
    const isPair = worthHere > 0 && Math.fround(best[here - width - 1]! + worthHere) === best[here];
    if (isPair) {
      row -= 1;
      column -= 1;
      pairs.push({ inClaim: row, inPassage: column });
    } else if (Math.fround(best[here - width]! - costs.added) === best[here]) row -= 1;
    else column -= 1;
  }
  return pairs.reverse();
}
