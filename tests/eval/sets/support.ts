/** Which sentences of a web page carry a claim: recall among the first five and ten, beside plain BM25 in the same run. */
import { rankSupport } from "../../../src/answer/retrieval/support.ts";
import { readContent } from "../../../src/loading/content.ts";
import { wordsOf } from "../../../src/text/words.ts";
import type { Content } from "../../../src/types.ts";
import type { DataSet, Measured, Place } from "../data-set.ts";
import { readLines } from "../read-data.ts";

type Item = {
  readonly doc: string;
  readonly claim: string;
  readonly unit: string;
  /** Each a set of sentences, by number from 0, that carries the claim as people see it. */
  readonly supporting?: readonly (readonly number[])[];
};

export const support: DataSet = {
  name: "support",
  needs: ["faithfulness/wice-dev.jsonl", "faithfulness/docs/wice-dev.jsonl"],
  run: async (place) => {
    const items = itemsOf(place);
    const pages = pagesOf(place);
    return [5, 10].flatMap((most) => measure(items, pages, most));
  },
};

// --- internal ---

type Pages = ReadonlyMap<string, { readonly content: Content; readonly sentences: readonly string[] }>;

const itemsOf = ({ data }: Place): Item[] =>
  readLines<Item>(data, "faithfulness/wice-dev.jsonl").filter(
    ({ unit, supporting }) => unit === "sentence" && supporting?.some((set) => set.length > 0),
  );

function pagesOf({ data }: Place): Pages {
  const lines = readLines<{ doc: string; sentences: string[] }>(data, "faithfulness/docs/wice-dev.jsonl");
  return new Map(lines.map(({ doc, sentences }) => [doc, { content: contentOf(sentences), sentences }]));
}

/** One passage a sentence, as it is annotated. */
function contentOf(sentences: readonly string[]): Content {
  const text = sentences.join("\n");
  let start = 0;
  const passages = sentences.map((sentence, at) => {
    const passage = { id: at + 1, start, end: start + sentence.length, kind: "sentence", block: 0 } as const;
    start = passage.end + 1;
    return passage;
  });
  return { ...readContent({ text: "" }), text, passages };
}

function measure(items: readonly Item[], pages: Pages, most: number): Measured[] {
  let ours = 0;
  let plain = 0;
  for (const { doc, claim, supporting } of items) {
    const { content, sentences } = pages.get(doc)!;
    ours += recall(
      supporting!,
      rankSupport(content, claim, most).map(({ passage }) => passage.id - 1),
    );
    plain += recall(supporting!, bm25(sentences, claim).slice(0, most));
  }
  const share = (sum: number): string => ((100 * sum) / items.length).toFixed(1);
  return [
    {
      measure: `WiCE dev: recall of supporting sentences in ${most} (plain BM25 ${share(plain)})`,
      ours: share(ours),
    },
  ];
}

/** Of the set that is found best: any one of them carries the claim. */
function recall(sets: readonly (readonly number[])[], found: readonly number[]): number {
  const shares = sets
    .filter((set) => set.length > 0)
    .map((set) => set.filter((sentence) => found.includes(sentence)).length / set.length);
  return Math.max(...shares);
}

/** Robertson's BM25 over sentences by word stems, k1 1.2 and b 0.75: no code of the search is in it. */
function bm25(sentences: readonly string[], claim: string): number[] {
  const counts = sentences.map((sentence) => countsOf(sentence));
  const lengths = counts.map((count) => [...count.values()].reduce((sum, one) => sum + one, 0));
  const average = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length);
  const asked = [...countsOf(claim).keys()];
  const rarity = asked.map((stem) => {
    const frequency = counts.filter((count) => count.has(stem)).length;
    return Math.log(1 + (counts.length - frequency + 0.5) / (frequency + 0.5));
  });
  const scores = counts.map((count, at) =>
    asked.reduce((sum, stem, term) => {
      const times = count.get(stem) ?? 0;
      return (
        sum + (rarity[term]! * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * lengths[at]!) / average) || 1)
      );
    }, 0),
  );
  return [...scores.keys()].sort((one, other) => scores[other]! - scores[one]! || one - other);
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem, content } of wordsOf(text)) if (content) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
