/** Whether a cue tells that something was said, or only that it may, must or will not be. */

import { adverbs } from "../english/phrases.ts";
import { refusals, unrealised } from "../english/speech-cues.ts";
import type { Phrase } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Words between a verb and what denies it: "did not immediately", "has yet to". */
const reach = 5;

/**
 * False for "must confirm", "did not say", "declined to comment": nothing was asserted. An infinitive after another verb
 * ("went on to say") counts as said.
 */
export function isAsserted(tokens: readonly Token[], cue: Phrase): boolean {
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - reach); at -= 1) {
    const { lower, kind } = tokens[at]!;
    if (kind !== "word") return true;
    if (unrealised.has(lower) || lower.endsWith("n't")) return false;
    if (lower === "to") return !refusals.has(tokens[at - 1]?.lower ?? "");
    if (!chain.has(lower) && !adverbs.has(lower) && !lower.endsWith("ly")) return true;
  }
  return true;
}

// --- internal ---

/** Auxiliaries that say nothing of whether it was so. */
const chain = new Set("has have had is are was were be been being do does did".split(" "));
