/** Whether a file is a document that is unpacked before it is read: a PDF or a Word document, or an Office document under lock. */
import { latin1Of } from "./latin1.ts";

export type DocumentKind = "pdf" | "docx" | "locked office";

/**
 * Told by the bytes; the name or declared type only helps a PDF that has something in front of it, as mail gateways leave it
 * there and readers take it (PDF 32000-1, implementation notes: the header within the first 1,024 bytes).
 * Null: a text file, or one that `binary-signatures.ts` names and refuses.
 */
export function documentKind({
  name,
  bytes,
  contentType,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}): DocumentKind | null {
  const opening = latin1Of(bytes.subarray(0, 1024));
  const saysPdf = /\.pdf$/iu.test(name) || /^application\/(?:x-)?pdf\b/iu.test(contentType ?? "");
  if (/^(?:ï»¿)?\s*%PDF-/u.test(opening) || (saysPdf && opening.includes("%PDF-"))) return "pdf";
  if (opening.startsWith("ÐÏ\u0011à") && isLocked(bytes)) return "locked office";
  return opening.startsWith("PK\u0003\u0004") && isWord(bytes) ? "docx" : null;
}

// --- internal ---

/** The stream that a compound file keeps an encrypted Office document in, by its name in UTF-16 (MS-OFFCRYPTO 2.3.4.4). */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("EncryptedPackage", 0, "utf16le");

/** Names of a zip's entries stand in clear: Word's main folder and the list of types that every Office document has. */
const isWord = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes("[Content_Types].xml", 0, "latin1") && buffer.includes("word/", 0, "latin1");
};
