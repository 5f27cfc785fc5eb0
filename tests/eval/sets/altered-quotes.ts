/** True quotes, true quotes in disguise, and altered ones: what gets through that nobody said, what is refused that was said. */
import type { DataSet, Measured, Place } from "../data-set.ts";
import { alterations, joinQuotes } from "../mutations/alter-quote.ts";
import { disguises } from "../mutations/disguises.ts";
import { type GoldArticle, polnearFiles, readPolnear, spokenQuotes } from "../polnear.ts";
import { writePredictions } from "../scorer.ts";
import { percent } from "../table.ts";
import { runTerminal } from "../terminal.ts";

type Case = { readonly id: string; readonly source: string; readonly quote: string; readonly kind: Kind };
type Kind = "true" | "disguised" | "altered" | "joined";
type Checked = { readonly verdict: string; readonly reason: string };

const leastWords = 5;

export const alteredQuotes: DataSet = {
  name: "altered-quotes",
  needs: polnearFiles,
  run: async (place) => {
    const cases = readPolnear(place).flatMap(casesOf);
    const checked = await runTerminal<Checked>(
      "check",
      cases.map(({ id, source, quote }) => ({ id, source, quote })),
    );
    return figuresOf(place, cases, checked);
  },
};

// --- internal ---

function casesOf(article: GoldArticle): Case[] {
  const { id, text } = article;
  const spoken = spokenQuotes(article, leastWords).map((quote) => quote.text);
  const known = squashed(text);
  return spoken.flatMap((words, at) => {
    const disguise = disguises[at % disguises.length]!;
    const joined = joinQuotes(words, spoken[(at + 1) % spoken.length]!);
    const altered = [
      ...alterations.map(({ name, apply }) => ({ kind: "altered" as const, name, quote: apply(words) })),
      { kind: "joined" as const, name: "joined", quote: joined },
      // What stands in the article all the same is no alteration; of a word cut short, squashing sees nothing.
    ].filter(
      ({ name, quote }) =>
        quote !== null && (name === "cut inside a word" || !known.includes(squashed(quote))),
    );
    return [
      { kind: "true" as const, name: "true", quote: words },
      { kind: "disguised" as const, name: disguise.name, quote: disguise.apply(words) },
      ...altered,
    ].map(({ kind, name, quote }) => ({ id: `${id}/${at}/${name}`, source: text, quote: quote!, kind }));
  });
}

/** Letters and digits alone: a comparison of its own, so that the code under test does not choose its own tests. */
const squashed = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

function figuresOf(
  place: Place,
  cases: readonly Case[],
  checked: readonly ({ id: string } & Checked)[],
): Measured[] {
  const verdicts = new Map(checked.map((row) => [row.id, row]));
  const passes = ({ id }: Case): boolean => verdicts.get(id)?.verdict === "supported";
  const share = (kinds: readonly Kind[], isCounted: (one: Case) => boolean): string => {
    const of = cases.filter(({ kind }) => kinds.includes(kind));
    const counted = of.filter(isCounted);
    return `${percent(counted.length, of.length)} % (${counted.length} of ${of.length})`;
  };
  const wrong = cases.filter((one) => passes(one) !== (one.kind === "true" || one.kind === "disguised"));
  writePredictions(
    place,
    "wrong",
    wrong.map(({ id, quote }) => ({ id, quote, ...verdicts.get(id) })),
  );
  return [
    { measure: "altered quotes let through", ours: share(["altered"], passes) },
    { measure: "joined quotes let through", ours: share(["joined"], passes) },
    { measure: "true quotes refused", ours: share(["true"], (one) => !passes(one)) },
    { measure: "disguised true quotes refused", ours: share(["disguised"], (one) => !passes(one)) },
  ];
}
