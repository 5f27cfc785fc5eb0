/** Plain text → content. */

import type { Content } from "../types.ts";
import { cleanText } from "./clean.ts";
import { readContent } from "./content.ts";
import { takeFrontMatter } from "./front-matter.ts";
import { noWords, refuseLong } from "./limits.ts";

/** Cleans and reads a text; settings in front of it are read and not stored. Throws UserError where it holds no word, or more than an article can. */
export function readPlain(raw: string, title: string | null, warnings: readonly string[] = []): Content {
  const { said, text: article } = takeFrontMatter(withoutOuterBlanks(cleanText(raw)));
  const text = withoutOuterBlanks(article);
  if (!/[\p{L}\p{N}]/u.test(text)) throw noWords();
  refuseLong(text);
  return readContent({ ...said, text, title: title ?? said.title, warnings });
}

// --- internal ---

/** Blank lines before and after go; a first line's indentation stays, as do all offsets' meaning: nothing is stored yet. */
const withoutOuterBlanks = (text: string): string => text.replace(/^(?:[ \t\u00a0]*\n)+/u, "").trimEnd();
