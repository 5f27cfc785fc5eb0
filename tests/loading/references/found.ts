/** What the reference finders say of a text, in words, for the tests of this folder. */
import { findQuotes } from "../../../src/loading/references/quotes.ts";
import { findSources } from "../../../src/loading/references/sources.ts";
import { passagesOf } from "../../../src/text/passages.ts";
import type { Furniture, Link, Quote, Source, Span } from "../../../src/types.ts";

export const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end);

export function quotesOf(text: string, furniture: readonly Furniture[] = []): Quote[] {
  return findQuotes(text, passagesOf(text, furniture), furniture);
}

/** `[words, speaker, via]` of each quote that has a speaker, `[words, null]` of the others. */
export function spoken(text: string, furniture: readonly Furniture[] = []): (string | null)[][] {
  return quotesOf(text, furniture).map((quote) => {
    const words = wordsAt(text, quote);
    if (!quote.speaker) return [words, null];
    const name = wordsAt(text, quote.speaker);
    return quote.speaker.via ? [words, name, wordsAt(text, quote.speaker.via)] : [words, name];
  });
}

/** The speakers alone, in order of the quotes. */
export const speakersOf = (text: string): (string | null)[] =>
  spoken(text).map(([, speaker]) => speaker ?? null);

export function sourcesOf(
  text: string,
  more: { furniture?: readonly Furniture[]; links?: readonly Link[]; byline?: string } = {},
): Source[] {
  const furniture = more.furniture ?? [];
  return findSources({
    text,
    passages: passagesOf(text, furniture),
    quotes: quotesOf(text, furniture),
    furniture,
    links: more.links ?? [],
    byline: more.byline ?? null,
  });
}

/** A piece of furniture that covers `words` in `text`. */
export function piece(text: string, words: string, kind: Furniture["kind"]): Furniture {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, kind };
}
