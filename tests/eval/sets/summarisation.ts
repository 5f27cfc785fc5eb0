/** CNN/DM articles with the highlights that their editors wrote, by ROUGE. */
import type { DataSet, Measured, Place } from "../data-set.ts";
import { readLines } from "../read-data.ts";
import { figuresOf, score, writePredictions } from "../scorer.ts";
import { runTerminal } from "../terminal.ts";

type Summed = { readonly claims: readonly { readonly text: string }[] };

const folder = "summarisation";

export const summarisation: DataSet = {
  name: folder,
  needs: ["summarisation/cnndm.jsonl", "summarisation/score.mjs"],
  run: async (place) => [
    ...(await measure(place, "three", { points: 3 }, "3 sentences")),
    ...(await measure(place, "standard", {}, "standard length")),
  ],
};

// --- internal ---

async function measure(
  place: Place,
  name: string,
  wish: { points?: number },
  of: string,
): Promise<Measured[]> {
  const articles = readLines<{ id: string; article: string }>(place.data, "summarisation/cnndm.jsonl");
  const summed = await runTerminal<Summed>(
    "summary",
    articles.map(({ id, article }) => ({ id, text: article, ...wish })),
  );
  const file = writePredictions(
    place,
    name,
    summed.map(({ id, claims }) => ({ id, summary: claims.map(({ text }) => text).join("\n") })),
  );
  // Mean and, in brackets, best over references; there is one reference.
  const figures = figuresOf((await score(place, folder, ["cnndm", file])).replace(/\([^)]*\)/gu, ""), name);
  return [
    {
      measure: `R1/R2/RL/RLsum, ${of}`,
      ours: figures
        .slice(0, 4)
        .map((figure) => figure.toFixed(1))
        .join("/"),
    },
  ];
}
