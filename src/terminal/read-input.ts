/** The bytes that a FILE of the command line stands for. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { UserError } from "../errors.ts";
import type { Loader } from "../loading/loader.ts";

/** `file` is a path, or "-" for standard input. Throws UserError for an address, and for a file that cannot be read. */
export async function readInput(file: string): Promise<Parameters<Loader["file"]>[0]> {
  if (/^https?:\/\//iu.test(file)) {
    throw new UserError("Addresses are not fetched yet. Save the page in your browser, then give the file.");
  }
  if (file === "-") return { name: "standard input", bytes: await buffer(process.stdin), contentType: null };
  try {
    return { name: basename(file), bytes: await readFile(file), contentType: null };
  } catch (fault) {
    throw new UserError(`${file} cannot be read: ${sentenceOf((fault as NodeJS.ErrnoException).code)}.`);
  }
}

// --- internal ---

const sentences: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "this account may not read it"],
]);

const sentenceOf = (code: string | undefined): string =>
  sentences.get(code ?? "") ?? `the system says ${code ?? "no"}`;
