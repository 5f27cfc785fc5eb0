/** A content made of a text alone, with the quotes and sources that a test names. */
import { passagesOf } from "../../src/text/passages.ts";
import type { Content, Quote, Source, Span } from "../../src/types.ts";

type Named = { readonly words: string; readonly speaker?: string; readonly kind?: Quote["kind"] };

export function contentOf(
  text: string,
  given: {
    readonly title?: string;
    readonly quotes?: readonly Named[];
    readonly sources?: readonly Source[];
  } = {},
): Content {
  const passages = passagesOf(text, []);
  return {
    text,
    title: given.title ?? null,
    byline: null,
    siteName: null,
    publishedAt: null,
    language: "en",
    url: null,
    furniture: [],
    passages,
    quotes: (given.quotes ?? []).map((named, index) => quoteOf(text, passages, named, index + 1)),
    sources: given.sources ?? [],
    links: [],
    warnings: [],
    contentHash: "",
  };
}

/** Where `words` first stand. Throws if they do not: a test that looks for nothing proves nothing. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

export const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end);

// --- internal ---

function quoteOf(text: string, passages: Content["passages"], named: Named, id: number): Quote {
  const span = spanOf(text, named.words);
  const passage = passages.find((one) => one.start <= span.start && span.start < one.end)!.id;
  const speaker = named.speaker ? { ...spanOf(text, named.speaker), via: null } : null;
  return { ...span, id, kind: named.kind ?? "direct", speaker, passage };
}
