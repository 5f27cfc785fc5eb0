/** WCXB's development article pages: the body by words, and title, author and date. */
import type { DataSet, Place } from "../data-set.ts";
import { medianReadingTime } from "../page-time.ts";
import { readLines, readZipped } from "../read-data.ts";
import { figuresOf, score, writePredictionsById } from "../scorer.ts";
import { fraction } from "../table.ts";
import { runTerminal } from "../terminal.ts";

type Page = { readonly id: string; readonly url: string; readonly html: string };
type Extracted = {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
};

const folder = "extraction-wcxb";

export const extractionWcxb: DataSet = {
  name: folder,
  needs: ["extraction-wcxb/items.jsonl", "extraction-wcxb/score.mjs"],
  run: async (place) => {
    const extracted = await runTerminal<Extracted>("extract", pages(place));
    const file = writePredictionsById(
      place,
      folder,
      Object.fromEntries(
        extracted.map(({ id, text, title, byline, publishedAt }) => [
          id,
          { articleBody: text, title, author: byline, date: publishedAt },
        ]),
      ),
    );
    const figures = figuresOf(await score(place, folder, [file]), folder);
    const [f1, precision, recall, , , , title, author, date] = figures.map(fraction);
    return [
      { measure: "word F1 (P/R)", ours: `${f1} (${precision}/${recall})` },
      { measure: "title", ours: title! },
      { measure: "author", ours: author! },
      { measure: "date", ours: date! },
      { measure: "median ms a page", ours: medianReadingTime(pages(place)).toFixed(0) },
    ];
  },
};

// --- internal ---

function* pages({ data }: Place): Generator<{ id: string; html: string; url: string }> {
  for (const { id, url, html } of readLines<Page>(data, "extraction-wcxb/items.jsonl")) {
    yield { id, url, html: readZipped(data, `extraction-wcxb/${html}`) };
  }
}
