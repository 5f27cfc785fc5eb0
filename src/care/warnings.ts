/** What a moderator should know of a text before it counts, besides what loading warned of. Pure. */
import type { Content } from "../types.ts";
import { machineClaim } from "./machine-claim.ts";

export type Warning =
  | { readonly kind: "thin"; readonly words: number }
  | { readonly kind: "no quotes" }
  /** The page says that a machine had a part in it, in these words. */
  | { readonly kind: "machine"; readonly words: string };

export function warningsOf(content: Content): Warning[] {
  const words = countWords(content);
  const claim = machineClaim(content);
  return [
    ...(words < fewWords && content.warnings.length === 0 ? [{ kind: "thin", words } as const] : []),
    ...(content.quotes.some(({ kind }) => kind !== "scare") ? [] : [{ kind: "no quotes" } as const]),
    ...(claim === null ? [] : [{ kind: "machine", words: claim } as const]),
  ];
}

/** Words of the passages, as white space parts them: what a moderator compares with the page. */
export const countWords = ({ text, passages }: Content): number =>
  passages.reduce((sum, { start, end }) => sum + text.slice(start, end).trim().split(/\s+/u).length, 0);

// --- internal ---

/** Short news items have 120 words and more. */
const fewWords = 60;
