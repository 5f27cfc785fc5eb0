/** Which of the quotes and sources found by rule a digest shows. */
import { subjectPronouns } from "../../text/english/phrases.ts";
import { quoteCore } from "../../text/find-quote.ts";
import { wordsOf } from "../../text/words.ts";
import type { Content, DraftQuote, DraftSource, Quote, Reliance, Source, Span } from "../../types.ts";
import type { Judged } from "./judged.ts";

/**
 * Up to `count` quotes by number: direct ones with a speaker first, one of each speaker before a second of any (who speaks in
 * `claims` had a turn), none that only says again what another one or the claims show; in reading order.
 */
export function keyQuotes(
  content: Content,
  judged: readonly Judged[],
  claims: readonly Span[],
  count: number,
): DraftQuote[] {
  const isShown = ({ start, end }: Quote): boolean =>
    claims.some((claim) => claim.start <= start && end <= claim.end);
  const worth = new Map(content.quotes.map((quote) => [quote, worthOf(content.text, quote, judged)]));
  const ordered = content.quotes
    .filter((quote) => quote.kind !== "scare" && !isShown(quote) && isReadable(content.text, quote))
    .sort((one, other) => worth.get(other)! - worth.get(one)! || one.id - other.id);
  const shown = content.quotes.filter(isShown);
  return withoutRepeats(content.text, spread(content, ordered, shown), shown, count)
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
/** A page of speech is no key quote, nor is a scrap. A part of a sentence ("because I live there") needs more words to say something. */
const readable = { least: 20, most: 400, partWords: 6 };
const comfortable = 220;

function isReadable(text: string, { start, end }: Quote): boolean {
  if (end - start < readable.least || end - start > readable.most) return false;
  const words = text.slice(start, end);
  return !isPart(words) || wordsOf(words).length >= readable.partWords;
}

/** Begins in the middle of a sentence. */
const isPart = (words: string): boolean => /^[\s…."'“”‘’[(-]{0,5}\p{Ll}/u.test(words);

/** Whether it tells a reader who speaks: "I" and "we" do not. */
const isNamed = (text: string, { speaker }: Quote): boolean =>
  speaker !== null && !subjectPronouns.has(text.slice(speaker.start, speaker.end).toLowerCase());

function worthOf(text: string, quote: Quote, judged: readonly Judged[]): number {
  const length = quote.end - quote.start;
  return (
    (quote.kind === "direct" ? 2 : 0) +
    (isNamed(text, quote) ? 3 : 0) +
    (judged[quote.passage - 1]?.worth ?? 0) / 2 -
    Math.max(0, length - comfortable) / 100
  );
}

/** Takes the best quote of each speaker, then the second of each, and so on. */
function spread(content: Content, ordered: readonly Quote[], shown: readonly Quote[]): Quote[] {
  const nameOf = ({ speaker, id }: Quote): string =>
    speaker ? content.text.slice(speaker.start, speaker.end).toLowerCase() : `${id}`;
  const turns = new Map<string, number>(
    shown.filter(({ kind }) => kind === "direct").map((quote) => [nameOf(quote), 1]),
  );
  const ranked = ordered.map((quote, place) => {
    const name = nameOf(quote);
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    return { quote, turn: turn + (isNamed(content.text, quote) && quote.kind === "direct" ? 0 : 1), place };
  });
  ranked.sort((one, other) => one.turn - other.turn || one.place - other.place);
  return ranked.map(({ quote }) => quote);
}

/** The first `count` whose words are not part of one taken or shown before, nor hold one that was taken. */
function withoutRepeats(
  text: string,
  quotes: readonly Quote[],
  shown: readonly Quote[],
  count: number,
): Quote[] {
  const wordsIn = ({ start, end }: Quote): string => quoteCore(text.slice(start, end)).toLowerCase();
  const seen = shown.map(wordsIn);
  const taken = new Map<string, Quote>();
  for (const quote of quotes) {
    if (taken.size === count) break;
    const words = wordsIn(quote);
    if ([...seen, ...taken.keys()].some((one) => one.includes(words))) continue;
    if ([...taken.keys()].some((one) => words.includes(one))) continue;
    taken.set(words, quote);
  }
  return [...taken.values()];
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
