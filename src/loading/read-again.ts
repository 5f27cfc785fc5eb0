/** A content that was read before, read again by today's rules: what its words say anew, what its markup said as it was. */
import { passagesOf } from "../text/passages.ts";
import type { Content, Quote } from "../types.ts";
import { contentHash } from "./content-hash.ts";
import { type BlockQuotation, outsideOf } from "./references/block-quotes.ts";
import { findQuotes } from "./references/quotes.ts";
import { findSources } from "./references/sources.ts";

/** What somebody says of the text, in place of what it says of itself. */
export type OtherDetails = Partial<Pick<Content, "title" | "byline" | "siteName" | "publishedAt">>;

/**
 * Finds passages, quotes and sources by rule. Furniture and block quotations are kept: the markup that told them is gone. The same
 * details on the same rules give the same content, but for a block quotation that stands between marks: its speaker is then whom
 * the sentence names. Pure, linear.
 */
export function readAgain(before: Content, details: OtherDetails = {}): Content {
  const { text, furniture, links } = before;
  const said = { ...before, ...details };
  const passages = passagesOf(text, furniture);
  const blocks = blocksOf(before, findQuotes(text, passages, furniture));
  const quotes = findQuotes(text, passages, furniture, blocks);
  const { title, byline, publishedAt } = said;
  const sources = findSources({
    text,
    passages: outsideOf(passages, blocks),
    quotes,
    furniture,
    links,
    byline,
  });
  const hash = contentHash({ text, furniture, title, byline, publishedAt, links });
  return { ...said, passages, quotes, sources, contentHash: hash };
}

// --- internal ---

/**
 * Quotes that no marks enclose came from block quotations, which begin and end with a line of their own: what stands in the middle
 * of one is no block, whoever says so. Who signed it is led back to the fullest name again.
 */
function blocksOf({ text, quotes }: Content, marked: readonly Quote[]): BlockQuotation[] {
  const known = new Set(marked.map(({ start, end }) => `${start}-${end}`));
  return quotes
    .filter(({ start, end }) => !known.has(`${start}-${end}`) && isOwnLine(text, start, end))
    .map(({ start, end, speaker }) => {
      const beside = speaker?.via ?? speaker;
      return { words: { start, end }, signature: beside && { start: beside.start, end: beside.end } };
    });
}

/** Whether the words fill their line. Marks and white space around them do not count, nor a dash behind them and the name after it. */
function isOwnLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - widestMargin), start);
  const after = text.slice(end, end + widestMargin);
  return /(?:^|\n)[\s\p{P}]*$/u.test(before) && /^[\s\p{P}]*?(?:$|\n|[—–―~]|--)/u.test(after);
}

/** UTF-16 units: a mark and some white space. */
const widestMargin = 8;
