/** Finds sentences that stand in code, where every reader would get them in English. */
import { withoutComments } from "../boundaries/imports.ts";

/** What a `new UserError(…)` is made of where no `said(…)` is in it: a sentence in one language, or a name for one. */
export function unsaidErrors(source: string): string[] {
  return [...withoutComments(source).matchAll(/\bnew UserError\((?![^;]*\bsaid\()\s*(?<words>[^\n]*)/gu)].map(
    ({ groups }) => groups!.words!,
  );
}

/** Values of what readers see (labels, lines, titles …) that are words and not a key of the catalogue. */
export function plainTexts(source: string): string[] {
  return [...withoutComments(source).matchAll(shown)].map(([text]) => text.trim());
}

// --- internal ---

/** A property that is shown, or a line that is one string; two letters in a row, parts put in apart, are a word of ours. */
const shown =
  /(?:\b(?:label|placeholder|description|title|line|foreign): *|\[\[|lines\.push\(\[)(?:"(?!\w+\.[\w-]+")[^"\n]*\p{L}{2}[^"\n]*"|`(?:[^`$\n]|\$\{[^}\n]*\})*?(?<!\$\{[^}\n]*)\p{L}{2}[^`\n]*`)/gu;
