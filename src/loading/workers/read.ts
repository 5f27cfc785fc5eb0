/** What was handed in → content. Pure; the worker around it bounds its time and memory. */
import type { Content } from "../../types.ts";
import { cleanText } from "../clean.ts";
import { textOfFile } from "../file-text.ts";
import { type FrontMatter, takeFrontMatter } from "../front-matter.ts";
import { markdownToHtml } from "../html/markdown-to-html.ts";
import { readPage } from "../html/read-page.ts";
import { refuseLong } from "../limits.ts";
import { pageContent } from "../page-content.ts";
import { readPlain } from "../plain.ts";
import type { FileBytes, ReadRequest } from "./messages.ts";

/** Throws UserError: not text, no word or no article in it, more than an article can hold. */
export function read(request: ReadRequest): Content {
  if (request.from === "text") return readPlain(request.text, request.title);
  if (request.from === "page") return readHtml(cleanText(request.html), request.url, null, []);
  return readFile(request, request.title);
}

// --- internal ---

function readFile(file: FileBytes, title: string | null): Content {
  const { kind, text, warnings } = textOfFile(file);
  if (kind === "plain") return readPlain(text, title, warnings);
  const source = cleanText(text);
  return kind === "html" ? readHtml(source, null, title, warnings) : readMarkdown(source, title, warnings);
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
