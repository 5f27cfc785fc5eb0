/** A PDF's bytes → its pages' text with places, its outline and what it says of itself. Runs nothing, asks nobody. */

import { getResolvedPDFJS } from "unpdf";
import { UserError } from "../../errors.ts";
import { said } from "../../words/said.ts";
import { longestText } from "../limits.ts";
import type { PdfPage } from "./layout.ts";
import type { Pdf } from "./library-types.ts";
import { linksOf } from "./links.ts";
import { piecesOf } from "./pieces.ts";

export type OpenedPdf = {
  readonly pages: readonly PdfPage[];
  /** Titles of the bookmarks, in order. */
  readonly outline: readonly string[];
  /** As the file's information dictionary has them; unchecked. */
  readonly title: string | null;
  readonly author: string | null;
  /** "D:20240315…". */
  readonly created: string | null;
  readonly language: string | null;
  /** Numbers of pages that could not be read. */
  readonly damaged: readonly number[];
};

/** Throws UserError: no PDF, damaged, locked by a password, too many pages. `bytes` are handed over: they are empty after. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const pdf = await documentOf(bytes);
  try {
    if (pdf.numPages > mostPages)
      throw new UserError(said("loading.pdf-too-many-pages", { pages: pdf.numPages, most: mostPages }));
    return { ...(await pagesOf(pdf)), ...(await describedBy(pdf)) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

// --- internal ---

/** A report has 300 pages at most, a long book 600; a page takes about 10 ms. */
const mostPages = 600;

/** Nothing is fetched, drawn or run: fonts and forms stay data. Damage is read over as far as can be. */
const quietly = {
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  stopAtErrors: false,
  verbosity: 0,
} as const;

async function documentOf(bytes: Uint8Array): Promise<Pdf> {
  const { getDocument } = await getResolvedPDFJS();
  try {
    return await getDocument({ data: bytes, ...quietly }).promise;
  } catch (fault) {
    throw wordsFor(fault);
  }
}

/** The library names its errors by class; any other error at opening comes of bytes that are no sound PDF, too. */
function wordsFor(fault: unknown): UserError {
  const isLocked = fault instanceof Error && fault.name === "PasswordException";
  return new UserError(said(isLocked ? "loading.pdf-locked" : "loading.pdf-damaged"), { cause: fault });
}

async function pagesOf(pdf: Pdf): Promise<Pick<OpenedPdf, "pages" | "damaged">> {
  const pages: PdfPage[] = [];
  const damaged: number[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages && characters <= longestText; number += 1) {
    const page = await pageOf(pdf, number);
    if (page === null) damaged.push(number);
    else pages.push(page);
    characters += page?.pieces.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  }
  if (pages.length === 0) throw new UserError(said("loading.pdf-damaged"));
  return { pages, damaged };
}

/** Null for a page whose own data is broken: the others are read, and the moderator is told. */
async function pageOf(pdf: Pdf, number: number): Promise<PdfPage | null> {
  const page = await pdf.getPage(number).catch(() => null);
  if (page === null) return null;
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent().catch(() => null);
  if (content === null) return null;
  const pieces = piecesOf(content, viewport);
  const links = await linksOf(page, pieces, viewport);
  page.cleanup();
  return { number, height: viewport.height, pieces, links };
}

const mostBookmarks = 1_000;

/** What a damaged file cannot say of itself is left out. */
async function describedBy(pdf: Pdf): Promise<Omit<OpenedPdf, "pages" | "damaged">> {
  const info = await pdf.getMetadata().then(
    (metadata) => metadata.info as Record<string, unknown>,
    () => ({}) as Record<string, unknown>,
  );
  const bookmarks = (await pdf.getOutline().catch(() => null)) ?? [];
  return {
    outline: titlesOf(bookmarks),
    title: wordsOf(info.Title),
    author: wordsOf(info.Author),
    created: wordsOf(info.CreationDate),
    language: wordsOf(info.Language),
  };
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };

/** In reading order. A list of its own instead of calls: bookmarks nest as deep as the file says. */
function titlesOf(bookmarks: readonly Bookmark[]): string[] {
  const titles: string[] = [];
  const waiting = [...bookmarks].reverse();
  while (waiting.length > 0 && titles.length < mostBookmarks) {
    const { title, items } = waiting.pop()!;
    titles.push(title);
    waiting.push(...[...(items ?? [])].slice(0, mostBookmarks).reverse());
  }
  return titles;
}

const wordsOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
