/** What a document's own properties say of it, where that can be believed. Pure. */
import { isoDate } from "./iso-date.ts";

/** A title that a person gave: not a file's name, not what a program writes there by itself. Null else. */
export function believableTitle(title: string | null): string | null {
  const words = title?.replaceAll(/\s+/gu, " ").trim() ?? "";
  const hasWords = /\p{L}{2}/u.test(words) && words.length <= longestTitle;
  return hasWords && !programTitle.test(words) && !fileName.test(words) ? words : null;
}

/** An author's name whom the text itself names near its beginning: else it is whoever owns the computer. */
export function believableAuthor(author: string | null, opening: string): string | null {
  const name = author?.replaceAll(/\s+/gu, " ").trim() ?? "";
  const isName = /^\p{Lu}.*\s/u.test(name) && name.length <= 200;
  return isName && folded(opening).includes(folded(name)) ? name : null;
}

/** The day on a line of its own near the beginning; else the day on which the file was made, if its year is named there. */
export function believableDate(created: string | null, openingLines: readonly string[]): string | null {
  const printed = openingLines
    .filter((line) => line.length <= longestDateLine)
    .map((line) => isoDate(line))
    .find((date) => date !== null);
  if (printed) return printed;
  const [, year, month, day] = /^(?:D:)?(\d{4})-?(\d{2})-?(\d{2})/u.exec(created ?? "") ?? [];
  if (!year || !openingLines.some((line) => new RegExp(`(?<!\\d)${year}(?!\\d)`, "u").test(line)))
    return null;
  return isoDate(`${year}-${month}-${day}`);
}

/** Whether a text holds words, whatever the case and the spaces. */
export const says = (text: string, words: string): boolean => folded(text).includes(folded(words));

// --- internal ---

const longestTitle = 300;
const longestDateLine = 60;
const programTitle =
  /^(?:microsoft (?:word|powerpoint|excel)\b|powerpoint[- ]presentation|untitled|unbenannt|sin título|dokument\d*|document\d*|documento\d*|slide \d+|layout \d+|template|title|titel|título|print|none|null)/iu;
const fileName =
  /\.(?:docx?|pdf|indd|qxd|qxp|pptx?|xlsx?|tex|dvi|ps|rtf|odt|pages|html?|txt)$|^[\w-]*_[\w-]*$/iu;

const folded = (text: string): string => text.toLowerCase().replaceAll(/[\s\u00ad]+/gu, "");
