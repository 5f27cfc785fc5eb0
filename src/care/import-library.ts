/** Puts exported lines back into the guild that they came from. */
import { UserError } from "../errors.ts";
import type { Upkeep } from "../store/upkeep.ts";
import { readHead, readRevisionLine } from "./library-lines.ts";

export type Imported = {
  readonly added: number;
  /** Revisions that were there already: importing twice adds nothing. */
  readonly there: number;
  /** Lines that were left out, with what is wrong. */
  readonly faults: readonly { readonly line: number; readonly what: string }[];
};

/**
 * Each good line is stored for itself: a bad one is reported, and the others go on. Nothing goes into another guild than the one
 * that the first line names, and that the operator names too.
 * @throws UserError: the first line is none of an export, or names another guild. Nothing was stored then.
 */
export async function importLines(
  lines: AsyncIterable<string>,
  guildId: string,
  upkeep: Upkeep,
): Promise<Imported> {
  let number = 0;
  let [added, there] = [0, 0];
  const faults: { line: number; what: string }[] = [];
  for await (const line of lines) {
    number += 1;
    if (number === 1) requireHead(line, guildId);
    else if (line.trim() !== "") {
      const what = await importLine(line, guildId, upkeep);
      if (what === "added") added += 1;
      else if (what === "there") there += 1;
      else faults.push({ line: number, what: what.wrong });
    }
  }
  if (number === 0) requireHead("", guildId);
  return { added, there, faults };
}

// --- internal ---

function requireHead(line: string, guildId: string): void {
  const named = readHead(line);
  if (named === null)
    throw new UserError(
      "The first line is none of a library's export, so nothing was imported. Give a file that `library export` wrote.",
    );
  if (named !== guildId)
    throw new UserError(
      `This is the library of server ${named}, not of ${guildId}, so nothing was imported. A library goes back only to its own server.`,
    );
}

async function importLine(
  line: string,
  guildId: string,
  upkeep: Upkeep,
): Promise<"added" | "there" | { readonly wrong: string }> {
  const read = readRevisionLine(line, guildId);
  if (typeof read === "string") return { wrong: read };
  try {
    return (await upkeep.importRevision(guildId, read, "operator")) ? "added" : "there";
  } catch (fault) {
    // A hole in an article's revisions, or a character that cannot be stored: the line is at fault, not the store.
    if (fault instanceof Error && (fault instanceof UserError || fault instanceof RangeError))
      return { wrong: fault.message };
    throw fault;
  }
}
