/** In which language a text is, told from its words; null where they do not tell. */
import { languageScripts, languageWords } from "./language-words.ts";

/**
 * BCP 47 tag of the language of `text`, from its first 20,000 units: by function words, or by a script that only one
 * language of the press uses. Null for a short or mixed text: a guess would be shown as a fact.
 */
export function tellLanguage(text: string): string | null {
  const sample = text.slice(0, sampleLength);
  return byScript(sample) ?? byWords(sample);
}

// --- internal ---

const sampleLength = 20_000;
/** Running text has 25 to 45 % of such words; names and tables have few. */
const leastShare = 0.12;
const leastWords = 20;
/** How much better the best must be than the second: neighbours (Russian, Ukrainian) share some words. */
const leastLead = 1.3;
/** A Greek name in an English text is no Greek text; Japanese has a fifth of kana at least. */
const leastScript = 0.2;

const sets = Object.entries(languageWords).map(([language, words]) => ({
  language,
  words: new Set(words.split(" ")),
}));

function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < leastWords) return null;
  const row = languageScripts.find(
    ({ script }) => (sample.match(script)?.length ?? 0) >= letters * leastScript,
  );
  return row?.language ?? null;
}

function byWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < leastWords) return null;
  const [best, second] = sets
    .map(({ language, words: known }) => ({ language, hits: words.filter((word) => known.has(word)).length }))
    .sort((one, other) => other.hits - one.hits);
  const told = best!.hits >= words.length * leastShare && best!.hits >= second!.hits * leastLead;
  return told ? best!.language : null;
}
