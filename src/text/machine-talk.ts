/** Paragraphs that speak to machines: words in the article, and no part of what it tells its readers. */
import type { Passage } from "../types.ts";
import { toMachines } from "./english/to-machines.ts";
import { quotationsOf } from "./quotations.ts";

/**
 * Numbers of the passages of each block that holds an order to machines outside of quotation marks. The whole block: what it tells them
 * to say follows in its next sentence. English only. Linear.
 */
export function machineTalk(text: string, passages: readonly Passage[]): ReadonlySet<number> {
  const blocks = new Map<number, Passage[]>();
  for (const passage of passages) {
    const known = blocks.get(passage.block);
    if (known) known.push(passage);
    else blocks.set(passage.block, [passage]);
  }
  const found = [...blocks.values()].filter((block) => speaksToMachines(unquoted(text, block)));
  return new Set(found.flat().map(({ id }) => id));
}

// --- internal ---

const speaksToMachines = (words: string): boolean => toMachines.some(({ pattern }) => pattern.test(words));

/** The block's words, with a space for each quotation. */
function unquoted(text: string, block: readonly Passage[]): string {
  const [start, end] = [block[0]!.start, block.at(-1)!.end];
  let words = "";
  let at = start;
  for (const { outside, closed } of quotationsOf(text, { start, end })) {
    // An order does not become a quotation by a mark that nothing closes.
    if (!closed) continue;
    words += `${text.slice(at, outside.start)} `;
    at = outside.end;
  }
  return words + text.slice(at, end);
}
