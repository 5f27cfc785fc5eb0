/** Whether a passage leans on what was told before it. */
import { connectivePhrases, connectives, leaningWords, pointingNouns } from "../../text/english/leaning.ts";
import { wordsOf } from "../../text/words.ts";
import type { Passage } from "../../types.ts";

/**
 * Whether the passage opens with a pronoun, a pointing word, a connective, or a "the" whose noun was introduced before.
 * Quotation marks at its front are passed over. Reads the first words only.
 */
export function leans(text: string, passage: Passage): boolean {
  const opening = text.slice(passage.start, Math.min(passage.end, passage.start + openingLength));
  const words = wordsOf(opening).map((word) => word.lower);
  const [first, second, third] = words;
  if (first === undefined) return false;
  if (leaningWords.has(contracted(first)) || connectives.has(first)) return true;
  const start = `${words.slice(0, 5).join(" ")} `;
  if (connectivePhrases.some((phrase) => start.startsWith(`${phrase} `))) return true;
  return first === "the" && pointsBack(opening, second, third);
}

// --- internal ---

/** Five long words. */
const openingLength = 120;

const contracted = (word: string): string => word.split("'")[0]!;

/** "The move came …", "The former officer said …": the noun stands right after, or after one adjective, and is not named further. */
function pointsBack(opening: string, second = "", third = ""): boolean {
  if (/^\P{L}{0,3}the\s+\d{1,3}-year-old/iu.test(opening)) return true;
  if (pointingNouns.has(second)) return !namesIt.has(third);
  return false;
}

/** After these words the noun is explained in the sentence itself: "The decision to …", "The death of …". */
const namesIt: ReadonlySet<string> = new Set(
  "of to that by between on in for against who which from over at into".split(" "),
);
