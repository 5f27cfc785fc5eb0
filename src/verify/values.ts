/** Check 4: every number, amount, date and name of a claim stands in what it cites (names: in the article). */
import { carries } from "../text/values/agree.ts";
import type { Quantity, Value } from "../text/values/value.ts";
import { type Said, said } from "../words/said.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import type { Index } from "./index-content.ts";
import { missingNames } from "./names.ts";
import { saidWords } from "./said-words.ts";

/** A value or a name of the claim that nothing carries; `nearest` is what the article has in its place. */
export type MissingValue = {
  readonly words: string;
  readonly nearest: string | null;
  readonly isName: boolean;
};

/** What of the claim's values the passages at `places` do not carry. Names are looked for in the whole article. */
export function missingValues(
  index: Index,
  { text: claim, words, values: claimed }: ClaimSentence,
  places: readonly number[],
): MissingValue[] {
  const stored = places.flatMap((place) => [...index.valuesAt(place), ...index.looseValuesAt(place)]);
  const sources = different(stored.slice(0, mostSources));
  const held = different(claimed.filter((value) => !(value.kind === "quantity" && value.idle)));
  const values = held
    .filter((value) => !carries(sources, value, index.year))
    .map((value, at) => ({
      words: claim.slice(value.start, value.end),
      // Readers are told of the first.
      nearest: at === 0 ? nearestTo(index, places, value) : null,
      isName: false,
    }));
  const names = missingNames(index.names, { text: claim, words }, allCapital(index)).map(
    ({ name, instead }) => ({
      words: claim.slice(name.start, name.end),
      nearest: instead,
      isName: true,
    }),
  );
  return [...values, ...names];
}

/** Those of `missingValues` that are surely wrong: a bare number in the passages may be the same amount, its unit told elsewhere. */
export function surelyMissing(
  index: Index,
  sentence: ClaimSentence,
  places: readonly number[],
): MissingValue[] {
  const bare = different(
    places
      .flatMap((place) => index.valuesAt(place))
      .filter((value) => value.kind === "quantity" && value.dimension === null),
  );
  const isBare = (value: Value): boolean =>
    value.kind === "quantity" &&
    value.dimension !== null &&
    carries(bare, { ...value, ...statedIn(value), dimension: null }, index.year);
  const values = sentence.values.filter((value) => !isBare(value));
  return missingValues(index, { ...sentence, values }, places);
}

/** The sentence for people. */
export function missingDetail(missing: readonly MissingValue[]): Said {
  const [first, ...more] = missing;
  const [second, ...others] = more.map(({ words }) => words);
  return said(first!.isName ? "verdict.not-named-so" : "verdict.not-in-passages", {
    words: first!.words,
    nearest: first!.nearest ? said("verdict.they-have", { stored: first!.nearest }) : "",
    others: second === undefined ? "" : said("verdict.nor", { words: saidWords([second, ...others]) }),
  });
}

// --- internal ---

/**
 * Each value of a sentence is compared with each of its passages, so that a text of nothing but numbers would cost the product of
 * both: what two dozen sentences hold is a tenth of this. Those of the passages that carry most come first.
 */
const mostSources = 2_000;

/** Each value once, wherever it stands. */
const different = (values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify({ ...value, start: 0, end: 0 }), value])).values(),
];

/** The number itself, without what its unit makes of it: "four hours" are kept in days. */
const statedIn = ({ low, high, step }: Quantity): Pick<Quantity, "low" | "high" | "step"> =>
  step === 0 ? { low, high, step } : { low: low / step, high: high / step, step: 1 };

/** German writes every noun with a capital: there one capital alone makes no name. */
const allCapital = (index: Index): boolean => /^(?:de|lb)/iu.test(index.content.language ?? "");

/** The passages' own value of the same kind that is nearest in size. */
function nearestTo(index: Index, places: readonly number[], value: Value): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places)
    for (const source of index.valuesAt(place)) {
      const distance = distanceOf(source, value);
      if (distance >= least) continue;
      least = distance;
      nearest = index.passages[place]!.text.slice(source.start, source.end);
    }
  return nearest;
}

function distanceOf(source: Value, claim: Value): number {
  if (source.kind !== claim.kind) return Number.POSITIVE_INFINITY;
  if (source.kind !== "quantity" || claim.kind !== "quantity") return 1;
  const apart = Math.abs(Math.log((Math.abs(source.low) + 1e-9) / (Math.abs(claim.low) + 1e-9)));
  return source.dimension === claim.dimension ? apart : apart + 10;
}
