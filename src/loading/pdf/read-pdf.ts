/** A PDF → content: its text as it is read, without what is printed around it. */

import { UserError } from "../../errors.ts";
import type { Content } from "../../types.ts";
import { said } from "../../words/said.ts";
import { readContent } from "../content.ts";
import { believableAuthor, believableDate } from "../document-facts.ts";
import { isLanguageTag } from "../language-tag.ts";
import { refuseLong } from "../limits.ts";
import { warningOf } from "../warning.ts";
import type { FileBytes } from "../workers/messages.ts";
import { type OpenedPdf, openPdf } from "./open-pdf.ts";
import { pdfText } from "./pdf-text.ts";
import { pdfTitle } from "./title.ts";

/**
 * `title`: what the moderator calls it. Throws UserError: damaged, locked by a password, too long, pictures of pages without
 * text, letters that cannot be told. Nothing in the file is run and nothing is fetched. About 10 ms a page.
 */
export async function readPdf(file: FileBytes, title: string | null): Promise<Content> {
  const opened = await openPdf(Uint8Array.from(file.bytes));
  const { text, links, blocks, bodySize } = pdfText(opened);
  refuseWithoutText(text, opened.pages.length);
  refuseLong(text);
  const opening = text.slice(0, openingLength);
  return readContent({
    text,
    links,
    title: title ?? pdfTitle(blocks, opened.title, bodySize),
    byline: believableAuthor(opened.author, opening),
    publishedAt: believableDate(opened.created, opening.split("\n")),
    language: opened.language && isLanguageTag(opened.language) ? opened.language : null,
    url: file.url ?? null,
    warnings: warningsOf(opened),
  });
}

// --- internal ---

/** UTF-16 units: a title page and the beginning of the next. */
const openingLength = 3_000;
/** A page with fewer letters holds a picture, or nothing. */
const fewestLetters = 12;
/** Of all characters: fonts without a map to letters give signs of replacement, or nothing but marks. */
const mostUnknown = 0.2;

function refuseWithoutText(text: string, pages: number): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < fewestLetters * Math.min(pages, 5)) throw new UserError(said("loading.pdf-pictures"));
  const unknown = text.match(/[\ufffd\p{Cn}]/gu)?.length ?? 0;
  if (unknown > (letters + unknown) * mostUnknown) throw new UserError(said("loading.pdf-unknown-letters"));
}

function warningsOf({ pages, damaged }: OpenedPdf): string[] {
  const empty = pages.filter(({ pieces }) => lettersOf(pieces) < fewestLetters).map(({ number }) => number);
  return [
    ...(damaged.length > 0 ? [said("loading.pdf-damaged-pages", { pages: listed(damaged) })] : []),
    ...(empty.length > 0 ? [said("loading.pdf-pages-without-text", { pages: listed(empty) })] : []),
  ].map(warningOf);
}

const lettersOf = (pieces: OpenedPdf["pages"][number]["pieces"]): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

const mostListed = 10;
const listed = (pages: readonly number[]): string =>
  `${pages.slice(0, mostListed).join(", ")}${pages.length > mostListed ? ", …" : ""}`;
