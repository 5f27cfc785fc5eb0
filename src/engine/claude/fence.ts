/** Puts words of strangers between fences that they cannot end. */

/**
 * `<name>`, the lines, `</name>`. What stands between holds no `<` and no `>` (see `asData`), so nothing in it can look like a fence.
 * `name` is ours.
 */
export const fenced = (name: string, lines: readonly string[]): string =>
  `<${name}>\n${lines.join("\n")}\n</${name}>`;

/**
 * One line of data: the three signs that make up fences and their escapes are written as `&lt;`, `&gt;`, `&amp;`; every kind of line break
 * and control character is a space, so that a text cannot begin a line of its own such as `[99]`; characters that nobody sees
 * (direction controls, tags) are left out, because they can hide an instruction from the moderator who read the text. Half a
 * surrogate pair becomes U+FFFD: the API refuses it. What only looks like a fence to a reader is written by its number, `&#x…;`.
 */
export function asData(text: string): string {
  return text
    .toWellFormed()
    .replace(unseen, "")
    .replace(breaks, " ")
    .replace(signs, (sign) => escapes[sign]!)
    .replace(likeSigns, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`);
}

/** The words as they stand in the text again, from what a model copied out of data. */
export const fromData = (text: string): string =>
  text.replace(/&(?:(lt|gt|amp)|#x([0-9a-f]{2,4}));/gu, (_escaped, name: string | undefined, code: string) =>
    name === undefined ? String.fromCharCode(Number.parseInt(code, 16)) : originals[name]!,
  );

// --- internal ---

const signs = /[<>&]/gu;
const escapes: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };
const originals: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&" };
/**
 * The wide and small forms of `<` and `>`, and other brackets where a slash or the name of a fence follows: a program sees that they are
 * no fence, a model may not. Elsewhere such brackets are quotation marks and titles.
 */
const likeSigns =
  /[＜＞﹤﹥]|[⟨〈〈❮❰《«‹](?=\s{0,2}(?:[/⁄∕／╱]|(?:article|quotes|sources|discussion|conversation|question|failures|statements|task)\b))/giu;
/** Line breaks of all kinds and other control characters. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
/** Direction embeddings, overrides and isolates, and the invisible copies of ASCII. Joiners stay: scripts need them. */
const unseen = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/gu;
