/** PolNeAR: quotes in 84 articles with their speakers, by overlap of characters. */
import type { DataSet, Measured, Place } from "../data-set.ts";
import { polnearFiles, readPolnear } from "../polnear.ts";
import { figuresOf, score, writePredictions } from "../scorer.ts";
import { fraction } from "../table.ts";
import { runTerminal } from "../terminal.ts";

type Found = {
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: { readonly text: string } | null;
    readonly kind: "direct" | "fragment" | "scare";
  }[];
};

const folder = "quotes";

export const quotes: DataSet = {
  name: folder,
  needs: [...polnearFiles, "quotes/score.mjs"],
  run: async (place) => {
    const found = await runTerminal<Found>(
      "quotes",
      readPolnear(place).map(({ id, text }) => ({ id, text })),
    );
    const rows = (isWanted: (kind: string) => boolean) =>
      found.map(({ id, quotes: list }) => ({
        id,
        quotes: list
          .filter(({ kind }) => isWanted(kind))
          .map(({ start, end, speaker }) => ({ start, end, speaker: speaker?.text ?? null })),
      }));
    const all = writePredictions(
      place,
      "quotes-all",
      rows(() => true),
    );
    const speech = writePredictions(
      place,
      "quotes-speech",
      rows((kind) => kind !== "scare"),
    );
    return [
      ...(await measure(place, all, { option: "--kind=all", of: "all" })),
      ...(await measure(place, all, { option: "--kind=direct", of: "fully quoted" })),
      ...(await measure(place, speech, { option: "--kind=all", of: "scare quotes left out" })),
    ];
  },
};

// --- internal ---

async function measure(
  place: Place,
  file: string,
  { option, of }: { option: string; of: string },
): Promise<Measured[]> {
  const printed = await score(place, folder, [file, "--split=train", option]);
  const name = file.replace(/^.*[/\\]|\.jsonl$/gu, "");
  // P, R, F1 at .8; P, R, F1 at .3; named; nominal; pronoun as it stands / resolved; none (of); quote and speaker.
  const figures = figuresOf(printed, name);
  return [
    {
      measure: `detection F1 at IoU .8, ${of}`,
      ours: `${fraction(figures[2]!)} (${fraction(figures[0]!)}/${fraction(figures[1]!)})`,
    },
    { measure: `named speaker right, ${of}`, ours: fraction(figures[6]!) },
    { measure: `quote and speaker F1, ${of}`, ours: fraction(figures.at(-1)!) },
  ];
}
