/** Which strings a database gives back as they went in. */
import { UserError } from "../errors.ts";

/**
 * Refuses a row with a string that would read back changed: half a surrogate pair becomes U+FFFD in UTF-8, and a null
 * character ends a text in PostgreSQL and in SQLite's `like`.
 * @throws UserError
 */
export function requireStorable(row: Readonly<Record<string, unknown>>): void {
  for (const value of Object.values(row)) {
    if (typeof value !== "string" || isStorable(value)) continue;
    throw new UserError(
      "This text holds a character that can't be stored: a null character or half of a character pair. " +
        "Nothing was stored. Save the text as UTF-8, and load it again.",
    );
  }
}

export function isStorable(value: string): boolean {
  return value.isWellFormed() && !value.includes("\0");
}
