/** What readers see of a verdict. Never "supported" or "true": found in the stored text is what we can promise. */
import type { Verdict } from "../types.ts";
import { type Speech, speak } from "../words/speak.ts";

/** Over the passages of a verdict that found none which fits: "The nearest place:". */
export const nearestWords = (places: number, speech: Speech = speak("en")): string =>
  speech.text("reply.nearest", { places });

export const verdictIn = (verdict: Verdict["verdict"], speech: Speech): string =>
  speech.text(`reply.${verdict}`);

/** In English. */
export const verdictWords: Readonly<Record<Verdict["verdict"], string>> = {
  supported: verdictIn("supported", speak("en")),
  unsupported: verdictIn("unsupported", speak("en")),
  uncheckable: verdictIn("uncheckable", speak("en")),
};
