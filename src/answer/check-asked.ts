/** One text, two questions: is it a quote of the article, and if it is not given as one, does the article say so? */

import type { Verdict } from "../types.ts";
import { checkClaim, checkQuote, type Index } from "../verify/index.ts";
import type { Asked } from "./pipeline.ts";

/**
 * What is given as a quote or as a claim is judged as one. Of the rest, words in quotation marks or given with a speaker are
 * judged as a quote; other words as a quote first, because people paste quotes bare, and as a claim where they are none.
 */
export function checkAsked(index: Index, asked: Asked): Verdict {
  const cited = asked.passages && asked.passages.length > 0 ? { passages: asked.passages } : {};
  if (asked.kind === "claim")
    return checkClaim(index, { text: asked.text, speaker: asked.speaker, ...cited });
  const asQuote = checkQuote(index, {
    words: asked.text,
    speaker: asked.speaker,
    near: asked.passages ?? [],
  });
  if (asked.kind === "quote" || asked.speaker !== null || isQuotation(asked.text)) return asQuote;
  if (asQuote.verdict === "supported") return asQuote;
  const asClaim = checkClaim(index, { text: asked.text, ...cited });
  return asClaim.verdict !== "supported" && nearQuote.has(asQuote.reason) ? asQuote : asClaim;
}

// --- internal ---

/** Reasons that say more of a quotation gone wrong than any reason for a claim. */
const nearQuote: ReadonlySet<Verdict["reason"]> = new Set(["altered", "joined", "cut"]);

const isQuotation = (text: string): boolean => /^\s*["“„«‘'「『].*["”“»’'」』]\s*[.,]?\s*$/su.test(text);
