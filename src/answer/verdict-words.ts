/** What readers see of a verdict. Never "supported" or "true": found in the stored text is what we can promise. */
import type { Verdict } from "../types.ts";

export const verdictWords: Readonly<Record<Verdict["verdict"], string>> = {
  supported: "In the article",
  unsupported: "Not in the article",
  uncheckable: "Can’t be checked",
};
