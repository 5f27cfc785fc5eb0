/** Translations of a name or description, as Discord takes them: by locale, where null is none. */
export function translationsIn(
  map: Readonly<Record<string, string | null | undefined>> | null | undefined,
): string[] {
  return Object.values(map ?? {}).filter((text) => text !== null && text !== undefined);
}
