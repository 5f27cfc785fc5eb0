/** How much of the article each passage carries. */

import { creditPhrases, saidWords, selfWords } from "../../text/english/telling.ts";
import { machineTalk } from "../../text/machine-talk.ts";
import { passagesAt } from "../../text/passage-at.ts";
import { each, type Steps } from "../../text/steps.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import type { Content, Passage } from "../../types.ts";
import { leans } from "./leaning.ts";

export type Judged = {
  /** Position among the content's passages, from 0. */
  readonly at: number;
  readonly passage: Passage;
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
  /** Its words in lower case with a space around each: phrases are looked for in it. */
  readonly told: string;
  /** Higher carries more; comparable inside one article only. */
  readonly worth: number;
  readonly leaning: boolean;
  /** Whether it tells something: no heading, no question, no speech of nobody, no line about who reported. */
  readonly tells: boolean;
  /** Whether it can be chosen for what it carries: it tells something and is more than a scrap. */
  readonly fit: boolean;
};

/**
 * All passages of a content with their worth. Linear: centrality is measured against the words that several passages share,
 * not passage against passage.
 */
export function* judgePassages(content: Content): Steps<Judged[]> {
  const read = yield* each(content.passages, (passage) => readPassage(content.text, passage));
  const article = readArticle(content, read);
  const speech = speechOf(content);
  return yield* each(read, (one, at) => judge(content, one, at, article, speech));
}

// --- internal ---

/** What the passages have in common. */
type Article = {
  /** Stems that at least two passages hold, with log(1 + passages). */
  readonly shared: ReadonlyMap<string, number>;
  /** Length of `shared` as a vector, and its sum over the average passage. */
  readonly norm: number;
  readonly average: number;
  /** Shared stems of the first passages. */
  readonly opening: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** Units up to which a passage of this article is not long. */
  readonly comfortable: number;
};
type Read = {
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
  readonly told: string;
};

/**
 * Weights, fitted by logistic choice on 96 news articles with summaries by people, then rounded; `title` and `quoted` are set by
 * judgement, because those articles had neither headlines nor marked quotes. The signs are what one expects of news: early, central, made of the opening's and the
 * headline's words, named, plain.
 */
const weights = {
  /** Among the first three passages; raised from 0.3 by trial on the same articles, since one choice bears on the next. */
  lead: 0.7,
  /** Position, 0 at the start to 1 at the end. */
  position: -1.2,
  /** How much it holds of what the article keeps coming back to, against the average passage. */
  shared: 1.4,
  /** The same by direction: whether it speaks of little else. */
  central: 0.45,
  /** Part of its stems that the first passages hold too. */
  opening: 0.65,
  /** Part of the headline that it holds: the headline is the writer's own summary (Edmundson 1969). */
  title: 1,
  names: 0.4,
  /** A full sentence, up to thirty words. */
  fullness: 0.9,
  /** Opens with a quotation mark: speech that needs its telling. */
  quotation: -0.3,
  /** Says who said it: the article's own telling of the fact is shorter where both exist. */
  attributed: -0.45,
  /** "I", "we", "you": speech, or an aside to the reader. */
  self: -0.9,
  /** Is a quote and little else: the key quotes show those. Set by judgement. */
  quoted: -1,
  leaning: -0.5,
  /** For each 100 units beyond what is comfortable: a claim is read on a phone. */
  excess: -1.5,
};
type Signal = keyof typeof weights;
const signalNames = Object.keys(weights) as Signal[];
const leadPassages = 3;
/** Units that read well on a phone; an article of long sentences gets its own median, within reason. */
const comfortable = { least: 150, most: 240 };
const fewestWords = 5;
const fewestStems = 4;
const fullSentence = 30;
const manyNames = 6;
/** So many times the average passage's share counts in full. */
const timesAverage = 3;

function readPassage(text: string, passage: Passage): Read {
  const words = wordsOf(text.slice(passage.start, passage.end));
  return { words, stems: stemsOf(words), told: ` ${words.map(({ lower }) => lower).join(" ")} ` };
}

function readArticle(content: Content, read: readonly Read[]): Article {
  const shared = sharedStems(read);
  const norm = Math.sqrt([...shared.values()].reduce((total, value) => total + value * value, 0)) || 1;
  const sums = read.reduce((total, { stems }) => total + sumOf(stems, shared), 0);
  const first = read.filter((_, at) => content.passages[at]!.kind !== "heading").slice(0, leadPassages);
  return {
    shared,
    norm,
    average: sums / read.length || 1,
    opening: new Set(first.flatMap(({ stems }) => [...stems].filter((stem) => shared.has(stem)))),
    title: stemsOf(wordsOf(content.title ?? "")),
    comfortable: comfortableOf(content.passages),
  };
}

const stemsOf = (words: readonly Word[]): Set<string> =>
  new Set(words.filter((word) => word.content).map((word) => word.stem));

