/** Quotes under the name of who said them, and of somebody else of the same article. */
import type { DataSet } from "../data-set.ts";
import { wrongSpeaker } from "../mutations/wrong-speaker.ts";
import { type GoldArticle, polnearFiles, readPolnear, spokenQuotes } from "../polnear.ts";
import { writePredictions } from "../scorer.ts";
import { percent } from "../table.ts";
import { runTerminal } from "../terminal.ts";

type Case = {
  readonly id: string;
  readonly source: string;
  readonly quote: string;
  readonly speaker: string;
  readonly isRight: boolean;
};
type Checked = { readonly verdict: string; readonly reason: string };

/** Shorter ones stand in more than one mouth. */
const leastWords = 4;

export const speakers: DataSet = {
  name: "speakers",
  needs: polnearFiles,
  run: async (place) => {
    const cases = readPolnear(place).flatMap(casesOf);
    const checked = await runTerminal<Checked>(
      "check",
      cases.map(({ id, source, quote, speaker }) => ({ id, source, quote, speaker })),
    );
    const verdicts = new Map(checked.map((row) => [row.id, row]));
    const share = (isRight: boolean, verdict: string): string => {
      const of = cases.filter((one) => one.isRight === isRight);
      return percent(of.filter(({ id }) => verdicts.get(id)?.verdict === verdict).length, of.length);
    };
    writePredictions(
      place,
      "wrong",
      cases
        .filter((one) => (verdicts.get(one.id)?.verdict === "supported") !== one.isRight)
        .map(({ id, quote, speaker }) => ({ id, quote, speaker, ...verdicts.get(id) })),
    );
    const counts = (isRight: boolean): number => cases.filter((one) => one.isRight === isRight).length;
    const sides = (isRight: boolean, first: string, second: string): string =>
      `${share(isRight, first)} / ${share(isRight, second)} % of ${counts(isRight)}`;
    return [
      {
        measure: "wrong speaker caught / can't be checked",
        ours: sides(false, "unsupported", "uncheckable"),
      },
      { measure: "wrong speaker let through", ours: `${share(false, "supported")} %` },
      { measure: "right speaker kept / can't be checked", ours: sides(true, "supported", "uncheckable") },
    ];
  },
};

// --- internal ---

function casesOf(article: GoldArticle): Case[] {
  const { id, text } = article;
  const named = spokenQuotes(article, leastWords).filter((quote) => quote.speaker_kind === "name");
  const all = [...new Set(named.map(({ speaker }) => speaker!))];
  return named.flatMap((quote, at) => {
    const common = { source: text, quote: quote.text };
    const wrong = wrongSpeaker(quote.speaker!, all);
    const right: Case = { ...common, id: `${id}/${at}/right`, speaker: quote.speaker!, isRight: true };
    return wrong === null
      ? [right]
      : [right, { ...common, id: `${id}/${at}/wrong`, speaker: wrong, isRight: false }];
  });
}
