/** What readers see of a verdict. Never "supported" or "true": found in the stored text is what we can promise. */
import type { Verdict } from "../types.ts";

/** Over the passages of a verdict that found none which fits: "The nearest place:". */
export const nearestWords = (places: number): string =>
  places === 1 ? "The nearest place:" : "The nearest places:";

export const verdictWords: Readonly<Record<Verdict["verdict"], string>> = {
  supported: "In the article",
  unsupported: "Not in the article",
  uncheckable: "Can't be checked",
};
