/** Whether two BCP 47 tags name one language, wherever it is spoken; false where one is not known. */
export function sameLanguage(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && primary(one) === primary(other);
}

// --- internal ---

/** Letters up to the first hyphen ("pt-BR" is "pt"); Norwegian has a name of its own for each of its two forms. */
function primary(tag: string): string {
  const language = tag.split(/[-_]/u)[0]!.toLowerCase();
  return language === "nb" || language === "nn" ? "no" : language;
}
