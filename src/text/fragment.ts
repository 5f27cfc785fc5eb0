/** Text fragments: what is put behind a page's address so that a browser opens it at certain words. */
import type { Span } from "../types.ts";
import { type FragmentWords, fragmentWords, lastWordBefore, type Word, wordAt } from "./fragment-words.ts";

/** Text fragments of one page; made once a text, as each of its spans is looked for among all of its words. */
export type Fragments = (span: Span) => string | null;

/**
 * "#:~:text=…" for the words of `span` in `pageText`, the whole stored text with its furniture; null where no fragment can be
 * relied on. The form is that of the WICG draft (URL Fragment Text Directives): `text=[prefix-,]start[,end][,-suffix]`.
 * Short spans are given whole, long ones by their first and last words; words beside them are added where others alike stand in
 * the text. Case, accents and the shape of quotation marks do not tell words apart, as they do not for browsers.
 */
export function textFragment(pageText: string, span: Span): string | null {
  return fragmentsOf(pageText)(span);
}

/** Linear in the text to make, and in the span to ask. */
export function fragmentsOf(pageText: string): Fragments {
  const words = fragmentWords(pageText);
  return (span) => {
    const chosen = chosenWords(words, span);
    const parts = chosen && (wholeForm(words, chosen) ?? rangeForm(words, chosen));
    return parts && `#:~:text=${directive(pageText, parts)}`;
  };
}

// --- internal ---

/** Numbers of the first and last word; both included. */
type Chosen = { readonly first: number; readonly last: number };
type Parts = {
  readonly prefix: Span | null;
  readonly start: Span;
  readonly end: Span | null;
  readonly suffix: Span | null;
};

/** The page has words that are not stored (menus, teasers, comments): fewer words than these could stand there too. */
const fewestWords = 3;
/** A longer span is given by its ends: shorter, and whatever stands between may be marked up as it likes. */
const mostWhole = 8;
/** Words by which an end may grow, and words beside a span, until no others are alike. */
const mostEnd = 10;
const mostBeside = 6;

/** The words that the span touches: a browser finds whole words only. */
function chosenWords({ words }: FragmentWords, span: Span): Chosen | null {
  const first = wordAt(words, span.start);
  const last = lastWordBefore(words, span.end);
  return first <= last ? { first, last } : null;
}

/** On one line: what a browser looks for in one piece may not run from one block of the page to the next. */
function wholeForm(page: FragmentWords, { first, last }: Chosen): Parts | null {
  const { words } = page;
  if (last - first >= mostWhole || words[first]!.line !== words[last]!.line) return null;
  const beside = besides(page, first, last);
  if (beside === null) return null;
  const [before, after] = beside;
  return {
    prefix: before === 0 ? null : { start: words[first - before]!.start, end: words[first]!.start },
    start: spanOf(words, first, last),
    end: null,
    suffix: after === 0 ? null : { start: words[last]!.end, end: words[last + after]!.end },
  };
}

/** How many words before and after are needed; null where none on the line are enough. */
function besides(page: FragmentWords, first: number, last: number): [number, number] | null {
  for (let added = 0; added <= mostBeside; added += 1)
    for (const [before, after] of splits(added))
      if (isOneLine(page.words, first - before, last + after) && isAlone(page, first - before, last + after))
        return [before, after];
  return null;
}

/** What follows is tried first: marks and names of speakers mostly stand there, and repeat less than what leads to a quote. */
const splits = (added: number): [number, number][] => [
  [0, added],
  [added, 0],
  ...(added > 1 ? [[added >> 1, added - (added >> 1)] as [number, number]] : []),
];

/** By its ends: the first words stand nowhere else, the last come nowhere before. */
function rangeForm(page: FragmentWords, { first, last }: Chosen): Parts | null {
  const { words } = page;
  const startEnd = grown(fewestWords, mostEnd, (length) => {
    const to = first + length - 1;
    return to < last && isOneLine(words, first, to) && isAlone(page, first, to) ? to : null;
  });
  const lead = startEnd === null ? leadIn(page, first, last) : null;
  const to = startEnd ?? lead?.to;
  if (to === undefined) return null;
  const endStart = endFrom(words, to, last);
  if (endStart === null) return null;
  return {
    prefix: lead ? { start: words[lead.from]!.start, end: words[first]!.start } : null,
    start: spanOf(words, first, to),
    end: spanOf(words, endStart, last),
    suffix: null,
  };
}

/** Where the first words alone are not enough ("Yes." on a line of its own, "He said that"): words before them on their line. */
function leadIn(
  page: FragmentWords,
  first: number,
  last: number,
): { readonly from: number; readonly to: number } | null {
  let to = first;
  while (to + 1 < last && to + 1 < first + fewestWords && isOneLine(page.words, first, to + 1)) to += 1;
  const from = grown(1, mostBeside, (length) => {
    const at = first - length;
    return isOneLine(page.words, at, to) && isAlone(page, at, to) ? at : null;
  });
  return from === null ? null : { from, to };
}

/** The number of the word with which the shortest end begins that comes nowhere between. */
function endFrom(words: readonly Word[], after: number, last: number): number | null {
  return grown(1, mostEnd, (length) => {
    const from = last - length + 1;
    if (from <= after || !isOneLine(words, from, last)) return null;
    const isLineStart = words[from - 1]!.line !== words[from]!.line;
    if (length < fewestWords && !isLineStart && from - 1 > after) return null;
    return comesBefore(words, after + 1, from, last) ? null : from;
  });
}

/** Whether the words `from`…`last` stand alike somewhere from `begin` on, before themselves. */
function comesBefore(words: readonly Word[], begin: number, from: number, last: number): boolean {
  const length = last - from;
  for (let at = begin; at < from; at += 1) {
    let same = 0;
    while (same <= length && words[at + same]!.key === words[from + same]!.key) same += 1;
    if (same > length) return true;
  }
  return false;
}

function grown(least: number, most: number, attempt: (length: number) => number | null): number | null {
  for (let length = least; length <= most; length += 1) {
    const found = attempt(length);
    if (found !== null) return found;
  }
  return null;
}

const isOneLine = (words: readonly Word[], first: number, last: number): boolean =>
  words[first] !== undefined && words[first]?.line === words[last]?.line;

/** Some three words among them stand only here. Three together say more than any of them: a single word is soon repeated. */
function isAlone({ counts, keyAt }: FragmentWords, first: number, last: number): boolean {
  for (let at = first; at + fewestWords - 1 <= last; at += 1) if (counts.get(keyAt(at)) === 1) return true;
  return false;
}

const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]!.start,
  end: words[last]!.end,
});

function directive(text: string, { prefix, start, end, suffix }: Parts): string {
  const encoded = ({ start: from, end: to }: Span): string =>
    encode(text.slice(from, to).replaceAll(/\s+/gu, " ").trim());
  return [
    ...(prefix ? [`${encoded(prefix)}-`] : []),
    encoded(start),
    ...(end ? [encoded(end)] : []),
    ...(suffix ? [`-${encoded(suffix)}`] : []),
  ].join(",");
}

/** The draft's own signs are "-", "," and "&"; the others would end a link in Markdown. */
const encode = (words: string): string =>
  encodeURIComponent(words.toWellFormed()).replaceAll(
    /[-!'()*~_]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
