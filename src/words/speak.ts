/** From a key and its values to a sentence in a reader's language. */
import { IntlMessageFormat } from "intl-messageformat";
import type { Line, Part } from "../reply.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { Locale } from "./locale.ts";

export type WordsKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;
/** Values of a line may also be foreign strings, roles and channels. */
export type LineValues = Readonly<Record<string, Part | number>>;

export type Speech = {
  readonly locale: Locale;
  /** A plain sentence. Throws where a value is missing: a sentence with a hole is no sentence. */
  text(key: WordsKey, values?: Values): string;
  /** The same with foreign parts inside of it, kept apart for the renderer to escape. */
  line(key: WordsKey, values?: LineValues): Line;
};

/** One speech a language, made once: messages are parsed at their first use and kept. */
export const speak = (locale: Locale): Speech => speeches[locale];

// --- internal ---

/** Number formats of the language as it is written in most of its places. */
const tags: Readonly<Record<Locale, string>> = { en: "en-GB", de: "de-DE", es: "es-ES" };

function speechOf(locale: Locale, sentences: Readonly<Record<WordsKey, string>>): Speech {
  const parsed = new Map<WordsKey, IntlMessageFormat>();
  const messageOf = (key: WordsKey): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known) return known;
    // Tags are off: a sentence is never markup.
    const message = new IntlMessageFormat(sentences[key], tags[locale], undefined, { ignoreTag: true });
    parsed.set(key, message);
    return message;
  };
  return {
    locale,
    text: (key, values) => String(messageOf(key).format(values)),
    line(key, values) {
      const formatted = messageOf(key).format<Exclude<Part, string>>(values);
      return Array.isArray(formatted) ? formatted : [formatted];
    },
  };
}

const speeches: Readonly<Record<Locale, Speech>> = {
  en: speechOf("en", en),
  de: speechOf("de", de),
  es: speechOf("es", es),
};
