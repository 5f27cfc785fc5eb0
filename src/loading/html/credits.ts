/** Byline and date where a page names neither in its data: from the lines around the headline and after the article. */
import { isoDate } from "../iso-date.ts";
import { authorName } from "./author.ts";
import type { Judgement } from "./judge.ts";
import { keyOf, type Segment } from "./segment.ts";

export type Credits = {
  /** Printed between headline and article: what readers are told, whoever fed the page into its system. */
  readonly byline: string | null;
  /** Printed after the article, where other texts are signed too. */
  readonly bylineBelow: string | null;
  readonly publishedAt: string | null;
};

/** Reads "By Jane Doe", "Written by …" and dates in the short lines between the headline and the body, then just after it. */
export function creditsOf(
  segments: readonly Segment[],
  judgements: readonly Judgement[],
  title: string | null,
): Credits {
  const first = judgements.indexOf("body");
  if (first < 0) return { byline: null, bylineBelow: null, publishedAt: null };
  const last = judgements.lastIndexOf("body");
  const from = headlineAt(segments, first, title);
  const before = segments.slice(from, first + linesInto).filter(isShort);
  const after = segments.slice(last, last + linesAfter).filter(isShort);
  return {
    byline: firstOf(before, signedName),
    bylineBelow: firstOf(after, signedName),
    publishedAt: firstOf(before, ({ text }) => isoDate(text)),
  };
}

// --- internal ---

const linesBefore = 12;
/** Extractors keep a byline as the first line of the body. */
const linesInto = 3;
const linesAfter = 12;
const longestCredit = 140;

const byLine =
  /^(?:(?:this (?:post|article|story) was )?(?:posted|written|reported|story|words|text|article|published)(?: on .{4,30})? )?by\b:? |^(?:ein (?:artikel|beitrag|kommentar|gastbeitrag) von|von|por|escrito por|par|publié par):? /iu;

const signedName = ({ text }: Segment): string | null => (byLine.test(text) ? authorName(text) : null);

const isShort = ({ text }: Segment): boolean => text.length <= longestCredit;

function headlineAt(segments: readonly Segment[], first: number, title: string | null): number {
  const key = title === null ? "" : keyOf(title);
  const lowest = Math.max(0, first - linesBefore);
  for (let at = first; at >= lowest && key !== ""; at -= 1) if (keyOf(segments[at]!.text) === key) return at;
  return lowest;
}

function firstOf(segments: readonly Segment[], read: (segment: Segment) => string | null): string | null {
  for (const segment of segments) {
    const found = read(segment);
    if (found !== null) return found;
  }
  return null;
}
