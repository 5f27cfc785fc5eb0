/** Whom a text names, and whom a passage is about. */

import { isCapital } from "../../text/capital.ts";
import { mentionsOfContent } from "../../text/mentions/of-content.ts";
import { pronounKinds, type Referent } from "../../text/mentions/referent.ts";
import { wordsOf } from "../../text/words.ts";
import type { Content, Span } from "../../types.ts";

/** Somebody or something with a name. `name` is the shortest by which the text can be searched for it: its name words. */
export type Named = { readonly referent: Referent; readonly name: string };

/** Who or what `span` stands for, with its name; null where no name leads to it. */
export function namedAt(content: Content, span: Span): Named | null {
  const referent = mentionsOfContent(content).referent(span);
  if (!referent?.entity) return null;
  return { referent, name: nameOf(referent, content) };
}

/** Everybody and everything that a passage names or means by a pronoun, in order, each once. */
export function namedIn(content: Content, passageId: number): Named[] {
  const passage = content.passages[passageId - 1];
  if (!passage || passage.end - passage.start > longestRead) return [];
  const found = new Map<unknown, Named>();
  for (const { start, end, lower } of wordsOf(content.text.slice(passage.start, passage.end))) {
    const span = { start: passage.start + start, end: passage.start + end };
    if (!pronounKinds.has(lower) && !isCapital(content.text, span.start)) continue;
    const named = namedAt(content, span);
    if (named && !found.has(named.referent.entity)) found.set(named.referent.entity, named);
  }
  return [...found.values()];
}

/** Whom the capital words of a question name, as the article knows them, in order, each once. Linear in question and text. */
export function namedInQuestion(content: Content, question: string): Named[] {
  const found = new Map<unknown, Named>();
  for (const { start, end } of wordsOf(question)) {
    if (!isCapital(question, start)) continue;
    const named = firstNamed(content, question.slice(start, end).replace(/['’]s$/u, ""));
    if (named && !found.has(named.referent.entity)) found.set(named.referent.entity, named);
  }
  return [...found.values()];
}

// --- internal ---

/** Code units of a passage: one without a stop would be looked through for each of its words. */
const longestRead = 2_000;

/** Places of a word that are tried: the first may stand in a headline or inside a quote, where nobody is read. */
const mostTried = 12;

function firstNamed(content: Content, word: string): Named | null {
  let from = 0;
  for (let tried = 0; tried < mostTried; tried += 1) {
    const start = content.text.indexOf(word, from);
    if (start < 0) return null;
    from = start + word.length;
    const named = namedAt(content, { start, end: from });
    if (named) return named;
  }
  return null;
}

/** The name words of the fullest mention, as the text writes them: without the office before them. */
function nameOf({ span, entity }: Referent, { text }: Content): string {
  const whole = text.slice(span.start, span.end);
  const words = wordsOf(whole);
  const first = words.findIndex(({ lower }) => lower === entity!.words[0]);
  return first < 0 ? whole : whole.slice(words[first]!.start);
}
