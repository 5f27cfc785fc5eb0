/** Warnings are stored in English, with the article, and said to each moderator in their own language. */
import { en } from "../words/en.ts";
import type { Said, WordsKey } from "../words/said.ts";
import { type Speech, speak } from "../words/speak.ts";

/** A warning as it is stored. */
export const warningOf = ({ key, values }: Said): string => speak("en").text(key, values);

/** A stored warning in a reader's language; as it is where it is none of the sentences that this version knows. */
export function warningIn(speech: Speech, warning: string): string {
  for (const key of keys) {
    const values = valuesFor(key, warning);
    if (values !== null) return speech.text(key, values);
  }
  return warning;
}

// --- internal ---

const keys = (Object.keys(en) as WordsKey[]).filter((key) => key.startsWith("loading."));

/** The values with which the English sentence is this very warning; null where there are none. Warnings count things, or list pages. */
function valuesFor(key: WordsKey, warning: string): Said["values"] | null {
  const names = new Set([...en[key].matchAll(/\{(\w+)[,}]/gu)].map(([, name]) => name!));
  const [name] = names;
  if (name === undefined) return warning === en[key] ? {} : null;
  if (names.size > 1) return null;
  for (const [figures] of warning.matchAll(/\d+(?:[,.–-]? ?\d+)*(?:, …)?/gu)) {
    const number = Number(figures.replaceAll(",", ""));
    for (const value of [number, figures])
      if (speak("en").text(key, { [name]: value }) === warning) return { [name]: value };
  }
  return null;
}
