/** Which of the quotes and sources found by rule a digest shows. */
import { quoteCore } from "../../text/find-quote.ts";
import type { Content, DraftQuote, DraftSource, Quote, Reliance, Source, Span } from "../../types.ts";
import type { Judged } from "./judged.ts";

/**
 * Up to `count` quotes by number: direct ones with a speaker first, one of each speaker before a second of any, none that only
 * says again what another one or the claims show; in reading order.
 */
export function keyQuotes(
  content: Content,
  judged: readonly Judged[],
  claims: readonly Span[],
  count: number,
): DraftQuote[] {
  const worth = new Map(content.quotes.map((quote) => [quote, worthOf(quote, judged, claims)]));
  const ordered = content.quotes
    .filter((quote) => quote.kind !== "scare" && isReadable(quote))
    .sort((one, other) => worth.get(other)! - worth.get(one)! || one.id - other.id);
  return withoutRepeats(content.text, spread(content, ordered), count)
    .sort((one, other) => one.start - other.start)
    .map(({ id }) => ({ number: id }));
}

/** Up to `mostSources` sources by number, those that the article leans on most first. */
export function keySources(content: Content): DraftSource[] {
  return [...content.sources]
    .sort((one, other) => weightOf(other) - weightOf(one) || one.id - other.id)
    .slice(0, mostSources)
    .map(({ id }) => ({ number: id }));
}

// --- internal ---

/** What fits under a summary; `/sources` has them all. */
const mostSources = 12;
/** A fragment of two words tells nothing alone; a page of speech is no key quote. */
const readable = { least: 20, most: 400 };
const comfortable = 220;

const isReadable = ({ start, end }: Quote): boolean =>
  end - start >= readable.least && end - start <= readable.most;

function worthOf(quote: Quote, judged: readonly Judged[], claims: readonly Span[]): number {
  const length = quote.end - quote.start;
  const shown = claims.some(({ start, end }) => start <= quote.start && quote.end <= end);
  return (
    (quote.kind === "direct" ? 2 : 0) +
    (quote.speaker ? 3 : 0) -
    (shown ? 2 : 0) +
    (judged[quote.passage - 1]?.worth ?? 0) / 2 -
    Math.max(0, length - comfortable) / 100
  );
}

/** Takes the best quote of each speaker, then the second of each, and so on. */
function spread(content: Content, ordered: readonly Quote[]): Quote[] {
  const turns = new Map<string, number>();
  const ranked = ordered.map((quote, place) => {
    const name = quote.speaker
      ? content.text.slice(quote.speaker.start, quote.speaker.end).toLowerCase()
      : `${quote.id}`;
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    return { quote, turn: turn + (quote.speaker && quote.kind === "direct" ? 0 : 1), place };
  });
  ranked.sort((one, other) => one.turn - other.turn || one.place - other.place);
  return ranked.map(({ quote }) => quote);
}

/** The first `count` whose words are not part of one taken before, or the reverse. */
function withoutRepeats(text: string, quotes: readonly Quote[], count: number): Quote[] {
  const taken: { readonly quote: Quote; readonly words: string }[] = [];
  for (const quote of quotes) {
    if (taken.length === count) break;
    const words = quoteCore(text.slice(quote.start, quote.end)).toLowerCase();
    if (!taken.some((one) => one.words.includes(words) || words.includes(one.words)))
      taken.push({ quote, words });
  }
  return taken.map(({ quote }) => quote);
}

/** How heavily each kind of reliance weighs: whose words it prints and what it lists as its sources most, a link least. */
const reliance: Readonly<Record<Reliance, number>> = {
  quoted: 4,
  listed: 3,
  credited: 2,
  linked: 1,
  wrote: 0,
};

const weightOf = ({ reliance: kinds, spans }: Source): number =>
  Math.max(0, ...kinds.map((kind) => reliance[kind])) * 10 + Math.min(9, spans.length);
