/** Languages that a summary may be asked for in: those of most members of Discord's servers, and of most news. */
import { type Locale, locales } from "../words/locale.ts";

/** BCP 47. Null for what is not offered. */
export const offered = (given: string | undefined): string | null =>
  languages.find((language) => language === given) ?? null;

/** As choices of an option, named in each of our languages: Discord takes 25. */
export const languageChoices = (): {
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
  readonly value: string;
}[] =>
  languages.map((language) => ({
    name: nameOf(language, "en"),
    name_localizations: {
      de: nameOf(language, "de"),
      "es-ES": nameOf(language, "es"),
      "es-419": nameOf(language, "es"),
    },
    value: language,
  }));

/** "German", "Deutsch", "alemán". */
export const nameOf = (language: string, locale: Locale): string => names[locale].of(language) ?? language;

// --- internal ---

const languages = ["en", "de", "es", "fr", "it", "pt", "nl", "pl", "uk", "tr", "ar", "zh", "ja"] as const;

const names = Object.fromEntries(
  locales.map((locale) => [locale, new Intl.DisplayNames([locale], { type: "language" })]),
) as Readonly<Record<Locale, Intl.DisplayNames>>;
