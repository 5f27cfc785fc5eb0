/** A description of a command or option with its translations, as Discord wants them. */
import type { LocalizationMap } from "discord-api-types/v10";
import type { WordsKey } from "./said.ts";
import { speak } from "./speak.ts";

/** Spread into a definition. Discord takes at most 100 code units in each language. */
export const described = (
  key: WordsKey,
): { readonly description: string; readonly description_localizations: LocalizationMap } => ({
  description: speak("en").text(key),
  description_localizations: translationsOf(key),
});

/** The same for the name of a choice, or of a message menu. */
export const named = (
  key: WordsKey,
): { readonly name: string; readonly name_localizations: LocalizationMap } => ({
  name: speak("en").text(key),
  name_localizations: translationsOf(key),
});

// --- internal ---

const translationsOf = (key: WordsKey): LocalizationMap => {
  const spanish = speak("es").text(key);
  return { de: speak("de").text(key), "es-ES": spanish, "es-419": spanish };
};
