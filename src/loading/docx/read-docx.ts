/** A Word document → content, by way of HTML, so that headings, lists, quotations and links are read as on a page. */
import mammoth from "mammoth";
import { UserError } from "../../errors.ts";
import type { Content } from "../../types.ts";
import { said } from "../../words/said.ts";
import { cleanText } from "../clean.ts";
import { believableAuthor, believableDate, believableTitle, says } from "../document-facts.ts";
import { type Page, readPage } from "../html/read-page.ts";
import { pageContent } from "../page-content.ts";
import type { FileBytes } from "../workers/messages.ts";
import { coreProperties } from "./core-properties.ts";
import { unzip, ZipFault, type ZipLimits, zipStored } from "./zip.ts";

/**
 * `title`: what the moderator calls it. Throws UserError: damaged, locked by a password, unpacks to too much, no word in it.
 * Only parts with text are unpacked: pictures, fonts and programs are never touched. Words that were deleted under "track
 * changes" and comments are left out; inserted words count.
 */
export async function readDocx(file: FileBytes, title: string | null): Promise<Content> {
  const parts = partsOf(file.bytes);
  const html = await htmlOf(parts);
  const page = readPage({ html: cleanText(html), url: null, whole: true });
  const properties = coreProperties(parts.get("docProps/core.xml"));
  const opening = page.text.slice(0, openingLength);
  const known: Page = {
    ...page,
    url: file.url ?? null,
    title: titleOf(html, properties.title, opening),
    byline: believableAuthor(properties.creator, opening),
    publishedAt: believableDate(properties.created, opening.split("\n")),
    language: properties.language,
  };
  return pageContent(known, { kind: "markdown", title, warnings: [] });
}

// --- internal ---

/** UTF-16 units in which a title, a byline and a date stand. */
const openingLength = 3_000;

/** A book of a million words unpacks to 30 MB; the text of an article to a hundredth. */
const limits: ZipLimits = { parts: 5_000, partBytes: 40_000_000, allBytes: 60_000_000 };

const isText = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name);

function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    const parts = unzip(bytes, isText, limits);
    // An Office document holds no DTD (ECMA-376, part 2): entities are a way to make much out of little.
    for (const part of parts.values())
      if (Buffer.from(part.buffer, part.byteOffset, Math.min(part.length, 4_096)).includes("<!DOCTYPE"))
        throw new ZipFault("damaged");
    return parts;
  } catch (fault) {
    if (fault instanceof ZipFault) throw new UserError(said(wordsFor[fault.kind]), { cause: fault });
    throw fault;
  }
}

const wordsFor = {
  damaged: "loading.docx-damaged",
  locked: "loading.docx-locked",
  "too large": "loading.docx-too-large",
} as const;

/** Styles that Word has by default and that mean something to a reader. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
];

/** Whatever the library throws comes of a document that it cannot read. */
async function htmlOf(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: zipStored(parts) },
      {
        styleMap: styles,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
      },
    );
    return withoutNoteMarks(value);
  } catch (fault) {
    throw new UserError(said("loading.docx-damaged"), { cause: fault });
  }
}

/** The library's own marks of footnotes and the arrows back; the notes themselves stay, at the end. */
const withoutNoteMarks = (html: string): string =>
  html
    .replaceAll(/<sup><a href="#[\w-]{1,40}" id="[\w-]{1,40}">\[\d{1,5}\]<\/a><\/sup>/gu, "")
    .replaceAll(/ ?<a href="#[\w-]{1,40}">↑<\/a>/gu, "");

/** What the properties say if the text begins with it; else the first heading of the first rank; else the properties alone. */
function titleOf(html: string, given: string | null, opening: string): string | null {
  const believed = believableTitle(given);
  if (believed !== null && says(opening, believed)) return believed;
  const heading = /<h1>(.{1,2000}?)<\/h1>/u.exec(html.slice(0, openingLength * 10))?.[1];
  const words = heading === undefined ? "" : readPage({ html: heading, url: null, whole: true }).text.trim();
  return words !== "" && says(opening, words) ? words : believed;
}
