/** In which language a question is: a line of a chat, too short for what tells the language of an article. Pure. */
import { languageWords } from "../loading/language-words.ts";
import { askingWordsOf } from "../text/asking-words.ts";
import { wordsOf } from "../text/words.ts";

/**
 * BCP 47 tag; null where fewer than two of its words tell, or tell two languages alike. Of the languages that have a row in
 * `text/asking-words.ts`.
 */
export function askedLanguage(question: string): string | null {
  const words = wordsOf(question).slice(0, mostWords);
  const marks = spanishMarks.test(question) ? 2 : 0;
  const [best, second] = sets
    .map(({ language, known }) => ({
      language,
      hits: words.filter(({ lower }) => known.has(lower)).length + (language === "es" ? marks : 0),
    }))
    .sort((one, other) => other.hits - one.hits);
  return best!.hits >= fewestWords && best!.hits > second!.hits ? best!.language : null;
}

// --- internal ---

const mostWords = 60;
/** One word alone ("was", "die") is a word of several languages. */
const fewestWords = 2;
/** No other language of the press opens a question so. */
const spanishMarks = /[¿¡]/u;

const sets = Object.entries(askingWordsOf).map(([language, asking]) => ({
  language,
  known: new Set(`${asking} ${languageWords[language] ?? ""}`.split(" ")),
}));
