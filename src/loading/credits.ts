/** Byline, outlet and date of a text, from its own lines of credits and its dateline. */
import type { Furniture, Passage } from "../types.ts";
import { type Credit, creditLine } from "./credits/credit-line.ts";
import { agencyOf } from "./credits/dateline.ts";
import { isoDate } from "./iso-date.ts";

export type Credits = Pick<Credit, "byline" | "siteName" | "publishedAt">;

/**
 * What the furniture of kinds `author` and `dateline` says; null where it says nothing. A date is taken from the lines around
 * the headline alone: further down, dates are of other things. A date of change counts where no other stands.
 */
export function creditsOf(
  text: string,
  furniture: readonly Furniture[],
  passages: readonly Passage[],
): Credits {
  const headEnd = passages[passagesInHead]?.start ?? text.length;
  const said = furniture.flatMap((piece) => readPiece(text, piece, piece.start < headEnd));
  const dated = said.filter(({ publishedAt }) => publishedAt !== null);
  return {
    byline: firstOf(said.map(({ byline }) => byline)),
    siteName: firstOf(said.map(({ siteName }) => siteName)),
    publishedAt: (dated.find(({ updated }) => !updated) ?? dated[0])?.publishedAt ?? null,
  };
}

// --- internal ---

/** A second deck of some sentences may stand between the headline and the date. */
const passagesInHead = 4;
/** A line of credits; an author's box is longer. */
const longestLine = 170;

function readPiece(text: string, { start, end, kind }: Furniture, inHead: boolean): Credit[] {
  if ((kind !== "author" && kind !== "dateline") || end - start > longestLine) return [];
  const line = text.slice(start, end);
  if (kind === "dateline")
    return [
      {
        byline: null,
        siteName: agencyOf(line),
        publishedAt: isoDate(line.replaceAll(/\s+/gu, " ")),
        updated: false,
      },
    ];
  const credit = creditLine(line);
  if (!credit) return [];
  return [inHead ? credit : { ...credit, publishedAt: null }];
}

const firstOf = (said: readonly (string | null)[]): string | null => said.find((one) => one !== null) ?? null;
