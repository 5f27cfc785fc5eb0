/** Names as the article writes them: a chat writes "solheim". Pure. */
import { functionWords } from "../text/english/function-words.ts";
import { wordsOf } from "../text/words.ts";
import type { Index } from "../verify/index.ts";

/** Words of `text` that the article only writes with a capital get theirs; nothing else changes. */
export function spelledNames(article: Index, text: string): string {
  let spelled = "";
  let from = 0;
  for (const { start, lower } of wordsOf(text)) {
    if (!isName(article, lower)) continue;
    spelled += text.slice(from, start) + text[start]!.toUpperCase();
    from = start + 1;
  }
  return spelled + text.slice(from);
}

// --- internal ---

const isName = ({ names }: Index, lower: string): boolean =>
  /^\p{Ll}/u.test(lower) && names.words.has(lower) && !names.plain.has(lower) && !functionWords.has(lower);
