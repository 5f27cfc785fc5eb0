/** Blocks → pages: items in their order, none cut, each page within what a message may hold. Pure. */
import {
  type Block,
  fits,
  type Group,
  type Item,
  less,
  more,
  type Noun,
  type Room,
  sizeOf,
} from "./layout.ts";

/** The text of each block that stands on the page, and how many items stand there, by noun. */
export type Page = { readonly texts: readonly string[]; readonly nouns: readonly Noun[] };

/**
 * Fills pages one after another; at least one comes out, which may be empty. `blocks` ≤ `mostBlocks` a page.
 * Each item must fit in `room` together with its block's title and label (`itemRoom` says how long it may be).
 */
export function paginate(blocks: readonly Block[], room: Room, mostBlocks: number): readonly Page[] {
  const pages: OpenPage[] = [emptyPage()];
  for (const placed of blocks.flatMap(placedItems)) {
    const last = pages.at(-1) as OpenPage;
    if (hasRoom(last, placed, room, mostBlocks)) pages[pages.length - 1] = withItem(last, placed);
    else pages.push(withItem(emptyPage(), placed));
  }
  return pages.filter((page, index) => index === pages.length - 1 || page.texts.length > 0);
}

/** What one item may take of a page: the rest is for the title and label that may stand before it. */
export function itemRoom(room: Room): Room {
  return less(room, { chars: 260, bytes: 520 });
}

// --- internal ---

type Placed = { readonly block: Block; readonly group: Group; readonly item: Item };
type OpenPage = Page & { readonly spent: Room; readonly block: Block | null; readonly group: Group | null };

function emptyPage(): OpenPage {
  return { texts: [], nouns: [], spent: { chars: 0, bytes: 0 }, block: null, group: null };
}

function placedItems(block: Block): Placed[] {
  return block.groups.flatMap((group) =>
    group.items.filter((item) => item.text.trim() !== "").map((item) => ({ block, group, item })),
  );
}

function hasRoom(page: OpenPage, placed: Placed, room: Room, mostBlocks: number): boolean {
  if (page.block !== placed.block && page.texts.length >= mostBlocks) return false;
  return fits(leadOf(page, placed) + placed.item.text, less(room, page.spent));
}

function withItem(page: OpenPage, placed: Placed): OpenPage {
  const { block, group, item } = placed;
  const added = leadOf(page, placed) + item.text;
  const texts =
    page.block === block ? [...page.texts.slice(0, -1), page.texts.at(-1) + added] : [...page.texts, added];
  const spent = more(page.spent, sizeOf(added));
  return { texts, nouns: [...page.nouns, item.noun], spent, block, group };
}

/** What stands between the text so far and this item. */
function leadOf(page: OpenPage, { block, group }: Placed): string {
  if (page.block !== block) return `${block.title === "" ? "" : `${block.title}\n`}${group.label}`;
  return page.group === group ? group.glue : `\n${group.label}`;
}
