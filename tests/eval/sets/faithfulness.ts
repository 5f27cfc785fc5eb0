/** Claims with verdicts by people: is it in the article? Both sides are printed: a checker that refuses all is useless. */
import type { DataSet, Measured, Place } from "../data-set.ts";
import { readLines } from "../read-data.ts";
import { figuresOf, score, writePredictions } from "../scorer.ts";
import { runTerminal } from "../terminal.ts";

type Item = { readonly id: string; readonly doc: string; readonly claim: string };
type Document = { readonly doc: string; readonly text?: string; readonly sentences?: readonly string[] };
type Checked = { readonly verdict: "supported" | "unsupported" | "uncheckable"; readonly score: number };

const parts = [
  { file: "qags-cnndm", title: "QAGS-CNN/DM" },
  { file: "qags-xsum", title: "QAGS-XSum" },
  { file: "bump", title: "BUMP" },
  { file: "wice-dev", title: "WiCE dev" },
];
const folder = "faithfulness";

export const faithfulness: DataSet = {
  name: folder,
  needs: [
    "faithfulness/score.mjs",
    ...parts.flatMap(({ file }) => [`faithfulness/${file}.jsonl`, `faithfulness/docs/${file}.jsonl`]),
  ],
  run: async (place) => {
    const measured: Measured[] = [];
    for (const part of parts) measured.push(...(await measure(place, part)));
    return measured;
  },
};

// --- internal ---

async function measure(place: Place, { file, title }: (typeof parts)[number]): Promise<Measured[]> {
  const checked = await runTerminal<Checked>("check", lines(place, file));
  const predictions = writePredictions(
    place,
    file,
    // What cannot be checked is not shown as standing in the article.
    checked.map(({ id, verdict, score: sure }) => ({
      id,
      score: sure,
      label: verdict === "supported" ? "supported" : "unsupported",
    })),
  );
  const figures = figuresOf(await score(place, folder, [file, predictions]), file);
  const [auc, balanced, crossed, , , caught] = figures as [number, number, number, number, number, number];
  const kept = 2 * balanced - caught;
  return [
    { measure: `${title} AUC`, ours: auc.toFixed(1) },
    { measure: `${title} BAcc-cv`, ours: crossed.toFixed(1) },
    {
      measure: `${title} as shipped: kept / caught (balanced)`,
      ours: `${kept.toFixed(1)} / ${caught.toFixed(1)} (${balanced.toFixed(1)})`,
    },
    ...(file === "bump" ? [{ measure: "BUMP consistency", ours: figures[7]!.toFixed(1) }] : []),
  ];
}

function* lines({ data }: Place, file: string): Generator<{ id: string; source: string; claim: string }> {
  const sources = new Map(
    readLines<Document>(data, `faithfulness/docs/${file}.jsonl`).map(({ doc, text, sentences }) => [
      doc,
      text ?? sentences!.join("\n"),
    ]),
  );
  for (const { id, doc, claim } of readLines<Item>(data, `faithfulness/${file}.jsonl`)) {
    yield { id, source: sources.get(doc)!, claim };
  }
}
