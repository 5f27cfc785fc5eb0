/** Verify: pure judgement of quotes, claims and sources against the stored text. The only way to anything that is shown. */
import type { VerifiedQuote, VerifiedSource } from "../types.ts";
import { brand } from "./brand.ts";
import type { Index } from "./index-content.ts";
import { verifiedQuote } from "./verified-quote.ts";

export { type ClaimQuestion, checkClaim } from "./check-claim.ts";
export { type DraftFailure, type Examined, examine } from "./examine.ts";
export { goesOn } from "./goes-on.ts";
export { type Index, indexContent, indexInSteps, peopleInSteps } from "./index-content.ts";
export { distinct, type Judgements, judgementsOf, type Statement } from "./judgements.ts";
export { toldLanguage } from "./language.ts";
export { checkQuote, type QuoteQuestion } from "./quote.ts";
export { checkSource } from "./source.ts";
export {
  answerFromStored,
  fromStored,
  type StoredAnswer,
  type StoredDigest,
  toStored,
  toStoredAnswer,
} from "./stored.ts";
export { verifyAnswer } from "./verify-answer.ts";
export { type Ruling, verifyDraft } from "./verify-draft.ts";
export { verifyVersion } from "./version.ts";

/** All quotes found by rule, printed from the stored text. */
export const quotesOf = (index: Pick<Index, "content">): VerifiedQuote[] =>
  index.content.quotes.map((quote) => verifiedQuote(index, quote, quote));

/** All sources found by rule. */
export const sourcesOf = (index: Pick<Index, "content">): VerifiedSource[] =>
  index.content.sources.map((source) => brand(source));
