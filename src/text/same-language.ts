/** Which language a BCP 47 tag names. */

/** Whether two tags name one language, wherever it is spoken; false where one is not known. */
export function sameLanguage(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && primaryLanguage(one) === primaryLanguage(other);
}

/**
 * The language of a BCP 47 tag in lower case, wherever it is spoken: "pt" of "pt-BR". Never cut a tag to two letters instead: "fil" is
 * Filipino, and "fi" Finnish. Norwegian has a tag for each of its two written forms, and both are "no" here.
 */
export function primaryLanguage(tag: string): string {
  const language = tag.split(/[-_]/u)[0]!.toLowerCase();
  return language === "nb" || language === "nn" ? "no" : language;
}
