/** Sentences of the articles as claims, and the same with one number, date, name or negation changed. */
import { passagesOf } from "../../../src/text/passages.ts";
import type { DataSet } from "../data-set.ts";
import { claimAlterations, namesIn } from "../mutations/alter-claim.ts";
import { type GoldArticle, polnearFiles, readPolnear } from "../polnear.ts";
import { writePredictions } from "../scorer.ts";
import { percent } from "../table.ts";
import { runTerminal } from "../terminal.ts";

type Case = { readonly id: string; readonly source: string; readonly claim: string; readonly kind: string };
type Checked = { readonly verdict: string; readonly reason: string };

const length = { least: 40, most: 300 };
/** An article of many numbers must not outweigh the others. */
const mostOfAKind = 8;

export const alteredClaims: DataSet = {
  name: "altered-claims",
  needs: polnearFiles,
  run: async (place) => {
    const cases = readPolnear(place).flatMap(casesOf);
    const checked = await runTerminal<Checked>(
      "check",
      cases.map(({ id, source, claim }) => ({ id, source, claim })),
    );
    const verdicts = new Map(checked.map((row) => [row.id, row]));
    const isKept = ({ id }: Case): boolean => verdicts.get(id)?.verdict === "supported";
    const wrong = cases.filter((one) => isKept(one) !== (one.kind === "true"));
    writePredictions(
      place,
      "wrong",
      wrong.map(({ id, claim }) => ({ id, claim, ...verdicts.get(id) })),
    );
    return ["number", "date", "name", "negation", "true"].map((kind) => {
      const of = cases.filter((one) => one.kind === kind);
      const counted = of.filter((one) => isKept(one) === (kind === "true")).length;
      const measure = kind === "true" ? "unchanged sentences kept" : `${kind} swaps caught`;
      return { measure, ours: `${percent(counted, of.length)} % (${counted} of ${of.length})` };
    });
  },
};

// --- internal ---

function casesOf({ id, text }: GoldArticle): Case[] {
  const sentences = passagesOf(text, [])
    // The first block of each is its headline, which is furniture to the command.
    .filter(({ block }) => block > 0)
    .map(({ start, end }) => text.slice(start, end))
    // A sentence that quotes is checked as a quote.
    .filter(
      (sentence) =>
        sentence.length >= length.least && sentence.length <= length.most && !/["“”]/u.test(sentence),
    );
  const names = namesIn(text);
  const altered = claimAlterations.flatMap(({ kind, apply }) =>
    sentences
      .map((sentence, at) => ({
        id: `${id}/${at}/${kind}`,
        source: text,
        claim: apply(sentence, names),
        kind,
        at,
      }))
      .filter((one) => one.claim !== null && !text.includes(one.claim))
      .slice(0, mostOfAKind),
  );
  const used = new Set(altered.map(({ at }) => at));
  return [
    ...altered.map(({ id: name, source, claim, kind }) => ({ id: name, source, claim: claim!, kind })),
    ...[...used].map((at) => ({ id: `${id}/${at}/true`, source: text, claim: sentences[at]!, kind: "true" })),
  ];
}
