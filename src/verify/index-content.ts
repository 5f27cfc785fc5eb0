/** What the checks look things up in, made once for each content. */
import { type Attribution, attributionsOf } from "../text/attribution.ts";
import { type Searchable, searchableInSteps } from "../text/find-quote.ts";
import { machineTalk } from "../text/machine-talk.ts";
import { contentMentionsInSteps, mentionsOfContent } from "../text/mentions/of-content.ts";
import type { Mentions } from "../text/mentions.ts";
import { atOnce, each, type Steps } from "../text/steps.ts";
import { looseValues } from "../text/values/loose-values.ts";
import { dayOf } from "../text/values/read-date.ts";
import type { Value, ValueSetting } from "../text/values/value.ts";
import { valuesOf } from "../text/values/values-of.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { Content, Passage, Span } from "../types.ts";
import { indexNames, type NameIndex, namesOf } from "./names.ts";
import { type Positions, positionsOf } from "./positions.ts";
import { indexQuotes, type QuoteIndex } from "./quotation.ts";

/** A passage with its words; the words' offsets count from the passage's start. */
export type IndexedPassage = {
  readonly passage: Passage;
  readonly text: string;
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
};

export type Index = {
  readonly content: Content;
  readonly source: Searchable;
  readonly passages: readonly IndexedPassage[];
  /** Stem → places in `passages` (not ids), ascending, each once. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly names: NameIndex;
  readonly quotes: QuoteIndex;
  readonly setting: ValueSetting;
  /** The year of writing; null when the page does not say. */
  readonly year: number | null;
  /** Values of the passage at that place, read on first use. */
  readonly valuesAt: (place: number) => readonly Value[];
  /** What else its digits may mean where a space has slipped into a number: "1, 056", "98. 7". Their spans tell nothing. */
  readonly looseValuesAt: (place: number) => readonly Value[];
  readonly positionsAt: (place: number) => Positions;
  /** Who asserts what in the passage at that place, as far as `longestRead`; read on first use. */
  readonly attributionsAt: (place: number) => readonly Attribution[];
  /** The fullest mention of whom a name, description or pronoun stands for; read on first use. */
  readonly resolve: (span: Span) => Span | null;
  /** Whether the words name or stand for a person, as far as the text tells; read on first use. */
  readonly isPerson: (span: Span) => boolean;
  /** Numbers of the passages that speak to machines: nothing is shown on their word; read on first use. */
  readonly toMachines: () => ReadonlySet<number>;
  /** Last words, in lower case, of the names of people in the text; read on first use. */
  readonly people: () => ReadonlySet<string>;
};

/** Indexes a content: linear in its text. Values are read when a claim asks for them, once a passage. */
export const indexContent = (content: Content): Index => atOnce(indexInSteps(content));

/** `index.people()` in steps: who is mentioned takes as long to read as the index itself. */
export function* peopleInSteps(index: Index): Steps<ReadonlySet<string>> {
  yield* contentMentionsInSteps(index.content);
  return index.people();
}

/** `indexContent` in steps. */
export function* indexInSteps(content: Content): Steps<Index> {
  const passages = yield* each(content.passages, (passage) => indexPassage(content.text, passage));
  const source = yield* searchableInSteps(content.text);
  const postings = yield* postingsOf(passages);
  const names = yield* indexNames([...passages, ...besideText(content)]);
  const mentions = (): Mentions => mentionsOfContent(content);
  const isPerson = (span: Span): boolean => mentions().referent(span)?.kind === "person";
  const setting = { publishedAt: content.publishedAt, language: content.language };
  return {
    content,
    source,
    passages,
    postings,
    names,
    quotes: indexQuotes(content.quotes),
    setting,
    year: dayOf(content.publishedAt)?.getUTCFullYear() ?? null,
    valuesAt: remembered((place) => valuesOf(passages[place]!.text, setting, passages[place]!.words)),
    looseValuesAt: remembered((place) => looseValues(passages[place]!.text, setting)),
    resolve: (span) => mentions().resolve(span),
    isPerson,
    toMachines: onFirstUse(() => machineTalk(content.text, content.passages)),
    people: onFirstUse(() => peopleIn(passages, isPerson)),
    positionsAt: remembered((place) => positionsOf(passages[place]!.words)),
    attributionsAt: remembered((place) => attributionsIn(content.text, passages[place]!.passage)),
  };
}

// --- internal ---

/** Names that the page has beside its text: who wrote it, for whom, and what its title names. */
const besideText = ({ title, byline, siteName }: Content): { text: string; words: readonly Word[] }[] =>
  [title, byline, siteName].filter((words) => words !== null).map((text) => ({ text, words: wordsOf(text) }));

function indexPassage(text: string, passage: Passage): IndexedPassage {
  if (passage.end > text.length) throw new Error(`passage ${passage.id} does not fit its text`);
  const slice = text.slice(passage.start, passage.end);
  const words = wordsOf(slice);
  return { passage, text: slice, words, stems: new Set(words.map((word) => word.stem)) };
}

function* postingsOf(passages: readonly IndexedPassage[]): Steps<Map<string, number[]>> {
  const postings = new Map<string, number[]>();
  for (const [place, { stems }] of passages.entries()) {
    for (const stem of stems) {
      const places = postings.get(stem);
      if (places) places.push(place);
      else postings.set(stem, [place]);
    }
    yield;
  }
  return postings;
}

/** No sentence of news has so many words; in a longer run, looking each name and pronoun up would cost its square. */
export const longestSentence = 1000;

/** In UTF-16 code units. A passage that goes on for longer is a text without full stops; reading all of one million takes half a second. */
const longestRead = 50_000;

const attributionsIn = (text: string, { start, end }: Span): Attribution[] =>
  attributionsOf(text, { start, end: Math.min(end, start + longestRead) });

function peopleIn(passages: readonly IndexedPassage[], isPerson: (span: Span) => boolean): Set<string> {
  const people = new Set<string>();
  for (const { passage, text, words } of passages.filter(
    ({ words: { length } }) => length <= longestSentence,
  ))
    for (const { tokens, start, end } of namesOf(text, words)) {
      const last = tokens.at(-1)!;
      if (!people.has(last) && isPerson({ start: passage.start + start, end: passage.start + end }))
        people.add(last);
    }
  return people;
}

function onFirstUse<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Work that few checks ask for, done once a passage. */
function remembered<T>(read: (place: number) => T): (place: number) => T {
  const known = new Map<number, T>();
  return (place) => {
    const seen = known.get(place);
    if (seen !== undefined) return seen;
    const value = read(place);
    known.set(place, value);
    return value;
  };
}
