/** The table of all figures, in Markdown. */
import type { Measured } from "./data-set.ts";
import { figureFor } from "./figures.ts";

export type Row = Measured & { readonly set: string };

/** One line a figure, beside the floor and the best that others published. `date` as it shall stand in the table. */
export function tableOf(rows: readonly Row[], date: string): string {
  const lines = rows.map(({ set, measure, ours }) => {
    const figure = figureFor(set, measure);
    return [set, measure, figure?.floor ?? "–", figure?.published ?? "–", ours, date];
  });
  return [heading, heading.map(() => "---"), ...lines]
    .map((cells) => `| ${cells.map(cell).join(" | ")} |\n`)
    .join("");
}

/** ".957" for 0.957; "1.000" stays. */
export const fraction = (value: number): string => value.toFixed(3).replace(/^0/u, "");

/** "95.7" for 0.957. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);

// --- internal ---

const heading = ["data set", "measure", "floor", "published best", "ours", "date"];

const cell = (words: string): string => words.replace(/\s*\n\s*/gu, " ").replaceAll("|", "\\|");
