/** Which strings a database gives back as they went in. */
import { UserError } from "../errors.ts";
import { said } from "../words/said.ts";

/**
 * Refuses a row with a string that would read back changed: half a surrogate pair becomes U+FFFD in UTF-8, and a null
 * character ends a text in PostgreSQL and in SQLite's `like`.
 * @throws UserError
 */
export function requireStorable(row: Readonly<Record<string, unknown>>): void {
  for (const value of Object.values(row)) {
    if (typeof value !== "string" || isStorable(value)) continue;
    throw new UserError(said("loading.not-storable"));
  }
}

export function isStorable(value: string): boolean {
  return value.isWellFormed() && !value.includes("\0");
}
