/** The blocks of a text as its passages tell them, each without furniture: where quotations open and close. */
import type { Passage, Span } from "../../types.ts";

export type Region = Span & {
  /** The block's number; two regions share it where furniture parts a block. */
  readonly block: number;
  readonly heading: boolean;
};

/** The regions in reading order. Passages and furniture must be in order. Linear. */
export function regionsOf(
  text: string,
  passages: readonly Passage[],
  furniture: readonly Span[] = [],
): Region[] {
  const regions: Region[] = [];
  let skip = 0;
  for (const passage of passages) {
    while (skip < furniture.length && furniture[skip]!.end <= passage.start) skip += 1;
    const last = regions.at(-1);
    if (last && last.block === passage.block && !parted(text, last, passage, furniture[skip - 1]))
      regions[regions.length - 1] = { ...last, end: passage.end };
    else regions.push(regionOf(passage));
  }
  return regions;
}

// --- internal ---

/** Furniture, or words that are no passage, stand between. */
function parted(text: string, last: Span, next: Span, furniture: Span | undefined): boolean {
  return (
    (furniture !== undefined && furniture.end > last.end) ||
    /[\p{L}\p{N}]/u.test(text.slice(last.end, next.start))
  );
}

const regionOf = ({ start, end, block, kind }: Passage): Region => ({
  start,
  end,
  block,
  heading: kind === "heading",
});
