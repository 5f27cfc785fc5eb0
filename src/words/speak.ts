/** From a key and its values to a sentence in a reader's language. */
import { IntlMessageFormat } from "intl-messageformat";
import type { Line, Part } from "../reply.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { type Locale, placeOf } from "./locale.ts";
import type { Said, Values, WordsKey } from "./said.ts";

/** Values of a line may also be foreign strings, roles and channels. */
export type LineValues = Readonly<Record<string, Part | number>>;

export type Speech = {
  readonly locale: Locale;
  /** A plain sentence. Throws where a value is missing: a sentence with a hole is no sentence. */
  text(key: WordsKey, values?: Values): string;
  /** A plain sentence that was not yet in anyone's language. */
  say(sentence: Said): string;
  /** One with foreign parts inside of it, kept apart for the renderer to escape. */
  line(key: WordsKey, values?: LineValues): Line;
};

/** One speech a language, made once: messages are parsed at their first use and kept. */
export const speak = (locale: Locale): Speech => speeches[locale];

// --- internal ---

function speechOf(locale: Locale, sentences: Readonly<Record<WordsKey, string>>): Speech {
  const parsed = new Map<WordsKey, IntlMessageFormat>();
  const messageOf = (key: WordsKey): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known) return known;
    // Tags are off: a sentence is never markup.
    const message = new IntlMessageFormat(sentences[key], placeOf[locale], undefined, { ignoreTag: true });
    parsed.set(key, message);
    return message;
  };
  const text = (key: WordsKey, values: Values = {}): string => {
    const spoken = Object.entries(values).map(([name, value]) => [name, isSaid(value) ? say(value) : value]);
    return String(messageOf(key).format(Object.fromEntries(spoken)));
  };
  const say = ({ key, values }: Said): string => text(key, values);
  return {
    locale,
    text,
    say,
    line(key, values) {
      const formatted = messageOf(key).format<Exclude<Part, string>>(values);
      return Array.isArray(formatted) ? formatted : [formatted];
    },
  };
}

const isSaid = (value: Values[string]): value is Said => typeof value === "object";

const speeches: Readonly<Record<Locale, Speech>> = {
  en: speechOf("en", en),
  de: speechOf("de", de),
  es: speechOf("es", es),
};
