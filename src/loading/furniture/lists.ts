/** Furniture that comes as a heading with a list under it, and the highlights that stand before the body. */
import { type Block, bullet } from "../../text/blocks.ts";
import type { FurnitureKind } from "../../types.ts";
import { listRules as englishRules, type ListRule } from "./english.ts";
import { unmistakable } from "./english-shapes.ts";
import { openingOf } from "./opening.ts";
import { listRulesElsewhere } from "./other-languages.ts";

type Kinds = (FurnitureKind | null)[];

/** Marks, in `kinds`, the blocks of lists that are furniture. Blocks that have a kind already are left alone. */
export function listFurniture(text: string, blocks: readonly Block[], kinds: Kinds): void {
  const restIsShort = shortUntilEnd(text, blocks);
  for (let at = 0; at < blocks.length; at += 1) {
    const rule = kinds[at] === null ? headingRule(text, blocks[at]!) : undefined;
    if (rule) at = markList({ text, blocks, kinds, restIsShort }, at, rule) - 1;
  }
  markHighlights(text, blocks, kinds);
}

// --- internal ---

const listRules = [...englishRules, ...listRulesElsewhere];
/** A heading over a list is a few words. */
const longestHeading = 80;
/** Headlines in lists of links; source lists name outlets, so they are shorter. */
const longestEntry = 220;
const longestSource = 120;
/** A headline that is a sentence; paragraphs of news run to 150 and more. */
const longestSentence = 150;
/** A list of links at a page's end; what is longer is a text of its own. */
const mostEntries = 40;

function headingRule(text: string, block: Block): ListRule | undefined {
  if (block.end - block.start > longestHeading) return undefined;
  const opening = openingOf(text, block);
  return listRules.find((rule) => rule.heading.exec(opening)?.[0].length === opening.length);
}

type Marking = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly kinds: Kinds;
  /** Of each block: whether nothing but short lines follows. */
  readonly restIsShort: readonly boolean[];
};

/** Marks the heading and its entries; gives the first block after them. A heading with nothing under it is a heading of the text. */
function markList({ text, blocks, kinds, restIsShort }: Marking, at: number, rule: ListRule): number {
  const limit = rule.many ? mostEntries : 1;
  const labelled = text.slice(blocks[at]!.start, blocks[at]!.end).endsWith(":");
  let end = at + 1;
  while (
    end < blocks.length &&
    end - at <= limit &&
    isEntry(text, blocks[end]!, rule, labelled && restIsShort[end]!)
  )
    end += 1;
  const sure = labelled || end === blocks.length || unmistakable.test(openingOf(text, blocks[at]!));
  if (end === at + 1 && !sure) return end;
  for (let marked = at; marked < end; marked += 1) kinds[marked] ??= rule.kind;
  return end;
}

/** `inTail`: nothing but short lines follows, so that a whole sentence may be a headline of a list. */
function isEntry(text: string, block: Block, rule: ListRule, inTail: boolean): boolean {
  const length = block.end - block.start;
  if (headingRule(text, block)) return false;
  if (rule.kind === "sources")
    return length <= longestSource && namesSource(text.slice(block.start, block.end));
  if (rule.kind === "highlights") return block.kind === "item";
  if (rule.kind === "share") return shareButton.test(openingOf(text, block));
  if (length > longestEntry) return false;
  return block.kind === "item" || endsOpen(text, block) || (rule.many && inTail);
}

/** What stands on the buttons: a network's name or a deed. Whatever else follows "Share this" is the article going on. */
const shareButton =
  /^(?:(?:share|post|pin|send|tweet|save|like|follow|copy|e-?mail|print|click|opens?|x|more|reblog|loading)(?![\p{L}\p{N}])|.{0,30}(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|tumblr|flipboard|messenger|threads|bluesky|mastodon|snapchat|instagram|youtube|tiktok|weibo|wechat|pocket|skype|vkontakte|e-?mail|sms|rss))/u;

/** An outlet, an address or a document: few words, or a web address, and no sentence after it. */
function namesSource(words: string): boolean {
  if (/^(?:read|see|watch|click|share|follow|subscribe|sign up|about the|more|related)\b/iu.test(words))
    return false;
  const named = words.split(/\s+/u).length <= 12;
  return named || /https?:\/\/|www\./u.test(words);
}

const endsOpen = (text: string, block: Block): boolean =>
  !/[.!…]["”’')\]]*$/u.test(text.slice(block.end - 4, block.end));

/** Whether all blocks from here to the end are short enough to be entries of lists: the tail of a page. */
function shortUntilEnd(text: string, blocks: readonly Block[]): boolean[] {
  const short = blocks.map((block) => block.end - block.start <= longestSentence && !hasSpeech(text, block));
  for (let at = short.length - 2; at >= 0; at -= 1) short[at] = short[at]! && short[at + 1]!;
  return short;
}

/** A short paragraph that quotes somebody is prose. */
const hasSpeech = (text: string, block: Block): boolean =>
  /["”],? (?:\p{L}+ ){0,3}(?:said|says|told|added|wrote)\b|\b(?:said|told|added)[ ,.]/u.test(
    text.slice(block.start, block.end),
  );

/** Two and more bullets between the title and the first paragraph are highlights, if what follows is at least twice as long; else the list is the article. */
function markHighlights(text: string, blocks: readonly Block[], kinds: Kinds): void {
  let at = 0;
  while (at < blocks.length && at < 4 && blocks[at]!.kind !== "item") {
    if (kinds[at] === null && blocks[at]!.end - blocks[at]!.start > 100) return;
    at += 1;
  }
  const first = at;
  while (at < blocks.length && isDotted(text, blocks[at]!)) at += 1;
  const rest = blocks.slice(at).filter((block) => block.kind === "paragraph");
  if (at - first < 2 || at - first > 10 || lengthOf(rest) < 2 * lengthOf(blocks.slice(first, at))) return;
  for (let marked = first; marked < at; marked += 1) kinds[marked] ??= "highlights";
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { start, end }) => sum + end - start, 0);

/** A bullet, not a number: a numbered list at the top is usually the article itself. */
function isDotted(text: string, block: Block): boolean {
  if (block.kind !== "item") return false;
  const line = text.slice(Math.max(0, block.start - 12), block.start);
  const marker = line.slice(line.lastIndexOf("\n") + 1).trimStart();
  return bullet.test(marker) && !/^\d/u.test(marker);
}
