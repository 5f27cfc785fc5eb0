/** Names of a text and of a claim: who is named, and whether it is the same one. */
import { isCapital } from "../text/capital.ts";
import { sentenceOpeners } from "../text/english/abbreviations.ts";
import { months, relativeDays, weekdays } from "../text/english/calendar.ts";
import { functionWords } from "../text/english/function-words.ts";
import { nameTitles } from "../text/english/name-titles.ts";
import { samePlaces } from "../text/english/place-names.ts";
import type { Steps } from "../text/steps.ts";
import type { Word } from "../text/words.ts";

/** A run of capitalised words, in lower case and without titles; `start`/`end` as the words count. */
export type Name = {
  readonly tokens: readonly string[];
  /** First letters of all its words, titles and all. */
  readonly initials: string;
  readonly start: number;
  readonly end: number;
};

export type NameIndex = {
  /** Every word of the text, lower case. */
  readonly words: ReadonlySet<string>;
  /** Words that stand somewhere without a capital: no names of their own at the head of a sentence. */
  readonly plain: ReadonlySet<string>;
  /** Last word of a name → the words that stand before it in some name. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
  /** First word of a name → the last words that go with it. */
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
  /** First letters of names of several words: "nato". */
  readonly initials: ReadonlySet<string>;
};

export type MissingName = { readonly name: Name; readonly instead: string | null };

type Named = { readonly text: string; readonly words: readonly Word[] };

/** Indexes the names of all passages: linear, a step a passage. */
export function* indexNames(passages: readonly Named[]): Steps<NameIndex> {
  const words = new Set<string>();
  const plain = new Set<string>();
  const before = new Map<string, Set<string>>();
  const after = new Map<string, Set<string>>();
  const initials = new Set<string>();
  for (const passage of passages) {
    for (const word of passage.words) {
      words.add(word.lower);
      if (word.lower.includes(".")) words.add(word.lower.replaceAll(".", ""));
      if (!isCapital(passage.text, word.start)) plain.add(word.lower);
    }
    const names = namesOf(passage.text, passage.words);
    for (const [at, name] of names.entries()) {
      addName(name, before, after, initials);
      addCouple(passage.text, name, names[at + 1], before, after);
      addTied(passage.text, name, names[at + 1], initials);
    }
    yield;
  }
  return { words, plain, before, after, initials };
}

/** The runs of capitalised words of `text`, titles at their head left out. Linear. */
export function namesOf(text: string, words: readonly Word[]): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (
      end < words.length &&
      isCapital(text, words[end]!.start) &&
      (end === at || tiesNames(text, words, end))
    )
      end += 1;
    if (end > at) pushName(words, at, end, names);
    at = Math.max(end, at + 1);
  }
  return names;
}

/** The names of a claim that the source does not have, each with what it has instead. `nounsCapital`: as German writes. */
export function missingNames(index: NameIndex, claim: Named, nounsCapital = false): MissingName[] {
  const names = namesOf(claim.text, claim.words).filter(({ tokens }) => !nounsCapital || tokens.length > 1);
  return names.flatMap((name) => missingOne(index, claim, name) ?? []);
}

/** Whether a name is but the word that opens its sentence, which has its capital from there. */
export const isOrdinaryOpening = (index: NameIndex, text: Named, name: Name): boolean =>
  name.tokens.length === 1 && opensSentence(text, name) && isOrdinary(index, name.tokens[0]!, name);

/** Whether two words name one place or people ("France", "French"). */
export function samePlace(one: string, other: string): boolean {
  const rows = placeRows.get(one);
  return rows !== undefined && (placeRows.get(other)?.some((row) => rows.includes(row)) ?? false);
}

/** The words that name the same place as `word`, itself left out. */
export const placeForms = (word: string): readonly string[] =>
  (placeRows.get(word) ?? []).flatMap((row) => samePlaces[row]!.split(" ")).filter((form) => form !== word);

// --- internal ---

const placeRows: ReadonlyMap<string, readonly number[]> = (() => {
  const rows = new Map<string, number[]>();
  for (const [row, places] of samePlaces.entries())
    for (const place of places.split(" ")) rows.set(place, [...(rows.get(place) ?? []), row]);
  return rows;
})();

/** Between two words of one name: a space, a hyphen, an initial's stop. */
const tiesNames = (text: string, words: readonly Word[], at: number): boolean =>
  /^(?:\.?[ \u00a0]|[-‐‑])$/u.test(text.slice(words[at - 1]!.end, words[at]!.start));

