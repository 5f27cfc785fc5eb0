/** Byline and date where a page names neither in its data: from the lines around the headline and after the article. */
import { creditLine } from "../credits/credit-line.ts";
import { datelineShape } from "../furniture/english-shapes.ts";
import { plain } from "../furniture/opening.ts";
import { isoDate, putsDayFirst } from "../iso-date.ts";
import { authorName } from "./author.ts";
import type { Judgement } from "./judgement.ts";
import { keyOf, type Segment } from "./segment.ts";

export type Credits = {
  /** Printed between headline and article: what readers are told, whoever fed the page into its system. */
  readonly byline: string | null;
  /** Printed after the article, where other texts are signed too. */
  readonly bylineBelow: string | null;
  readonly publishedAt: string | null;
};

/**
 * Reads "By Jane Doe", "Written by …" and dates in the short lines between the headline and the body, then just after it. A date among
 * the body's first lines counts only where it is all that its line is about: those of a post or of a ruling are other dates.
 */
export function creditsOf(
  segments: readonly Segment[],
  judgements: readonly Judgement[],
  { title, language }: { readonly title: string | null; readonly language: string | null },
): Credits {
  const first = judgements.indexOf("body");
  if (first < 0) return { byline: null, bylineBelow: null, publishedAt: null };
  const last = judgements.lastIndexOf("body");
  const from = headlineAt(segments, first, title);
  const before = segments.slice(from, first + linesInto).filter(isShort);
  const dated = [...segments.slice(from, first).filter(isShort), ...before.filter(isDateLine)];
  const after = segments.slice(last, last + linesAfter).filter(isShort);
  return {
    byline: firstOf(before, signedName),
    bylineBelow: firstOf(after, signedName),
    publishedAt: dayIn(dated, language),
  };
}

// --- internal ---

const linesBefore = 12;
/** Extractors keep a byline as the first line of the body. */
const linesInto = 3;
const linesAfter = 12;
const longestCredit = 140;

const byLine =
  /^(?:(?:this (?:post|article|story) was )?(?:posted|submitted|written|reported|story|words|text|article|published)(?: on .{4,30})? )?by\b:? |^(?:ein (?:artikel|beitrag|kommentar|gastbeitrag) von|von|por|escrito por|par|publié par|di|door|av|af):? /iu;

const signedName = ({ text }: Segment): string | null => (byLine.test(text) ? authorName(text) : null);

/** When it was last changed counts where nothing else is printed. */
function dayIn(lines: readonly Segment[], language: string | null): string | null {
  const day = ({ text }: Segment): string | null => isoDate(text, putsDayFirst(language));
  return (
    firstOf(
      lines.filter(({ text }) => !changed.test(text)),
      day,
    ) ?? firstOf(lines, day)
  );
}

const changed =
  /^(?:last |zuletzt |última )?(?:updated|modified|aktualisiert|actualiza(?:do|ción)|mis à jour|aggiornato|atualizado|bijgewerkt|обновлено|stand)(?!\p{L})/iu;

const isDateLine = ({ kind, text }: Segment): boolean =>
  kind !== "quotation" && (byLine.test(text) || creditLine(text) !== null || datelineShape.test(plain(text)));

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
