/** What a run adds to the counters that `/proof` shows. */
import type { CountedThing, Counters } from "../store/counters.ts";
import type { Answer, Digest } from "../types.ts";

/** Counted once a run, whether it was made anew or read from the cache: both are checked. */
export function countChecks(counters: Counters, guildId: string, result: Digest | Answer): void {
  for (const [thing, amount] of amountsOf(result)) counters.count(guildId, thing, amount);
}

// --- internal ---

function amountsOf(result: Digest | Answer): [CountedThing, number][] {
  const judged = result.claims.filter(({ basis }) => basis === "judged" || basis === "translated").length;
  const common: [CountedThing, number][] = [
    ["statements checked", result.claims.length - judged],
    ["statements judged", judged],
    ["statements left out", result.leftOut.length],
    ["fallbacks", result.instead ? 1 : 0],
  ];
  return "answered" in result
    ? [...common, ["answers", 1], ["answers refused", result.answered ? 0 : 1]]
    : [...common, ["quotes checked", result.quotes.length]];
}
