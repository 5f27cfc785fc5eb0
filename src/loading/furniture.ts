/** What in a plain text is not the article: title line, highlights, pointers to other pages, prompts, credits, datelines, source lists. */
import { type Block, blocksOf } from "../text/blocks.ts";
import type { Furniture, FurnitureKind, Span } from "../types.ts";
import { datelineFurniture } from "./furniture/dateline.ts";
import { inlineFurniture } from "./furniture/inline.ts";
import { listFurniture } from "./furniture/lists.ts";
import { singleFurniture } from "./furniture/single.ts";
import { titleBlock } from "./furniture/title.ts";

/**
 * Furniture of `text`, sorted and without overlap; a block of a list is a piece of its own, without its bullet's space.
 * `title` is the known title or null. Errs on the side of the article: what could be prose stays prose. Linear.
 */
export function findFurniture(text: string, title: string | null): Furniture[] {
  const blocks = blocksOf(text);
  const kinds: (FurnitureKind | null)[] = blocks.map(() => null);
  const heading = titleBlock(text, blocks, title);
  if (heading) kinds[blocks.indexOf(heading)] = "title";
  listFurniture(text, blocks, kinds);
  singleFurniture(text, blocks, kinds);
  const body = bodyOf(blocks, kinds);
  return [...pieces(blocks, kinds), ...datelineFurniture(text, body), ...inlineFurniture(text, body)].sort(
    byStart,
  );
}

// --- internal ---

const byStart = (one: Span, other: Span): number => one.start - other.start;

function pieces(blocks: readonly Block[], kinds: readonly (FurnitureKind | null)[]): Furniture[] {
  return blocks.flatMap(({ start, end }, at) => {
    const kind = kinds[at];
    return kind ? [{ start, end, kind }] : [];
  });
}

const bodyOf = (blocks: readonly Block[], kinds: readonly (FurnitureKind | null)[]): Block[] =>
  blocks.filter((_, at) => kinds[at] === null);
