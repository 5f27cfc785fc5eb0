/** Does the article say that somebody else did it: "paid for by" one, where the statement has "paid for by" another? Pure. */
import { type Word, wordsOf } from "../text/words.ts";
import type { Index } from "../verify/index.ts";
import { formsOf } from "./matter.ts";

/** True where the passage at `place` and the statement have the same thing done by names that share no word. */
export function hasOtherDoer(article: Index, statement: string, place: number): boolean {
  const passage = article.passages[place]!;
  const said = doneBy(statement, wordsOf(statement));
  const stored = doneBy(passage.text, passage.words);
  return said.some((one) => {
    const same = stored.filter(({ deed }) => one.forms.some((stem) => stem === deed));
    return same.length > 0 && same.every(({ names }) => !one.names.some((name) => names.includes(name)));
  });
}

// --- internal ---

type Done = { readonly deed: string; readonly forms: readonly string[]; readonly names: readonly string[] };

/** Each "… by Name": what was done, by stem, and the words of the name, or names joined by "and". */
function doneBy(text: string, words: readonly Word[]): Done[] {
  return words.flatMap((word, at) => {
    if (word.lower !== "by") return [];
    const deed = words.slice(Math.max(0, at - 3), at).findLast(({ content }) => content);
    const names = nameAfter(text, words, at);
    return deed && names.length > 0 ? [{ deed: deed.stem, forms: formsOf(deed), names }] : [];
  });
}

/** The name's words in lower case. "of", "the" and the like may stand inside of it; a mark or any other small word ends it. */
function nameAfter(text: string, words: readonly Word[], at: number): string[] {
  const names: string[] = [];
  for (let next = at + 1; next < words.length; next += 1) {
    const word = words[next]!;
    if (/[,;:.!?—–()“”"]/u.test(text.slice(words[next - 1]!.end, word.start))) break;
    if (/^\p{Lu}/u.test(text.slice(word.start))) names.push(word.lower);
    else if (!ties.has(word.lower)) break;
  }
  return names;
}

const ties: ReadonlySet<string> = new Set("the a an of and for".split(" "));
