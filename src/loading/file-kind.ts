/** What kind of text a file is, told from its name, its declared type and how it begins. */

export type FileKind = "html" | "markdown" | "plain";

/** The name's ending decides, then the declared type, then the first characters: people name files, servers guess. */
export function fileKind({
  name,
  contentType,
  opening,
}: {
  readonly name: string;
  readonly contentType: string | null;
  readonly opening: string;
}): FileKind {
  const ending = /\.([a-z0-9]{1,9})$/u.exec(name.toLowerCase())?.[1] ?? "";
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const told = byEnding[ending] ?? byType[type];
  if (told !== undefined && told !== "plain") return told;
  return looksLikeHtml.test(opening) ? "html" : "plain";
}

/** Label of the encoding in a content type ("text/html; charset=utf-8"), or null. */
export const charsetOf = (contentType: string | null): string | null =>
  /;\s*charset\s*=\s*"?([^\s;"]{1,40})/iu.exec(contentType ?? "")?.[1] ?? null;

// --- internal ---

const byEnding: Readonly<Record<string, FileKind>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  shtml: "html",
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  mkd: "markdown",
  txt: "plain",
  text: "plain",
};
const byType: Readonly<Record<string, FileKind>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "text/x-markdown": "markdown",
  "text/plain": "plain",
};
/** A saved page that was named .txt begins with its doctype or its first elements. */
const looksLikeHtml =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/iu;
