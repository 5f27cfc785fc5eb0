/** Ids of articles and revisions. */
import { randomBytes } from "node:crypto";

/**
 * Twelve characters of 0-9 and a-z, without i, l, o and u: 60 random bits, safe in a custom id and in a link.
 * Random and not counted, because buttons outlive the database: after a backup is put back, a counter would give an old
 * button's number to another article.
 */
export function shortId(): string {
  return Array.from(randomBytes(12), (byte) => alphabet[byte & 31]).join("");
}

// --- internal ---

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
