/** How much of an article rests on each of its sources: whose words or assertions its passages are. Pure. */
import { isAsserted } from "../text/attribution/asserted.ts";
import { type Frame, framesOf } from "../text/attribution/frames.ts";
import { regionsOf } from "../text/attribution/regions.ts";
import { spanOf } from "../text/mentions/build.ts";
import { type Mentions, mentionsIn } from "../text/mentions.ts";
import { passagesAt } from "../text/passage-at.ts";
import { touches } from "../text/touches.ts";
import type { Content, Passage, Source, Span } from "../types.ts";

export type SourceWeight<S extends Source> = {
  readonly source: S;
  /** Numbers of the passages that rest on it, in order. */
  readonly passages: readonly number[];
  /** Of all passages but headings, 0..1. */
  readonly share: number;
};

export type SourceWeights<S extends Source> = {
  /** One a source, the heaviest first; of equal ones in the order given. */
  readonly weights: readonly SourceWeight<S>[];
  /** How many passages the article has, headings aside. */
  readonly passages: number;
  /** Passages that rest on one unnamed source and on nothing else; and on several unnamed people at once ("officials said"). */
  readonly onOneUnnamed: readonly number[];
  readonly onUnnamedPeople: readonly number[];
};

type Weighed = Pick<Content, "text" | "passages" | "furniture" | "quotes">;

/**
 * A passage rests on a source where it holds words that the text says the source spoke, or an assertion that the text
 * attributes to it ("X said …", "according to X"), or where such an assertion was made to it ("told Reuters"). A link or a listing says that a page was used,
 * not for what: it weighs nothing. What stands inside of a quotation is its speaker's, whomever that one goes on to quote.
 */
export function sourceWeights<S extends Source>(content: Weighed, sources: readonly S[]): SourceWeights<S> {
  const counted = content.passages.filter(({ kind }) => kind !== "heading");
  const resting = new Resting(content, sources);
  for (const { speaker, ...quote } of content.quotes) if (speaker) resting.add(quote, speaker);
  if (content.text.length <= longestRead) addAssertions(content, resting);
  const weights = sources
    .map((source) => {
      const passages = counted.filter(({ id }) => resting.on(id).has(source.id)).map(({ id }) => id);
      return { source, passages, share: counted.length === 0 ? 0 : passages.length / counted.length };
    })
    .sort((one, other) => other.passages.length - one.passages.length);
  const alone = counted.map(({ id }) => id).filter((id) => resting.isUnnamedAlone(id));
  return {
    weights,
    passages: counted.length,
    onOneUnnamed: alone.filter((id) => resting.on(id).size === 1 && !resting.isOfMany(id)),
    onUnnamedPeople: alone.filter((id) => resting.on(id).size > 1 || resting.isOfMany(id)),
  };
}

// --- internal ---

/** UTF-16 units. Reading who asserts what takes half a second a million; of a longer text the quotes alone are weighed. */
const longestRead = 400_000;

/** Which sources each passage rests on. */
class Resting {
  readonly #text: string;
  readonly #passages: readonly Passage[];
  readonly #byEnd = new Map<number, Source[]>();
  readonly #ordered: readonly { readonly span: Span; readonly source: Source }[];
  readonly #on = new Map<number, Map<number, Source>>();
  readonly #many = new Set<number>();

  constructor({ text, passages }: Weighed, sources: readonly Source[]) {
    this.#text = text;
    this.#passages = passages;
    const named = sources.filter(({ kind }) => kind !== "author" && kind !== "page");
    for (const source of named)
      for (const { end } of source.spans) this.#byEnd.set(end, [...(this.#byEnd.get(end) ?? []), source]);
    this.#ordered = named
      .flatMap((source) => source.spans.map((span) => ({ span, source })))
      .sort((one, other) => one.span.start - other.span.start);
  }

