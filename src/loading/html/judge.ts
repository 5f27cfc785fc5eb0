/** Which segments of a page are the article, and which furniture of it. */

import { isSameSite } from "./address.ts";
import { isCaption } from "./caption-of.ts";
import type { DomElement } from "./dom.ts";
import type { Judgement } from "./judgement.ts";
import { mailForm, mailFormsAround } from "./mail-forms.ts";
import { addMissing } from "./missing.ts";
import { repliesUnder, reply } from "./replies.ts";
import { keyOf, linkShare, type Segment } from "./segment.ts";
import { markTeasers } from "./teasers.ts";
import { takePictureStories } from "./told-in-pictures.ts";
import { ownZone } from "./zone-of.ts";
import type { Zone } from "./zones.ts";

/**
 * Judges each segment from the extractor's vote, from how the page names its parts, from its pictures and its links. `host`:
 * the page's own, null where it is not known.
 */
export function judgeSegments(
  segments: readonly Segment[],
  votes: readonly boolean[],
  host: string | null,
): Judgement[] {
  const weight = voteWeight(segments, votes);
  const zones = new Map<DomElement, Zone | null>();
  const lengths = lengthUnder(segments);
  const page: PageParts = { weight, parts: partsOf(segments, weight.of), zones };
  const zoneOfEach = segments.map((segment) => zoneOf(segment.owner, page));
  const inSite = (url: string): boolean => !url.startsWith("#") && !leadsElsewhere(url, host);
  const judgements = segments.map((segment, at) =>
    judge(
      { segment, voted: votes[at]!, zone: zoneOfEach[at]!, captioned: isCaption(segment, lengths) },
      inSite,
    ),
  );
  markTeasers(segments, judgements, inSite);
  addMissing(segments, judgements, zoneOfEach);
  takePictureStories(segments, judgements);
  dropRepeats(segments, judgements);
  dropLastHeadings(segments, judgements);
  return judgements;
}

// --- internal ---

/** A part that holds more of the voted text than this is the article, whatever it is called. */
const largestZone = 0.25;
/** Of a line's characters; "Read more: …" in a paragraph has less. */
const linkListShare = 0.8;
/** Shorter lines repeat by chance. */
const leastRepeat = 60;
/** Paragraphs of news run to 150 and more; lines of buttons, tags and standfirsts are shorter. */
const prose = 120;

type Seen = {
  readonly segment: Segment;
  readonly voted: boolean;
  readonly zone: Zone | null;
  readonly captioned: boolean;
};

function judge({ segment, voted, zone, captioned }: Seen, inSite: (url: string) => boolean): Judgement {
  const kind = zone === null || (voted && zone.weak && isProse(segment, zone)) ? null : zone.kind;
  if (kind === "chrome") return "dropped";
  if (kind !== null) return kind;
  if (segment.kind === "caption" || captioned) return "caption";
  if (!voted) return "dropped";
  return isLinkList(segment, inSite) ? "related" : "body";
}

/** An editor's digest is prose too, but short; a post or a statement set into the article is a quotation. */
function isProse(segment: Segment, zone: Zone): boolean {
  if (segment.kind === "quotation") return zone.kind !== "highlights";
  if (segment.kind !== "paragraph" || linkShare(segment) > 0.3) return false;
  return (
    segment.text.length > (zone.kind === "highlights" ? prose * 2 : prose) &&
    /[.!?…:;]["”’)\]]*$/u.test(segment.text)
  );
}

type Weight = { readonly total: number; readonly of: ReadonlyMap<DomElement, number> };

/** Length of voted text, in all and under each element. */
function voteWeight(segments: readonly Segment[], votes: readonly boolean[]): Weight {
  const voted = segments.filter((_, at) => votes[at]);
  return { total: voted.reduce((sum, { text }) => sum + text.length, 0), of: lengthUnder(voted) };
}

/** Length of the segments' text under each element that holds any. */
function lengthUnder(segments: readonly Segment[]): ReadonlyMap<DomElement, number> {
  const lengths = new Map<DomElement, number>();
  for (const { text, owner } of segments) {
    for (let element: DomElement | null = owner; element; element = element.parentElement)
      lengths.set(element, (lengths.get(element) ?? 0) + text.length);
  }
  return lengths;
}

const partsOf = (
  segments: readonly Segment[],
  lengths: ReadonlyMap<DomElement, number>,
): ReadonlyMap<DomElement, Zone> =>
  new Map([
    ...[...mailFormsAround(segments)].map((box) => [box, mailForm] as const),
    ...[...repliesUnder(lengths)].map((element) => [element, reply] as const),
  ]);

/** What is known of the page's elements; `zones` fills while they are asked for. */
type PageParts = {
  readonly weight: Weight;
  /** Elements that are told by what is in them, whatever they are called. */
  readonly parts: ReadonlyMap<DomElement, Zone>;
  readonly zones: Map<DomElement, Zone | null>;
};

/** The zone of the nearest ancestor that has one and is small enough to be a part; machinery outside wins over all inside. */
function zoneOf(element: DomElement, page: PageParts): Zone | null {
  const found = page.zones.get(element);
  if (found !== undefined) return found;
  const small = (page.weight.of.get(element) ?? 0) <= page.weight.total * largestZone;
  const own = small && element.localName !== "body" ? (page.parts.get(element) ?? ownZone(element)) : null;
  const outer = element.parentElement ? zoneOf(element.parentElement, page) : null;
  const zone = outer?.kind === "chrome" && !outer.weak ? outer : (own ?? outer);
  page.zones.set(element, zone);
  return zone;
}

/** A line that is nearly all links to the same site points to other articles; links to other sites are what an article cites. */
function isLinkList(segment: Segment, inSite: (url: string) => boolean): boolean {
  if (segment.kind === "heading") return false;
  return linkShare({ ...segment, links: segment.links.filter(({ url }) => inSite(url)) }) > linkListShare;
}

function leadsElsewhere(url: string, host: string | null): boolean {
  if (host === null || !URL.canParse(url)) return false;
  const other = new URL(url).hostname;
  return other !== "" && !isSameSite(other, host);
}

/** A heading with nothing under it stands over what was not taken: "Cited by", "Comments". */
function dropLastHeadings(segments: readonly Segment[], judgements: Judgement[]): void {
  const last = judgements.findLastIndex((judgement, at) => judgement === "body" && !isLabel(segments[at]!));
  for (let at = last + 1; last >= 0 && at < segments.length; at += 1)
    if (judgements[at] === "body") judgements[at] = "dropped";
}

/** Some pages set a last sentence as a heading: that one is the article's. */
const isLabel = ({ kind, text }: Segment): boolean =>
  kind === "heading" && text.length <= longestLabel && !/[.!?…]["”’)\]]*$/u.test(text);
const longestLabel = 80;

/** The same long line twice is one line for two screens. */
function dropRepeats(segments: readonly Segment[], judgements: Judgement[]): void {
  const seen = new Set<string>();
  for (const [at, segment] of segments.entries()) {
    if (judgements[at] !== "body" || segment.text.length < leastRepeat) continue;
    const key = keyOf(segment.text);
    if (seen.has(key)) judgements[at] = "dropped";
    seen.add(key);
  }
}
