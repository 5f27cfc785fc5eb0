/** What differs between two revisions of an article: its passages, its facts, or only what stands around it. Pure. */
import { diffArrays } from "diff";
import type { Content, Passage, Span } from "../types.ts";
import { pairedPassages } from "./paired-passages.ts";
import { type WordChange, wordChanges } from "./word-changes.ts";

/** A passage by its number in its own revision, with its words. */
export type Place = { readonly passage: number; readonly span: Span };

/** One passage that is new, gone, or has other words; `words` are the runs of both. */
export type PassageChange = {
  readonly before: Place | null;
  readonly after: Place | null;
  readonly words: readonly WordChange[];
};

/** What the page says about the article besides its text. */
const factNames = ["title", "byline", "siteName", "publishedAt"] as const;
export type FactName = (typeof factNames)[number];
export type FactChange = {
  readonly fact: FactName;
  readonly before: string | null;
  readonly after: string | null;
};

export type Comparison = {
  /** In reading order. Empty where no passage changed. */
  readonly passages: readonly PassageChange[];
  readonly facts: readonly FactChange[];
  /** Words that came and went, in all changed passages. */
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  /** Of the older revision's words, how many stand in passages that are still there unchanged; 0..1. */
  readonly kept: number;
};

/**
 * Compares what readers are shown. White space does not count: pages are laid out anew all the time. Two texts that have little in
 * common are not aligned word by word: each passage is then there in both, or in one.
 */
export function compareRevisions(before: Content, after: Content): Comparison {
  const passages = passageChanges(before, after);
  const words = passages.flatMap((change) => change.words);
  const count = (kind: WordChange["kind"]): number =>
    words.reduce((sum, change) => sum + (change.kind === kind ? change.count : 0), 0);
  return {
    passages,
    facts: factNames.flatMap((fact) =>
      before[fact] === after[fact] ? [] : [{ fact, before: before[fact], after: after[fact] }],
    ),
    wordsAdded: count("added"),
    wordsRemoved: count("removed"),
    kept: keptShare(before, after),
  };
}

/** Of these passages of the older revision, by number, those whose words are nowhere in the newer one as a passage. */
export function changedAmong(before: Content, after: Content, numbers: readonly number[]): number[] {
  const there = new Set(after.passages.map((passage) => wordsOf(after, passage)));
  const byNumber = new Map(before.passages.map((passage) => [passage.id, passage]));
  return [...new Set(numbers)]
    .filter((number) => {
      const passage = byNumber.get(number);
      return passage !== undefined && !there.has(wordsOf(before, passage));
    })
    .sort((one, other) => one - other);
}

// --- internal ---

/**
 * How many passages may differ before the two are not aligned any more. The work grows with its square at worst: 1,000 take some
 * tens of ms, and a page with more changes is another text.
 */
const mostEdits = 1_000;

/** The words of a passage as they are compared: one space between them. */
const wordsOf = ({ text }: Content, { start, end }: Span): string =>
  text.slice(start, end).replaceAll(/\s+/gu, " ").trim();

function passageChanges(before: Content, after: Content): PassageChange[] {
  const runs =
    diffArrays(
      before.passages.map((passage) => wordsOf(before, passage)),
      after.passages.map((passage) => wordsOf(after, passage)),
      { maxEditLength: mostEdits },
    ) ?? null;
  if (runs === null) return unaligned(before, after);
  const changes: PassageChange[] = [];
  let [old, young] = [0, 0];
  let gone: Passage[] = [];
  for (const run of runs) {
    if (run.removed) {
      gone = before.passages.slice(old, old + run.count);
      old += run.count;
      continue;
    }
    const come = run.added ? after.passages.slice(young, young + run.count) : [];
    changes.push(...hunk(before, after, gone, come));
    gone = [];
    young += run.count;
    if (!run.added) old += run.count;
  }
  return [...changes, ...hunk(before, after, gone, [])];
}

/** What became of the passages that went in one place (`gone`), and of those that came there (`come`). */
function hunk(
  before: Content,
  after: Content,
  gone: readonly Passage[],
  come: readonly Passage[],
): PassageChange[] {
  const words = {
    gone: gone.map((passage) => wordsOf(before, passage)),
    come: come.map((passage) => wordsOf(after, passage)),
  };
  return pairedPassages(words.gone, words.come).map(({ gone: from, come: to }) => ({
    before: from === null ? null : placeOf(gone[from]!),
    after: to === null ? null : placeOf(come[to]!),
    words: wordChanges(from === null ? "" : words.gone[from]!, to === null ? "" : words.come[to]!),
  }));
}

/** Passages that are in one of the two alone, in reading order: first those that are gone. */
function unaligned(before: Content, after: Content): PassageChange[] {
  const changed = (one: Content, other: Content): Passage[] => {
    const there = new Set(other.passages.map((passage) => wordsOf(other, passage)));
    return one.passages.filter((passage) => !there.has(wordsOf(one, passage)));
  };
  const gone = changed(before, after).map((passage) => ({
    before: placeOf(passage),
    after: null,
    words: wordChanges(wordsOf(before, passage), ""),
  }));
  const come = changed(after, before).map((passage) => ({
    before: null,
    after: placeOf(passage),
    words: wordChanges("", wordsOf(after, passage)),
  }));
  return [...gone, ...come];
}

const placeOf = ({ id, start, end }: Passage): Place => ({ passage: id, span: { start, end } });

function keptShare(before: Content, after: Content): number {
  const there = new Set(after.passages.map((passage) => wordsOf(after, passage)));
  const [all, kept] = before.passages.reduce(
    ([sum, still], passage) => {
      const words = wordsOf(before, passage);
      return [sum + words.length, still + (there.has(words) ? words.length : 0)];
    },
    [0, 0],
  );
  return all === 0 ? 1 : kept / all;
}