  /** What stands at `words` is asserted by whom `speaker` names. */
  add(words: Span, speaker: Span, isOfMany = false): void {
    this.put(words, this.#named(speaker), isOfMany);
  }

  /** The one whom all of the words name; of "Mr. Lind and Mr. Pell" both. */
  #named(speaker: Span): Source[] {
    const one = this.isJoint(speaker) ? undefined : this.#byEnd.get(speaker.end);
    return one ?? this.within(speaker);
  }

  isJoint({ start, end }: Span): boolean {
    return / and /u.test(this.#text.slice(start, end));
  }

  /** "Officials", at a sentence's start, is one word that could be a name. */
  isPlural({ start, end }: Span): boolean {
    return /^\p{L}+s$/u.test(this.#text.slice(start, end));
  }

  put(words: Span, sources: readonly Source[], isOfMany = false): void {
    for (const { id } of passagesAt(this.#passages, words)) {
      const on = this.#on.get(id) ?? new Map<number, Source>();
      for (const source of sources) on.set(source.id, source);
      if (on.size > 0) this.#on.set(id, on);
      if (isOfMany && sources.length > 0) this.#many.add(id);
    }
  }

  /** The sources that are named somewhere in `span`. */
  within(span: Span): Source[] {
    const found: Source[] = [];
    for (let at = this.#firstFrom(span.start); at < this.#ordered.length; at += 1) {
      const one = this.#ordered[at]!;
      if (one.span.start >= span.end) break;
      if (touches(one.span, span)) found.push(one.source);
    }
    return found;
  }

  on(passage: number): ReadonlyMap<number, Source> {
    return this.#on.get(passage) ?? nothing;
  }

  isUnnamedAlone(passage: number): boolean {
    const on = [...this.on(passage).values()];
    return on.length > 0 && on.every(({ kind }) => kind === "anonymous");
  }

  isOfMany(passage: number): boolean {
    return this.#many.has(passage);
  }

  #firstFrom(offset: number): number {
    let [low, high] = [0, this.#ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ordered[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const nothing: ReadonlyMap<number, Source> = new Map();

function addAssertions({ text, passages, furniture, quotes }: Weighed, resting: Resting): void {
  // A block quotation is a quote as a whole: its own narration is not the article's.
  const told = passages.filter((passage) => !isInside(passage, quotes));
  const frames = framesOf(text, regionsOf(text, told, furniture));
  const mentions = mentionsIn(frames);
  for (const frame of frames) for (const one of assertionsIn(frame)) addOne(frame, one, mentions, resting);
}

/** Quotes are in order, so the first that ends behind the passage's beginning decides. */
function isInside({ start, end }: Span, quotes: readonly Span[]): boolean {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote !== undefined && quote.start <= start && end <= quote.end;
}

type Assertion = Frame["attributed"][number];

const assertionsIn = ({ tokens, attributed }: Frame): readonly Assertion[] =>
  attributed.filter(({ manner, cue }) => manner === "speech" && isAsserted(tokens, cue));

function addOne(
  frame: Frame,
  { speaker, cue, before, after }: Assertion,
  mentions: Mentions,
  resting: Resting,
): void {
  const words = spanOf(frame, speaker);
  const named = mentions.resolve(words);
  if (named === null) return;
  const isOfMany = mentions.referent(words)?.plural || resting.isPlural(words);
  const listeners = resting.within(behind(frame, cue.to)).filter(({ kind }) => kind === "outlet");
  for (const part of [before, after]) {
    if (part === null) continue;
    const content = spanOf(frame, part);
    resting.add(content, resting.isJoint(words) ? words : named, isOfMany);
    resting.put(content, listeners);
  }
}

/** Tokens behind a cue among which the one stands who was told: "told the news agency Reuters that". */
const listenerReach = 6;

function behind({ tokens }: Frame, from: number): Span {
  const first = tokens[from];
  if (first === undefined) return { start: 0, end: 0 };
  const stop = tokens.findIndex(
    ({ lower, kind }, at) =>
      at >= from && (kind !== "word" || lower === "that" || at >= from + listenerReach),
  );
  const last = tokens[(stop < 0 ? tokens.length : stop) - 1];
  return { start: first.start, end: Math.max(first.start, last?.end ?? 0) };
}
