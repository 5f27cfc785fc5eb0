/** Check 1: the words stand in the text as one stretch, where somebody says them, and nothing that turns them is cut away. */

import { findQuote, quoteCore } from "../text/find-quote.ts";
import { passagesAt } from "../text/passage-at.ts";
import { touches } from "../text/touches.ts";
import type { Quote, Span, Verdict } from "../types.ts";
import { type Said, said } from "../words/said.ts";
import { cutFrom } from "./cut.ts";
import type { Index } from "./index-content.ts";
import { joinedFrom } from "./joined.ts";
import { nearMiss } from "./near-miss.ts";
import { quoteAround } from "./quotation.ts";
import { compareSpeaker } from "./speaker.ts";
import { supported, uncheckable, unsupported } from "./verdict.ts";

export type QuoteQuestion = {
  readonly words: string;
  readonly speaker?: string | null;
  /** Where the quote is said to stand: these places come first. */
  readonly near?: readonly Span[];
};

/** A place where the words stand, with the quote that it belongs to; null: narration. */
export type Place = { readonly span: Span; readonly quote: Quote | null };

/**
 * Judges a quote: words first, then that they are quoted, then whole, then whose they are. `spans` are all places that hold,
 * the one to print first. Linear in the text and in the words.
 */
export function checkQuote(index: Index, question: QuoteQuestion): Verdict {
  const core = quoteCore(question.words);
  if (core === "")
    return unsupported({ reason: "not-found", detail: said("verdict.no-words"), score: 0, spans: [] });
  const places = placesOf(index, question);
  if (places.length === 0) return missing(index, core);
  const quoted = places.filter((place) => place.quote !== null);
  if (quoted.length === 0) return narration(places);
  const whole = quoted.filter((place) => turningWords(index, place) === null);
  if (whole.length === 0) return cut(index, quoted);
  return question.speaker ? bySpeaker(index, whole, question.speaker) : exact(index, whole);
}

// --- internal ---

/** Every place outside furniture where the words stand, those in `near` first, quoted ones before narration. */
function placesOf(index: Index, question: QuoteQuestion): Place[] {
  const spans = findQuote(index.source, question.words).filter((span) => !inFurniture(index, span));
  const rank = (place: Place): number =>
    (question.near?.some((span) => touches(span, place.span)) ? 0 : 2) + (place.quote ? 0 : 1);
  return spans
    .map((span) => ({ span, quote: quoteAround(index.quotes, span) }))
    .sort((one, other) => rank(one) - rank(other));
}

const inFurniture = (index: Index, span: Span): boolean =>
  index.content.furniture.some((piece) => touches(piece, span));

const spansOf = (places: readonly Place[]): Span[] => places.map((place) => place.span);

function turningWords(index: Index, place: Place): string | null {
  return place.quote && cutFrom(index.content.text, place.quote, place.span, index.content.language);
}

function exact(index: Index, places: readonly Place[]): Verdict {
  const detail = said("verdict.quote-exact", { passage: inPassage(index, places[0]!.span) });
  return supported({ reason: "exact", detail, score: 1, spans: spansOf(places) });
}

function narration(places: readonly Place[]): Verdict {
  const detail = said("verdict.quote-narration");
  return unsupported({ reason: "narration", detail, score: 0.4, spans: spansOf(places) });
}

function cut(index: Index, places: readonly Place[]): Verdict {
  const rest = turningWords(index, places[0]!)!;
  const detail = said("verdict.quote-cut", { rest, passage: inPassage(index, places[0]!.span) });
  return unsupported({ reason: "cut", detail, score: 0.4, spans: spansOf(places) });
}

function bySpeaker(index: Index, places: readonly Place[], given: string): Verdict {
  const { text } = index.content;
  const findings = places.map((place) => ({ place, finding: compareSpeaker(index, place.quote!, given) }));
  const same = findings.filter(({ finding }) => finding === "same").map(({ place }) => place);
  if (same.length > 0) return exact(index, same);
  const other = findings.find(({ finding }) => finding === "other");
  if (!other) return noSpeaker(index, places);
  const speaker = other.place.quote!.speaker!;
  return unsupported({
    reason: "wrong-speaker",
    detail: said("verdict.quote-of-another", {
      name: text.slice(speaker.start, speaker.end),
      passage: inPassage(index, other.place.span),
    }),
    score: 0.3,
    spans: [other.place.span, { start: speaker.start, end: speaker.end }],
  });
}

function noSpeaker(index: Index, places: readonly Place[]): Verdict {
  const detail = said("verdict.quote-of-nobody", { passage: inPassage(index, places[0]!.span) });
  return uncheckable({ reason: "no-speaker", detail, score: 0.5, spans: spansOf(places) });
}

function missing(index: Index, core: string): Verdict {
  const pieces = joinedFrom(index, core);
  if (pieces) {
    const detail = said("verdict.quote-joined", { count: pieces.length });
    return unsupported({ reason: "joined", detail, score: 0.4, spans: pieces });
  }
  const beside = findQuote(index.source, core, 1)[0];
  if (beside) {
    const detail = said("verdict.quote-beside");
    return unsupported({ reason: "not-found", detail, score: 0.2, spans: [beside] });
  }
  const near = nearMiss(index, core);
  if (!near)
    return unsupported({
      reason: "not-found",
      detail: said("verdict.quote-not-found"),
      score: 0,
      spans: [],
    });
  const detail = said("verdict.quote-altered", {
    changes: near.difference,
    passage: inPassage(index, near.span),
  });
  return unsupported({ reason: "altered", detail, score: 0.4 * near.likeness, spans: [near.span] });
}

function inPassage(index: Index, span: Span): Said | "" {
  const passage = passagesAt(index.content.passages, span)[0];
  return passage ? said("verdict.in-passage", { number: passage.id }) : "";
}