function sumOf(stems: ReadonlySet<string>, amounts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const stem of stems) sum += amounts.get(stem) ?? 0;
  return sum;
}

const countOf = (stems: ReadonlySet<string>, among: ReadonlySet<string>): number =>
  [...stems].filter((stem) => among.has(stem)).length;

function comfortableOf(passages: readonly Passage[]): number {
  const lengths = passages.map(({ start, end }) => end - start).sort((one, other) => one - other);
  const median = lengths[lengths.length >> 1] ?? 0;
  return Math.min(comfortable.most, Math.max(comfortable.least, median));
}

function sharedStems(read: readonly Read[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { stems } of read) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const shared = new Map<string, number>();
  for (const [stem, count] of frequency) if (count > 1) shared.set(stem, Math.log(1 + count));
  return shared;
}

function judge(
  content: Content,
  read: Read,
  at: number,
  article: Article,
  { orphans, quoted }: Speech,
): Judged {
  const passage = content.passages[at]!;
  const raw = content.text.slice(passage.start, passage.end);
  const leaning = leans(content.text, passage);
  const signals: Readonly<Record<Signal, number>> = {
    ...placeOf(content, at),
    ...sharedBy(read, article),
    ...mannerOf(read, raw, article),
    leaning: leaning ? 1 : 0,
    quoted: quoted.has(passage.id) ? 1 : 0,
  };
  let worth = 0;
  for (const name of signalNames) worth += weights[name] * signals[name];
  const credits = creditPhrases.some((phrase) => read.told.includes(` ${phrase} `));
  const tells = passage.kind !== "heading" && !orphans.has(passage.id) && !asks.test(raw) && !credits;
  const fit = tells && read.words.length >= fewestWords;
  return { at, passage, ...read, worth, leaning, tells, fit };
}

const placeOf = (content: Content, at: number) => ({
  position: at / content.passages.length,
  lead: at < leadPassages ? 1 : 0,
});

function sharedBy({ stems }: Read, { shared, norm, average, opening, title }: Article) {
  const sum = sumOf(stems, shared);
  return {
    shared: Math.min(1, sum / average / timesAverage),
    central: sum / norm / Math.sqrt(stems.size || 1),
    opening: countOf(stems, opening) / Math.max(fewestStems, stems.size),
    title: countOf(title, stems) / Math.max(fewestStems, title.size),
  };
}

function mannerOf({ words }: Read, raw: string, article: Article) {
  return {
    names: Math.min(1, countNames(words, raw) / manyNames),
    fullness: Math.min(words.length, fullSentence) / fullSentence,
    quotation: /^["“«„]/u.test(raw) ? 1 : 0,
    attributed: words.some(({ lower }) => saidWords.has(lower)) ? 1 : 0,
    self: words.some(({ lower }) => selfWords.has(lower)) ? 1 : 0,
    excess: Math.max(0, raw.length - article.comfortable) / 100,
  };
}

const countNames = (words: readonly Word[], raw: string): number =>
  words.filter((word, index) => index > 0 && raw.charCodeAt(word.start) !== word.lower.charCodeAt(0)).length;

const asks = /[?？؟]["”’»)\]]{0,3}$/u;

/** Which passages are speech. */
type Speech = {
  /** Inside a quotation whose speaker the text does not name: alone they would read as the article's own words. Or spoken to machines. */
  readonly orphans: ReadonlySet<number>;
  /** More than half of it is one quote. */
  readonly quoted: ReadonlySet<number>;
};

function speechOf({ text, passages, quotes }: Content): Speech {
  const orphans = new Set(
    passages.filter(({ start, end }) => speaksOn(text.slice(start, end))).map(({ id }) => id),
  );
  const quoted = new Set<number>();
  for (const quote of quotes) {
    for (const { id, start, end } of passagesAt(passages, quote)) {
      const inside = quote.start <= start + markWidth && end - 2 * markWidth <= quote.end;
      if (inside && quote.speaker) orphans.delete(id);
      if (inside && !quote.speaker) orphans.add(id);
      const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
      if (2 * shared > end - start) quoted.add(id);
    }
  }
  return { orphans: orphans.union(machineTalk(text, passages)), quoted };
}

/** Opens a quotation and does not close it: the speech goes on, and who speaks is told elsewhere or nowhere. */
function speaksOn(raw: string): boolean {
  const closing = closingMarks.get(raw[0]!);
  return closing !== undefined && /^\p{L}/u.test(raw.slice(1, 3)) && !closing.test(raw.slice(1));
}

/** A single mark between letters is an apostrophe. */
const closingMarks: ReadonlyMap<string, RegExp> = new Map([
  ["“", /”/u],
  ['"', /"/u],
  ["‘", /’(?!\p{L})/u],
  ["'", /'(?!\p{L})/u],
]);

/** A quotation mark at an end of the passage, and the stop after it. */
const markWidth = 1;
