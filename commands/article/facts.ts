/** What is known of a text, as quiet facts: where it comes from, how long it is, what was found in it. Pure. */

import { countWords } from "../../src/care/warnings.ts";
import type { Line } from "../../src/reply.ts";
import type { Content } from "../../src/types.ts";
import { dayIn } from "../../src/words/day-in.ts";
import type { Locale } from "../../src/words/locale.ts";
import type { Speech } from "../../src/words/speak.ts";

/** Outlet, byline, date, language, then the counts that a moderator compares with the page. What is not known is left out. */
export function factsOfContent(content: Content, say: Speech): Line[] {
  const day = dayIn(content.publishedAt, say.locale);
  const language = languageIn(content.language, say.locale);
  return [
    ...(content.siteName ? [[{ foreign: content.siteName }]] : []),
    ...(content.byline ? [[{ foreign: content.byline }]] : []),
    ...(day ? [[day]] : []),
    ...(language ? [[language]] : []),
    ...countsOf(content, say),
  ];
}

/** A text that lost half of its words was not read well. */
export const countsOf = (content: Content, say: Speech): Line[] => [
  say.line("article.words", { count: countWords(content) }),
  say.line("article.passages", { count: content.passages.length }),
  say.line("article.quotes", { count: content.quotes.length }),
  say.line("article.sources", { count: content.sources.length }),
];

/** A title that a list, a heading and a button can hold: one line, and not longer than titles are. */
export function shortTitle(title: string): string {
  const line = title.toWellFormed().replaceAll("\0", "").replaceAll(/\s+/gu, " ").trim();
  if (line.length <= longestTitle) return line;
  // Not in the middle of a character pair, and between words where one ends nearby.
  const cut = line.slice(0, longestTitle - 1).replace(/[\ud800-\udbff]$/u, "");
  return `${cut.replace(/\s\S{0,40}$/u, "")}…`;
}

/** As many as the option and the form take. */
export const longestTitle = 300;

/** The beginning of a text, cut between words. */
export function openingOf({ text, passages }: Content, longest: number): string {
  const first = passages.find(({ kind }) => kind !== "heading") ?? passages[0];
  const words = text
    .slice(first?.start ?? 0, (first?.start ?? 0) + longest * 2)
    .trim()
    .replaceAll(/\s+/gu, " ");
  if (words.length <= longest) return words;
  return `${words.slice(0, longest).replace(/\s\S{0,40}$/u, "")} …`;
}

// --- internal ---

/** "German" for "de-AT"; null for a tag that no language has. */
function languageIn(tag: string | null, locale: Locale): string | null {
  if (tag === null) return null;
  try {
    return new Intl.DisplayNames([locale], { type: "language", fallback: "none" }).of(tag) ?? null;
  } catch {
    // A page may say anything of its language; what is no tag names none.
    return null;
  }
}
