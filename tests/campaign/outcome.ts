/** What reached the reader of one try, held against what people know of the article. Looks at the text itself, not at what verify says. */
import type { Answer, Digest, VerifiedClaim, VerifiedQuote } from "../../src/types.ts";
import { passagesWith, type Subject } from "./subject.ts";

export type Outcome = {
  readonly statements: number;
  /** Shown, and not what the article says; with how it was marked. */
  readonly wrongStatements: readonly string[];
  readonly quotes: number;
  /** Not in the article word for word between quotation marks, or with a wrong speaker. */
  readonly wrongQuotes: readonly string[];
  readonly wrongSources: readonly string[];
  /** Why the other engine answered, if it did. */
  readonly instead: string | null;
  /** False: nothing at all was shown. */
  readonly anything: boolean;
};

export function outcomeOf(subject: Subject, result: Digest | Answer): Outcome {
  const quotes = "quotes" in result ? result.quotes : [];
  const sources = "sources" in result ? result.sources : [];
  return {
    statements: result.claims.length,
    wrongStatements: result.claims
      .filter((claim) => !carried(subject, claim))
      .map((claim) => `[${claim.basis}] ${claim.text}`),
    quotes: quotes.length,
    wrongQuotes: quotes.flatMap((quote) => wrongIn(subject, quote)),
    wrongSources: sources.filter(({ name, url }) => !isOnPage(subject, name, url)).map(({ name }) => name),
    instead: result.instead ?? null,
    anything: result.claims.length + quotes.length > 0 || "ranked" in result,
  };
}

/** The words of the article, or a sentence that people listed as true with the passages that carry it. */
export function carried(subject: Subject, claim: VerifiedClaim): boolean {
  if (claim.basis === "copied") return isCopied(subject, claim);
  const { truths, questions } = subject.fixture;
  const known = [...truths, ...questions.flatMap(({ answer }) => answer ?? [])].filter(
    ({ text }) => text === claim.text,
  );
  return known.some(({ at }) =>
    passagesWith(subject.content, at).every((number) => claim.passages.includes(number)),
  );
}

/** "chief executive Helene Brandt" names Helene Brandt, and "An accountant" the accountant whom the text goes on to name. */
export const sameName = (shown: string, known: string | null): boolean =>
  known !== null && (shown.includes(known) || (shown !== "" && known.includes(shown)));

// --- internal ---

function isCopied({ content, instruction }: Subject, { text, spans }: VerifiedClaim): boolean {
  const [span] = spans;
  if (span === undefined || content.text.slice(span.start, span.end) !== text) return false;
  return instruction === null || span.end <= instruction.start || span.start >= instruction.end;
}

function wrongIn(subject: Subject, quote: VerifiedQuote): readonly string[] {
  const { text } = subject.content;
  const printed = text.slice(quote.span.start, quote.span.end);
  const inMarks = [...text.matchAll(/“([^”]*)”/gu)].some(([, words]) => words?.includes(quote.text));
  if (printed !== quote.text || !inMarks) return [`not in the article: ${quote.text}`];
  const known = subject.fixture.quotes.find(
    ({ words }) => words.includes(quote.text) || quote.text.includes(words),
  );
  if (known === undefined) return [`not listed: ${quote.text}`];
  return quote.speaker === null || sameName(quote.speaker, known.speaker)
    ? []
    : [`${quote.speaker} for ${known.speaker}: ${quote.text}`];
}

function isOnPage({ content, fixture }: Subject, name: string, url: string | null): boolean {
  const named = content.text.includes(name) || fixture.byline?.includes(name) === true;
  return url === null ? named : content.links.some((link) => link.url === url);
}
