/** Has the article another number where it speaks of the same? As lenient as a chat: "212 grand" and a missing "about" are fine. Pure. */
import { slangScales } from "../text/english/talk.ts";
import { carries } from "../text/values/agree.ts";
import type { Quantity, Value } from "../text/values/value.ts";
import { valuesOf } from "../text/values/values-of.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { Index } from "../verify/index.ts";
import { formsOf, isTelling } from "./matter.ts";

/** Compares with the passage at `place` of `article.passages`. */
export function hasOtherNumber(article: Index, statement: string, place: number): boolean {
  const values = valuesOf(statement, article.setting).filter(isHeld);
  return (
    values.some((value) => isOther(article, { statement, values }, value, place)) ||
    isPairedOtherwise(article, statement, place)
  );
}

/**
 * The place of the passage that has another number for a thing that the article counts nowhere else: "turnout was 41 per cent".
 * Null where there is none, or where one of them has the number.
 */
export function countedOtherwise(article: Index, statement: string): number | null {
  for (const value of valuesOf(statement, article.setting).filter(isMeasured))
    for (const thing of tellingBeside(wordsOf(statement), value)) {
      const places = formsOf(thing).flatMap((stem) => article.postings.get(stem) ?? []);
      if (places.length === 0 || places.length > fewPlaces) continue;
      if (places.every((place) => countsOtherwise(article, statement, { value, thing }, place)))
        return places[0]!;
    }
  return null;
}

// --- internal ---

/** A thing that stands in more passages may be counted in more than one way. */
const fewPlaces = 2;
/** So many words before and behind a number may be what it counts. */
const beside = 3;

/** With a unit: a bare count may be of anything. */
const isMeasured = (value: Value): value is Quantity =>
  value.kind === "quantity" && value.dimension !== null && value.dimension !== "ordinal" && isHeld(value);

function countsOtherwise(
  article: Index,
  statement: string,
  { value, thing }: { readonly value: Quantity; readonly thing: Word },
  place: number,
): boolean {
  const stored = article.valuesAt(place);
  if (isThere(article, stored, value, statement) || isNearby(article, statement, value, place)) return false;
  const { words } = article.passages[place]!;
  const stems = new Set(formsOf(thing));
  return stored
    .filter((other) => isSameKind(other, value))
    .some((other) => tellingBeside(words, other).some(({ stem }) => stems.has(stem)));
}

/** What carries content among the words just before and behind a number. */
function tellingBeside(words: readonly Word[], { start, end }: Value): Word[] {
  const before = words.filter((word) => word.end <= start).slice(-beside);
  const behind = words.filter((word) => word.start >= end).slice(0, beside);
  return [...before, ...behind].filter(isTelling);
}

/** "one", "both", "half": said too loosely to be held to. */
const isHeld = (value: Value): boolean => value.kind !== "quantity" || (!value.idle && value.low > 1);

function isThere({ year }: Index, stored: readonly Value[], value: Value, statement: string): boolean {
  if (carries(stored, value, year)) return true;
  if (value.kind !== "quantity") return false;
  const numbers = stored.flatMap(numbersOf);
  return (
    readings(value, statement).some((read) => numbers.some((number) => isNear(read, number))) ||
    (value.dimension === "percent" && numbers.some((number) => isRounded(value, statement, number)))
  );
}

function isOther(
  article: Index,
  { statement, values }: { readonly statement: string; readonly values: readonly Value[] },
  value: Value,
  place: number,
): boolean {
  const stored = article.valuesAt(place);
  if (isThere(article, stored, value, statement)) return false;
  const answers = stored.filter((other) => isSameKind(other, value) && isNewTo(values, other));
  const noun = nounAfter(statement, value);
  const passage = article.passages[place]!.text;
  if (noun !== null && answers.some((other) => nounAfter(passage, other) === noun)) return true;
  return answers.some((other) => isComparable(other, value)) && !isNearby(article, statement, value, place);
}

/** A value of the passage that the statement has not. */
function isNewTo(said: readonly Value[], other: Value): boolean {
  const known = said.flatMap(numbersOf);
  return numbersOf(other).every((number) => !known.some((one) => isNear(one, number)));
}

