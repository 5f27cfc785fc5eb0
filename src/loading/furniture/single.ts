/** Single blocks that are furniture by how they open or end. */
import type { Block } from "../../text/blocks.ts";
import type { FurnitureKind } from "../../types.ts";
import { creditLine } from "../credits/credit-line.ts";
import { blockRules as englishRules, type Place } from "./english.ts";
import { creditAtEnd, creditOfNames, datedByline, datelineShape, roleShape } from "./english-shapes.ts";
import { closingOf, openingOf } from "./opening.ts";
import { blockRulesElsewhere } from "./other-languages.ts";

type Kinds = (FurnitureKind | null)[];

/** Marks, in `kinds`, single blocks that are furniture, from the end so that "after the last paragraph" is known. */
export function singleFurniture(text: string, blocks: readonly Block[], kinds: Kinds): void {
  let bodyAfter = 0;
  const top = Math.max(topBlocks, 1 + blocks.findIndex((block) => block.end - block.start >= bodyLength));
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    if (kinds[at] === null) kinds[at] = kindOf(text, blocks[at]!, placesOf(at, top, bodyAfter));
    if (kinds[at] === null) bodyAfter += 1;
  }
}

// --- internal ---

/** Where a block stands; in a short text it may be both near the top and after the last paragraph. */
type Places = Readonly<Record<Place, boolean>>;

/** Blocks from the top in which a byline or a date stands. */
const topBlocks = 5;
/** The first block of this length is the body's first paragraph; what stands over it is the top too. */
const bodyLength = 150;
/** Author boxes are written in one or two paragraphs, the longer one not always recognised. */
const tailBlocks = 1;
const longestCaption = 400;
/** Names with an outlet and a date, and the shapes that are told by how they open. */
const longestCredit = 170;
const longestShape = 120;
/** A photographer and an outlet in brackets. */
const longestNames = 80;
const blockRules = [...englishRules, ...blockRulesElsewhere];

const placesOf = (at: number, top: number, bodyAfter: number): Places => ({
  anywhere: true,
  top: at < top,
  tail: at > 0 && bodyAfter <= tailBlocks,
});

function kindOf(text: string, block: Block, places: Places): FurnitureKind | null {
  const length = block.end - block.start;
  const opening = openingOf(text, block);
  const rule = blockRules.find(
    (row) => length <= row.longest && places[row.place] && row.opens.test(opening),
  );
  if (rule) return rule.kind;
  if (watchesName(text, block)) return "video";
  if (length <= longestCaption && endsInCredit(text, block)) return "caption";
  return places.top && isCredit(text, block, opening) ? "author" : null;
}

const endsInCredit = (text: string, block: Block): boolean =>
  creditAtEnd.test(closingOf(text, block)) ||
  creditOfNames.test(text.slice(Math.max(block.start, block.end - longestNames), block.end));

/** "Watch Jane Doe explaining that …": one sentence that opens with the invitation and a name, and reports nobody's words. */
function watchesName(text: string, block: Block): boolean {
  const length = block.end - block.start;
  if (length > 300 || !/^(?:Watch|WATCH|Listen to) \p{Lu}/u.test(text.slice(block.start, block.start + 14)))
    return false;
  const words = text.slice(block.start, block.end);
  return (
    /^\S+ (?:\S+ ){1,12}?\p{L}+ing\b/u.test(words) ||
    /\b(?:below|above|here|video|clip|episode)\b/u.test(words)
  );
}

function isCredit(text: string, block: Block, opening: string): boolean {
  if (block.end - block.start > longestCredit) return false;
  const words = text.slice(block.start, block.end);
  if (creditLine(words)) return true;
  if (words.length > longestShape) return false;
  return datedByline.test(words) || datelineShape.test(opening) || roleShape.test(opening);
}
