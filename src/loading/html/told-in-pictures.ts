/** Articles told under their pictures: a gallery with a line or two over it. */
import type { DomElement } from "./dom.ts";
import type { Judgement } from "./judgement.ts";
import type { Segment } from "./segment.ts";

/**
 * Makes captions body, in `judgements`, where the article's part of the page has little other text and several captions in whole
 * sentences that say more: what such a page tells, it tells there.
 */
export function takePictureStories(segments: readonly Segment[], judgements: Judgement[]): void {
  const body = segments.filter((_, at) => judgements[at] === "body");
  const part = body[0]?.owner.closest("article") ?? body[0]?.owner.closest("main");
  const length = lengthOf(body);
  if (!part || length > longestLead) return;
  const captions = segments.flatMap((segment, at) =>
    judgements[at] === "caption" && isTold(segment, part) ? [at] : [],
  );
  if (captions.length < leastPictures || lengthOf(captions.map((at) => segments[at]!)) < length * 2) return;
  for (const at of captions) judgements[at] = "body";
}

// --- internal ---

/** UTF-16 units: a lead of two or three sentences. A short item of news with one picture has no more text, but fewer captions. */
const longestLead = 600;
const leastPictures = 3;
/** A credit or a label is shorter, and no sentence; a credit may stand behind one. */
const leastSentence = 60;

const isTold = ({ owner, text }: Segment, part: DomElement): boolean =>
  part.contains(owner) && text.length >= leastSentence && /\p{L}[.!?…。！？]["”’»)\]]*(?:\s|$)/u.test(text);

const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + text.length, 0);
