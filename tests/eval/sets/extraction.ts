/** Zyte's article-extraction-benchmark: 181 pages, the body alone, by 4-grams of words. */
import type { DataSet, Place } from "../data-set.ts";
import { medianReadingTime } from "../page-time.ts";
import { readLines, readZipped } from "../read-data.ts";
import { score, writePredictionsById } from "../scorer.ts";
import { fraction } from "../table.ts";
import { runTerminal } from "../terminal.ts";

type Page = { readonly id: string; readonly url: string; readonly html: string };
type Extracted = { readonly text: string };
type Scores = {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly empty: number;
};

const folder = "extraction";

export const extraction: DataSet = {
  name: folder,
  needs: ["extraction/items.jsonl", "extraction/ground-truth.json", "extraction/score.mjs"],
  run: async (place) => {
    const extracted = await runTerminal<Extracted>("extract", pages(place));
    const file = writePredictionsById(
      place,
      folder,
      Object.fromEntries(extracted.map(({ id, text }) => [id, { articleBody: text }])),
    );
    const printed = await score(place, folder, [file, "--json", "--bootstrap=0"]);
    const { f1, precision, recall, empty } = (JSON.parse(printed) as { extraction: Scores }).extraction;
    return [
      { measure: "F1 (P/R)", ours: `${fraction(f1)} (${fraction(precision)}/${fraction(recall)})` },
      { measure: "pages left empty", ours: String(empty) },
      { measure: "median ms a page", ours: medianReadingTime(pages(place)).toFixed(0) },
    ];
  },
};

// --- internal ---

/** Pages are read one by one, as the command takes them. */
function* pages({ data }: Place): Generator<{ id: string; html: string; url: string }> {
  for (const { id, url, html } of readLines<Page>(data, "extraction/items.jsonl")) {
    yield { id, url, html: readZipped(data, `extraction/${html}`) };
  }
}