/** "two bidders" does not answer "19 million". */
function isComparable(one: Value, other: Value): boolean {
  if (one.kind !== "quantity" || other.kind !== "quantity") return true;
  const [low, high] = [one.low, other.low].sort((first, second) => first - second) as [number, number];
  return high <= Math.max(1, low) * widest;
}

const widest = 100;

/** The passages beside it go on with the same. */
const isNearby = (article: Index, statement: string, value: Value, place: number): boolean =>
  [place - 2, place - 1, place + 1, place + 2].some(
    (near) => article.passages[near] && isThere(article, article.valuesAt(near), value, statement),
  );

/** What is counted: "six bays", "four of the bays". */
const nounAfter = (text: string, { end }: Value): string | null =>
  wordsOf(text.slice(end, end + 60))
    .slice(0, 4)
    .find(({ content }) => content)?.stem ?? null;

const isSameKind = (one: Value, other: Value): boolean =>
  one.kind === other.kind && (one.kind !== "quantity" || one.dimension === (other as Quantity).dimension);

function numbersOf(value: Value): number[] {
  if (value.kind === "quantity") return [value.low, value.high];
  if (value.kind === "pair") return [value.first, value.second];
  if (value.kind === "time") return [value.minutes];
  return [value.year, value.day].filter((part) => part !== null);
}

/** What the digits may mean: "50k" is a distance of fifty, or fifty thousand; "60 grand"; "9 metres" is nine of anything. */
function readings({ low, high, end, start }: Quantity, statement: string): number[] {
  const digits = wordsOf(statement.slice(start)).slice(0, 2);
  const bare = Number((digits[0]?.lower ?? "").replaceAll(",", ""));
  const scale = slangScales.get(wordsOf(statement.slice(end))[0]?.lower ?? digits[1]?.lower ?? "") ?? 1;
  return [low, high, low * scale, ...(Number.isFinite(bare) && bare > 0 ? [bare, bare * scale] : [])];
}

/** Chats round: to a fiftieth it is the same number. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(other) / 50;

/** "6 %" of 6.2: to the places that were typed. */
function isRounded({ low, high, start, step }: Quantity, statement: string, number: number): boolean {
  const decimals = /^[^\d]*\d[\d,]*(?:\.(\d+))?/u.exec(statement.slice(start, start + 20))?.[1]?.length ?? 0;
  return low === high && low < mostRounded * step && Math.abs(low - number) <= (step / 10 ** decimals) * 0.5;
}

/** Whoever types three digits means them. */
const mostRounded = 100;

/** "31,000 in Sweden" of "31,000 were sold in Denmark, 9,000 in Sweden": number and name each stand in the list, with others. */
function isPairedOtherwise(article: Index, statement: string, place: number): boolean {
  const said = valuesOf(statement, article.setting).filter(
    (value) => value.kind === "quantity" && !value.idle,
  );
  if (said.length !== 1) return false;
  const rows = rowsOf(article, place);
  const names = capitals(statement);
  const number = said[0] as Quantity;
  const withNumber = rows.filter(({ numbers }) => numbers.some((one) => isNear(number.low, one)));
  const withName = rows.filter((row) => row.names.some((name) => names.has(name)));
  return (
    withNumber.length === 1 &&
    withName.length > 0 &&
    withNumber[0]!.names.length > 0 &&
    !withName.includes(withNumber[0]!) &&
    withName.every(({ numbers }) => numbers.length > 0)
  );
}

type Row = { readonly numbers: readonly number[]; readonly names: readonly string[] };

/** The parts of a list: by its commas, and its last "and". */
function rowsOf(article: Index, place: number): Row[] {
  const { text } = article.passages[place]!;
  return text.split(/[,;:]\s+(?:and )?|\s(?:and|but|while)\s/u).map((part) => ({
    numbers: valuesOf(part, article.setting).flatMap((value) =>
      value.kind === "quantity" ? numbersOf(value) : [],
    ),
    names: [...capitals(part.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))],
  }));
}

const capitals = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ start, content }) => content && /^\p{Lu}/u.test(text.slice(start)))
      .map(({ lower }) => lower),
  );