function pushName(words: readonly Word[], from: number, to: number, names: Name[]): void {
  let start = from;
  while (start < to && isNoName(words[start]!)) start += 1;
  const tokens = words
    .slice(start, to)
    .map(bare)
    .filter((token) => token !== "united" && !isDateWord(token));
  if (tokens.length === 0 || (tokens.length === 1 && tokens[0]!.length === 1)) return;
  const initials = words
    .slice(from, to)
    .map((word) => word.lower[0])
    .join("");
  names.push({ tokens, initials, start: words[start]!.start, end: words[to - 1]!.end });
}

/** Without the stops of a short form: "U.S." is "US". */
const bare = (word: Word): string => word.lower.replaceAll(".", "");

const isNoName = (word: Word): boolean =>
  nameTitles.has(bare(word)) || functionWords.has(word.lower) || isDateWord(word.lower);

/** Days and months are values, not names. */
const isDateWord = (lower: string): boolean => months.has(lower) || weekdays.has(lower);

function addName(
  name: Name,
  before: Map<string, Set<string>>,
  after: Map<string, Set<string>>,
  initials: Set<string>,
): void {
  const last = name.tokens.at(-1)!;
  for (const token of name.tokens.slice(0, -1)) {
    addTo(before, last, token);
    addTo(after, token, last);
  }
  if (name.initials.length > 1) initials.add(name.initials);
}

/** "Department of Justice" is DOJ. */
function addTied(text: string, name: Name, next: Name | undefined, initials: Set<string>): void {
  if (next && /^ (?:of|for|and)(?: the)? $/u.test(text.slice(name.end, next.start)))
    initials.add(name.initials + next.initials);
}

/** "Michael and Johanne Wagner" names Michael Wagner too. */
function addCouple(
  text: string,
  name: Name,
  next: Name | undefined,
  before: Map<string, Set<string>>,
  after: Map<string, Set<string>>,
): void {
  if (!next || name.tokens.length > 1 || next.tokens.length < 2) return;
  if (!/^ (?:and|&) $/u.test(text.slice(name.end, next.start))) return;
  addTo(before, next.tokens.at(-1)!, name.tokens[0]!);
  addTo(after, name.tokens[0]!, next.tokens.at(-1)!);
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

function missingOne(index: NameIndex, claim: Named, name: Name): MissingName | null {
  const opensClaim = opensSentence(claim, name);
  const tokens = name.tokens.filter(
    (token, at) => !(opensClaim && at === 0 && isOrdinary(index, token, name)),
  );
  const absent = tokens.find((token) => !hasToken(index, token));
  if (absent !== undefined) return { name, instead: insteadOf(index, tokens, absent) };
  return tokens.length === 2 ? otherPerson(index, name, tokens[0]!, tokens[1]!) : null;
}

const opensSentence = (claim: Named, name: Name): boolean =>
  name.start === claim.words[0]?.start ||
  /[.!?:;“"‘'(\n-]\s*$/u.test(claim.text.slice(Math.max(0, name.start - 3), name.start));

/**
 * At the head of a sentence any word has a capital; unknown there, it is for the support check to weigh. Before a name that the
 * text gives another first name it is one too ("Michael Putin"), unless it is the kind of word that opens a sentence.
 */
function isOrdinary(index: NameIndex, token: string, name: Name): boolean {
  if (index.plain.has(token)) return true;
  if (index.words.has(token)) return false;
  const follows = name.tokens.length === 2 && index.before.has(name.tokens[1]!);
  return !follows || sentenceOpeners.has(token) || token.endsWith("ly") || relativeDays.has(token);
}

function hasToken(index: NameIndex, token: string): boolean {
  if (index.words.has(token) || index.initials.has(token)) return true;
  if (index.words.has(token.replace(/s$/u, "")) || index.words.has(`${token}s`)) return true;
  return placeForms(token).some((form) => index.words.has(form));
}

function insteadOf(index: NameIndex, tokens: readonly string[], absent: string): string | null {
  const last = tokens.at(-1)!;
  const firsts = absent === last ? null : index.before.get(last);
  const lasts = absent === last ? index.after.get(tokens[0]!) : null;
  if (firsts) return `${[...firsts][0]} ${last}`;
  return lasts ? `${tokens[0]} ${[...lasts][0]}` : null;
}

/** "Jane Smith" where the text knows a John Smith and a Jane Doe. */
function otherPerson(index: NameIndex, name: Name, first: string, last: string): MissingName | null {
  const firsts = index.before.get(last);
  const lasts = index.after.get(first);
  if (!firsts || !lasts || firsts.has(first)) return null;
  const initial = [...firsts].some((known) => known.length === 1 && known === first[0]);
  const known = [...firsts].find((word) => !nameTitles.has(word));
  return initial || known === undefined ? null : { name, instead: `${known} ${last}` };
}
