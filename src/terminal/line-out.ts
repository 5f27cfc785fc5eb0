/** What the contract prints: plain objects, spans into the text given. */
import { bodyText } from "../loading/body-text.ts";
import type { Answer, Content, Digest, Span, Verdict, VerifiedQuote, VerifiedSource } from "../types.ts";
import { speak } from "../words/speak.ts";

export const quoteOut = (quote: VerifiedQuote) => ({
  ...spanOut(quote.span),
  text: quote.text,
  speaker: quote.speakerSpan ? { ...spanOut(quote.speakerSpan), text: quote.speaker } : null,
  kind: quote.kind,
});

export const sourceOut = (source: VerifiedSource) => ({
  name: source.name,
  kind: source.kind,
  url: source.url,
  spans: source.spans.map(spanOut),
});

export const verdictOut = (verdict: Verdict) => ({
  verdict: verdict.verdict,
  reason: verdict.reason,
  detail: speak("en").say(verdict.detail),
  score: verdict.score,
  spans: verdict.spans.map(spanOut),
});

export const digestOut = (digest: Digest) => ({
  claims: digest.claims.map(claimOut),
  quotes: digest.quotes.map(quoteOut),
  sources: digest.sources.map(sourceOut),
  leftOut: digest.leftOut.map(({ text, reason }) => ({ text, reason })),
});

export const answerOut = (answer: Answer) => ({
  answered: answer.answered,
  score: answer.score,
  claims: answer.claims.map(claimOut),
  spans: answer.ranked.map(spanOut),
  nearest: answer.nearest ? spanOut(answer.nearest) : null,
});

/** A page's article and what it says of itself: `text` is the body alone, furniture stands apart. */
export const extractOut = (content: Content) => ({
  title: content.title,
  byline: content.byline,
  siteName: content.siteName,
  publishedAt: content.publishedAt,
  language: content.language,
  text: bodyText(content),
  furniture: content.furniture.map(({ kind, start, end }) => ({
    kind,
    text: content.text.slice(start, end),
  })),
  links: content.links.map(({ text, url }) => ({ text, url })),
  warnings: content.warnings,
});

// --- internal ---

const spanOut = ({ start, end }: Span) => ({ start, end });

const claimOut = (claim: Digest["claims"][number]) => ({
  text: claim.text,
  passages: claim.passages,
  spans: claim.spans.map(spanOut),
});
