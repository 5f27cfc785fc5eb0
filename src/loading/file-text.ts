/** A file's bytes → its text, and what kind of text it is. */
import { UserError } from "../errors.ts";
import { said } from "../words/said.ts";
import { decodeBytes } from "./encoding.ts";
import { charsetOf, type FileKind, fileKind } from "./file-kind.ts";

export type FileText = {
  readonly kind: FileKind;
  readonly text: string;
  readonly warnings: readonly string[];
};

/** The text is decoded and not yet cleaned. Throws UserError: empty, or no text at all. */
export function textOfFile({
  name,
  bytes,
  contentType,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}): FileText {
  if (bytes.length === 0) throw new UserError(said("loading.empty-file"));
  const kind = fileKind({ name, contentType, opening: openingOf(bytes) });
  const decoded = decodeBytes({
    bytes,
    kind: kind === "html" ? "html" : "text",
    charset: charsetOf(contentType),
  });
  return { kind, text: decoded.text, warnings: decoded.warnings };
}

// --- internal ---

/** Enough of it to see a doctype, whatever the encoding: without byte order marks and the NULs of UTF-16. */
const openingOf = (bytes: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(bytes.subarray(0, 2000))
    .replace(/^(?:ï»¿|ÿþ|þÿ)/u, "")
    .replaceAll("\0", "");
