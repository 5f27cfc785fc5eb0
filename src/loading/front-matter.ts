/** Settings in front of a text, between two lines of dashes or pluses, as site generators and note programs write them. */

import { isoDate } from "./iso-date.ts";
import { isLanguageTag } from "./language-tag.ts";
import { listedNames } from "./listed-names.ts";

export type FrontMatter = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly url: string | null;
};

/**
 * What the settings say, and the text without them; the text as it came, and nothing said, where it opens otherwise. Lines of
 * `key: value` and lists are read, YAML's and TOML's alike, nothing nested deeper. `text` is cleaned.
 */
export function takeFrontMatter(text: string): { readonly said: FrontMatter; readonly text: string } {
  const fence = /^(---|\+\+\+)[ \t]*\n/u.exec(text);
  const end = fence ? text.indexOf(`\n${fence[1]}`, fence[0].length - 1) : -1;
  if (!fence || end < 0 || end > longestFrontMatter) return { said: saidBy(new Map()), text };
  const lines = text.slice(fence[0].length, end).split("\n");
  if (!areSettings(lines)) return { said: saidBy(new Map()), text };
  return {
    said: saidBy(settingsOf(lines)),
    text: text.slice(text.indexOf("\n", end + 1) + 1 || text.length),
  };
}

// --- internal ---

const longestFrontMatter = 5_000;
const longestValue = 300;

/** What programs call it, the surest first: Jekyll, Hugo, Ghost, Obsidian's clipper. Lower case, letters alone. */
const names = {
  title: ["title", "headline"],
  byline: ["author", "authors", "byline", "by", "creator", "writer"],
  siteName: ["sitename", "site", "publication", "publisher", "outlet", "newspaper"],
  publishedAt: ["published", "publishedat", "publishdate", "pubdate", "datepublished", "date", "created"],
  language: ["lang", "language", "locale"],
  url: ["url", "canonicalurl", "canonical", "source", "link", "permalink"],
} satisfies Record<keyof FrontMatter, readonly string[]>;

const setting = /^([A-Za-z][\w-]{0,40})[ \t]*[:=](?:[ \t]+(.*)|)$/u;
const belongs = /^(?:[ \t]+\S|- |#|\[)/u;

/** Settings and what belongs to them alone: a text between two rules has other lines. */
function areSettings(lines: readonly string[]): boolean {
  return (
    lines.some((line) => setting.test(line)) &&
    lines.every((line) => setting.test(line) || belongs.test(line))
  );
}

function settingsOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const settings = new Map<string, string[]>();
  let values: string[] = [];
  for (const line of lines) {
    const [, key, value = ""] = setting.exec(line) ?? [];
    if (key !== undefined) {
      values = valuesOf(value);
      settings.set(key.toLowerCase().replaceAll(/[^a-z]/gu, ""), values);
    } else if (/^[ \t]*-[ \t]|^[ \t]+name[ \t]*[:=]/u.test(line)) values.push(...valuesOf(entryOf(line)));
  }
  return settings;
}

/** "- Jane Doe", "- name: Jane Doe", "  name: Jane Doe". */
const entryOf = (line: string): string => line.replace(/^[ \t]*(?:-[ \t]+)?(?:name[ \t]*[:=][ \t]*)?/u, "");

/** One value, or those of a list in brackets. */
function valuesOf(given: string): string[] {
  const value = given.trim();
  const list = /^\[(?!\[)(.*)\]$/u.exec(value)?.[1];
  const parts = list === undefined ? [value] : list.split(",");
  return parts
    .map((part) => unlinked(unquoted(part)))
    .filter((part) => part !== "" && part.length <= longestValue);
}

/** "[[Jane Doe]]": a note program's link to another note. */
const unlinked = (value: string): string => value.replace(/^\[{1,2}/u, "").replace(/\]{1,2}$/u, "");

/** Without its marks or the comment behind it. What goes on in further lines ("|", ">") is no value of one line. */
function unquoted(given: string): string {
  const value = given.trim();
  const double = /^"((?:[^"\\]|\\.)*)"/u.exec(value)?.[1];
  if (double !== undefined) return double.replaceAll(/\\(["\\/])/gu, "$1").trim();
  const single = /^'((?:[^']|'')*)'/u.exec(value)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'").trim();
  const plain = value.replace(/(?:^|\s)#.*$/u, "").trim();
  return /^(?:[|>&*!{].*|null|~|true|false)$/u.test(plain) ? "" : plain;
}

function saidBy(settings: ReadonlyMap<string, readonly string[]>): FrontMatter {
  const valuesFor = (wanted: readonly string[]): readonly string[] =>
    wanted.map((name) => settings.get(name) ?? []).find((values) => values.length > 0) ?? [];
  const first = (wanted: readonly string[], fits: (value: string) => boolean): string | null =>
    wanted.flatMap((name) => settings.get(name) ?? []).find(fits) ?? null;
  const isWords = (value: string): boolean => /\p{L}/u.test(value);
  const date = first(names.publishedAt, (value) => isoDate(value) !== null);
  return {
    title: first(names.title, isWords),
    byline: listedNames(valuesFor(names.byline).filter(isWords)) || null,
    siteName: first(names.siteName, isWords),
    publishedAt: date === null ? null : isoDate(date),
    language: first(names.language, isLanguageTag),
    url: first(names.url, (value) => /^https?:\/\/\S+$/u.test(value) && URL.canParse(value)),
  };
}
