/** Questions on encyclopaedia documents, half of which the document does not answer. */
import type { DataSet, Place } from "../data-set.ts";
import { readLines } from "../read-data.ts";
import { figuresOf, score, writePredictions } from "../scorer.ts";
import { runTerminal } from "../terminal.ts";

type Answered = {
  readonly answered: boolean;
  readonly score: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
};

export const ask: DataSet = {
  name: "ask",
  needs: ["ask/items.jsonl", "ask/docs.jsonl", "ask/score.mjs"],
  run: async (place) => {
    const answers = await runTerminal<Answered>("ask", lines(place));
    const file = writePredictions(
      place,
      "ask",
      answers.map(({ id, answered, score: sure, spans }) => ({ id, answered, score: sure, spans })),
    );
    const figures = figuresOf(await score(place, "ask", [file]), "ask").map((figure) => figure.toFixed(1));
    const [first, firstThree, kept, refused, balanced, auc, right] = figures;
    return [
      { measure: "answer's sentence first", ours: first! },
      { measure: "answer's sentence in the first three", ours: firstThree! },
      { measure: "kept / refused (balanced)", ours: `${kept} / ${refused} (${balanced})` },
      { measure: "AUC", ours: auc! },
      { measure: "rightly answered or refused", ours: right! },
    ];
  },
};

// --- internal ---

function* lines({ data }: Place): Generator<{ id: string; text: string; question: string }> {
  const documents = new Map(
    readLines<{ doc: string; text: string }>(data, "ask/docs.jsonl").map(({ doc, text }) => [doc, text]),
  );
  for (const item of readLines<{ id: string; doc: string; question: string }>(data, "ask/items.jsonl")) {
    yield { id: item.id, text: documents.get(item.doc)!, question: item.question };
  }
}
