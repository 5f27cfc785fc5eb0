/** Lines of the article that the extractor lost. */
import type { DomElement } from "./dom.ts";
import type { Judgement } from "./judgement.ts";
import { linkShare, type Segment } from "./segment.ts";
import type { Zone } from "./zones.ts";

/**
 * Adds, to `judgements`, prose that was dropped though it stands in a box built like those of the body: pages are made of
 * boxes of one kind, and an extractor keeps the fullest. Quotations between body lines come back too.
 */
export function addMissing(
  segments: readonly Segment[],
  judgements: Judgement[],
  zones: readonly (Zone | null)[],
): void {
  const body = segments.filter((_, at) => judgements[at] === "body");
  const shapes = bodyShapes(body);
  const first = judgements.indexOf("body");
  const last = judgements.lastIndexOf("body");
  for (
    let at = Math.max(0, first - linesBefore);
    at <= Math.min(last + linesAfter, segments.length - 1);
    at += 1
  ) {
    if (judgements[at] === "body") continue;
    const [segment, judgement, zone] = [segments[at]!, judgements[at]!, zones[at]!];
    const [inside, known] = [at > first && at < last, shapes.has(shapeOf(segment.owner))];
    if (isMissing({ segment, judgement, zone, inside, known })) judgements[at] = "body";
  }
}

// --- internal ---

/** How far from the known body lost prose is looked for. */
const linesBefore = 20;
const linesAfter = 20;
/** Prose among the body, and prose before or after it, where teasers stand too. */
const leastInside = 60;
const leastOutside = 140;

type Left = {
  readonly segment: Segment;
  readonly judgement: Judgement;
  readonly zone: Zone | null;
  /** Whether it stands between lines of the body. */
  readonly inside: boolean;
  /** Whether its box is built like those of the body. */
  readonly known: boolean;
};

function isMissing({ segment, judgement, zone, inside, known }: Left): boolean {
  if (zone !== null) return inside && isEmbedded(segment, zone);
  if (judgement !== "dropped" || !(inside || known)) return false;
  return isProse(segment, inside && known ? leastInside : leastOutside);
}

/** Kinds of boxes that hold a tenth of the body at least. */
function bodyShapes(body: readonly Segment[]): ReadonlySet<string> {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const segment of body) {
    if (segment.kind === "heading") continue;
    const shape = shapeOf(segment.owner);
    lengths.set(shape, (lengths.get(shape) ?? 0) + segment.text.length);
    total += segment.text.length;
  }
  return new Set([...lengths].filter(([, length]) => length >= total * 0.1).map(([shape]) => shape));
}

/** An element and its two outer ones, by name and classes. */
function shapeOf(element: DomElement): string {
  const parts: string[] = [];
  for (let outer: DomElement | null = element; outer && parts.length < 3; outer = outer.parentElement)
    parts.push(`${outer.localName}.${classesOf(outer)}`);
  return parts.join("<");
}

/** Classes without those that number a box. */
const classesOf = (element: DomElement): string =>
  (element.getAttribute("class") ?? "")
    .split(/\s+/u)
    .filter((name) => name !== "" && !/\d{3,}|[a-f\d]{6,}$/u.test(name))
    .sort()
    .join(".");

function isProse(segment: Segment, least: number): boolean {
  if (segment.kind === "caption" || segment.kind === "heading" || linkShare(segment) > 0.5) return false;
  return segment.text.length >= least && /[.!?…:]["”’)\]]*$/u.test(segment.text);
}

/** A post of a social network, quoted in the article: its box is named for sharing, its words are a quotation. */
const isEmbedded = (segment: Segment, zone: Zone): boolean =>
  segment.kind === "quotation" && (zone.kind === "share" || zone.kind === "video");
