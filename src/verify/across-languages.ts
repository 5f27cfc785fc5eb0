/** A claim in another language than the article's: what of it rules can check. */
import { sameLanguage } from "../text/same-language.ts";
import { wordsOf } from "../text/words.ts";
import type { Span, Verdict } from "../types.ts";
import { type Said, said } from "../words/said.ts";
import type { Index } from "./index-content.ts";
import { otherLanguage, toldLanguage } from "./language.ts";
import { strayPerson } from "./names-across.ts";
import { strayNumber } from "./numbers-across.ts";
import { unsupported } from "./verdict.ts";

/**
 * Whether the claim is in another language than the article. `wished`: the language that was asked for (BCP 47); where it is
 * another than the article's, a claim too short to tell counts as written in it.
 */
export function isTranslated(index: Index, claim: string, wished: string | null): boolean {
  if (otherLanguage(index, claim) !== null) return true;
  const { language } = index.content;
  if (wished === null || sameLanguage(wished, language)) return false;
  const told = toldLanguage(wordsOf(claim));
  return told === null || !sameLanguage(told, language);
}

/** Fails a translated claim whose numbers or people are not the article's; null: the rest is not for rules to decide. */
export function failedAcross(
  index: Index,
  claim: string,
  places: readonly number[],
  spans: readonly Span[],
): Verdict | null {
  const number = strayNumber(index, claim, places);
  if (number !== null) return value(notInPassages(number), spans);
  const person = strayPerson(index, claim);
  return person === null ? null : value(said("verdict.not-named", { words: person }), spans);
}

// --- internal ---

const notInPassages = (words: string): Said =>
  said("verdict.not-in-passages", { words, nearest: "", others: "" });

const value = (detail: Said, spans: readonly Span[]): Verdict =>
  unsupported({ reason: "value", detail, score: 0.2, spans });
