/** What a FILE of the command line stands for. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { UserError } from "../errors.ts";
import type { Loader } from "../loading/loader.ts";
import type { Content } from "../types.ts";

/** What FILE holds: a path, "-" for standard input, or an address. Throws UserError for what cannot be read or fetched. */
export async function loadInput(file: string, loader: Loader): Promise<Content> {
  if (!/^https?:\/\//iu.test(file)) return loader.file(await readInput(file), null);
  const loaded = await loader.url(file);
  if (loaded.kind === "unchanged") throw new Error("A page was said to be unchanged that was never loaded");
  return loaded.content;
}

// --- internal ---

async function readInput(file: string): Promise<Parameters<Loader["file"]>[0]> {
  if (file === "-") return { name: "standard input", bytes: await buffer(process.stdin), contentType: null };
  try {
    return { name: basename(file), bytes: await readFile(file), contentType: null };
  } catch (fault) {
    throw new UserError(`${file} cannot be read: ${sentenceOf((fault as NodeJS.ErrnoException).code)}.`);
  }
}

const sentences: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "this account may not read it"],
]);

const sentenceOf = (code: string | undefined): string =>
  sentences.get(code ?? "") ?? `the system says ${code ?? "no"}`;
