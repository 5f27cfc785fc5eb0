/** Where and when an agency's report was filed, in front of its first sentence: "BRANNOC, Aug. 4 (Coastline Wire) - The ferry …". */
import type { Span } from "../../types.ts";
import { dayOfYear, labels, namesOutlet } from "./english.ts";

/**
 * The dateline that opens a paragraph, with its dash and the space after it; null where it opens with its first sentence.
 * Either the place is in capitals and a dash follows, or a known agency stands in brackets. Looks at the opening only.
 */
export function datelineAt(text: string, block: Span): Span | null {
  if (block.end - block.start < shortestParagraph) return null;
  const opening = text.slice(block.start, Math.min(block.end, block.start + longestOpening));
  const found = capitalPlace.exec(opening) ?? agencyAlone.exec(opening);
  if (!found || !isDateline(found.groups!)) return null;
  if (isWrittenSo(found.groups!.lone, text.slice(block.start + found[0].length, block.end))) return null;
  return { start: block.start, end: block.start + found[0].length };
}

/** Who filed it, as the brackets of a dateline say; null where none are. */
export const agencyOf = (dateline: string): string | null =>
  /\(([^()]{2,40})\)/u.exec(dateline)?.[1]?.trim() ?? null;

// --- internal ---

/** A dateline opens a paragraph of prose, not a line of a table. */
const shortestParagraph = 60;
const longestOpening = 140;

const inCapitals = "\\p{Lu}[\\p{Lu}.'’/-]{1,20}(?:\\s\\p{Lu}[\\p{Lu}.'’/-]{0,20}){0,4}";
const asWritten = "\\p{Lu}[\\p{L}.'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20}){0,3}";
/** Ohio; N.H.; United Arab Emirates. */
const region = "(?:,\\s\\p{Lu}[\\p{L}.]{0,20}(?:\\s\\p{Lu}[\\p{L}.]{0,20}){0,2}(?=[,\\s(–—―-]))?";
const day = `(?:,\\s${dayOfYear})?`;
const agency = "(?<agency>\\p{Lu}[\\p{L}\\d\\s.&'’/-]{1,38})";
/** The sentence opens with a capital, a digit or a mark. */
const sentence = "(?=[\\p{Lu}\\d“\"‘'«$£€])";
const dash = "\\s?(?:--|[–—―]|(?<=\\s)-(?=\\s))\\s{0,2}";

/** LONDON, Aug 4 (Reuters) - ; WASHINGTON — ; HONOLULU, Hawaii (HawaiiNewsNow) - . */
const capitalPlace = new RegExp(
  `^(?:(?<lone>\\p{Lu}{3,20})(?=\\s?[–—―-])|(?<place>${inCapitals})${region}${day}(?:\\s\\(${agency}\\))?)${dash}${sentence}`,
  "u",
);
/** (CNN) ; Tokyo (CNN) ; Easley, South Carolina (CNN) -- ; (Reuters) — . The dash may be missing behind the bracket. */
const agencyAlone = new RegExp(
  `^(?:${asWritten}${region}${day}\\s)?\\(${agency}\\)(?:${dash}|\\s{0,2})${sentence}`,
  "u",
);

/** NASA — The agency …: a name that the paragraph writes in capitals again is no place. */
const isWrittenSo = (lone: string | undefined, rest: string): boolean =>
  lone !== undefined && new RegExp(`(?<!\\p{L})${lone}(?!\\p{L})`, "u").test(rest);

function isDateline({ lone, place = lone, agency }: Record<string, string | undefined>): boolean {
  if (agency !== undefined && isParty(agency)) return false;
  if (place === undefined) return agency !== undefined && isKnown(agency);
  const words = place.toLowerCase().split(/[\s/]/u);
  return place.replaceAll(/[^\p{Lu}]/gu, "").length >= 3 && !words.every((word) => labels.has(word));
}

const isKnown = (agency: string): boolean =>
  agency
    .toLowerCase()
    .split(/[\s/]/u)
    .some((word) => namesOutlet(word));

/** "(R)", "(D-NY)", "(I-Vt.)": a politician's. */
const isParty = (agency: string): boolean => /^\p{Lu}(?:-|$)/u.test(agency);
