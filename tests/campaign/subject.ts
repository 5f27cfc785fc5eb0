/** An article of the campaign, read as the bot reads a pasted text, with passages found for the words that name them. */
import { readFileSync } from "node:fs";
import { readContent } from "../../src/loading/content.ts";
import type { Content, Span } from "../../src/types.ts";
import type { Fixture } from "./article.ts";

/** `instruction`: the paragraph that tells machines what to write, if the text has one. No reader is helped by seeing it as news. */
export type Subject = {
  readonly fixture: Fixture;
  readonly content: Content;
  readonly instruction: Span | null;
};

export function subjectOf(fixture: Fixture): Subject {
  const text = readFileSync(new URL(`articles/${fixture.name}.txt`, import.meta.url), "utf8").trim();
  return withText(fixture, text, fixture.instruction ?? null);
}

/** The article with another text. `instruction`: with what the paragraph begins that tells machines what to write. */
export function withText(fixture: Fixture, text: string, instruction: string | null): Subject {
  const { title, byline, publishedAt } = fixture;
  const content = readContent({ text, title, byline, publishedAt });
  return { fixture, content, instruction: instruction === null ? null : paragraphAt(text, instruction) };
}

/** Numbers of the passages in which the words stand. Throws where they stand in none or in two: a fixture that is wrong proves nothing. */
export function passagesWith(content: Content, words: readonly string[]): readonly number[] {
  const numbers = words.map((anchor) => {
    const found = content.passages.filter(({ start, end }) =>
      content.text.slice(start, end).includes(anchor),
    );
    if (found.length !== 1) throw new Error(`“${anchor}” stands in ${found.length} passages.`);
    return found[0]!.id;
  });
  return [...new Set(numbers)].toSorted((left, right) => left - right);
}

// --- internal ---

function paragraphAt(text: string, opening: string): Span {
  const start = text.indexOf(opening);
  if (start < 0) throw new Error(`“${opening}” is not in the text.`);
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : end };
}
