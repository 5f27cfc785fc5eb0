/** What was handed in → content. No file, no network; the worker around it bounds its time and memory. */
import { UserError } from "../../errors.ts";
import type { Content } from "../../types.ts";
import { said } from "../../words/said.ts";
import { cleanText } from "../clean.ts";
import { documentKind } from "../document-kind.ts";
import { readDocx } from "../docx/read-docx.ts";
import { textOfFile } from "../file-text.ts";
import { type FrontMatter, takeFrontMatter } from "../front-matter.ts";
import { markdownToHtml } from "../html/markdown-to-html.ts";
import { readPage } from "../html/read-page.ts";
import { refuseLong } from "../limits.ts";
import { pageContent } from "../page-content.ts";
import { readPdf } from "../pdf/read-pdf.ts";
import { readPlain } from "../plain.ts";
import { readAgain } from "../read-again.ts";
import type { FileBytes, ReadRequest } from "./messages.ts";

/** Throws UserError: not text, no word or no article in it, more than an article can hold. */
export async function read(request: ReadRequest): Promise<Content> {
  if (request.from === "text") return readPlain(request.text, request.title);
  if (request.from === "content") return readAgain(request.content, request.details);
  if (request.from === "page") return readHtml(cleanText(request.html), request.url, null, []);
  return readFile(request, request.title);
}

// --- internal ---

async function readFile(file: FileBytes, title: string | null): Promise<Content> {
  const document = documentKind(file);
  if (document === "pdf") return readPdf(file, title);
  if (document === "docx") return readDocx(file, title);
  if (document === "locked office") throw new UserError(said("loading.docx-locked"));
  return readTextFile(file, title);
}

function readTextFile(file: FileBytes, title: string | null): Content {
  const { kind, text, warnings } = textOfFile(file);
  if (kind === "plain") return readPlain(text, title, warnings);
  const source = cleanText(text);
  if (kind === "html") return readHtml(source, file.url ?? null, title, warnings);
  return readMarkdown(source, title, warnings);
}

function readHtml(
  html: string,
  url: string | null,
  title: string | null,
  warnings: readonly string[],
): Content {
  return pageContent(readPage({ html, url, whole: false }), { kind: "html", title, warnings });
}

function readMarkdown(markdown: string, title: string | null, warnings: readonly string[]): Content {
  refuseLong(markdown);
  const { said, text } = takeFrontMatter(markdown);
  const page = readPage({ html: markdownToHtml(text), url: said.url, whole: true });
  return pageContent({ ...page, ...given(said) }, { kind: "markdown", title, warnings });
}

/** The settings that say something: they win over what the page was found to say. */
const given = (said: FrontMatter): Partial<FrontMatter> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
