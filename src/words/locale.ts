/** Which of our languages a reader gets. Pure. */

export const locales = ["en", "de", "es"] as const;
export type Locale = (typeof locales)[number];

/** By whose customs numbers and days are written: those of most places of the language. */
export const placeOf: Readonly<Record<Locale, string>> = { en: "en-GB", de: "de-DE", es: "es-ES" };

/** From a Discord locale ("es-419", "en-GB") to ours, by the language alone; English where there is none. */
export function localeOf(discordLocale: string | null | undefined): Locale {
  const language = (discordLocale ?? "").slice(0, 2).toLowerCase();
  return locales.find((locale) => locale === language) ?? "en";
}
