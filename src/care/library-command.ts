/** `library`: what the operator does to the libraries of all guilds, from a terminal. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Pipeline } from "../answer/pipeline.ts";
import { UserError } from "../errors.ts";
import type { Departures } from "../store/departures.ts";
import type { Library } from "../store/library.ts";
import type { Place, Upkeep } from "../store/upkeep.ts";
import { deleteGuild, forgetArticle } from "./delete-guild.ts";
import { exportLines } from "./export-library.ts";
import { importLines } from "./import-library.ts";
import type { LibraryRequest } from "./library-request.ts";

export type CommandParts = {
  readonly library: Library;
  readonly upkeep: Upkeep;
  readonly departures: Departures;
  readonly pipeline: Pick<Pipeline, "forget">;
  /** Writes to standard output; resolves when there is room for more. */
  readonly write: (words: string) => Promise<void>;
};

/** Throws UserError: a file that cannot be read or written, a guild of which nothing is kept, lines that are no library. */
export async function runLibraryCommand(request: LibraryRequest, parts: CommandParts): Promise<void> {
  switch (request.kind) {
    case "guilds":
      return listGuilds(parts);
    case "export":
      return exportLibrary(request.guildId, request.file, parts);
    case "import":
      return importLibrary(request.guildId, request.file, parts);
    case "remove":
      return takeDown(request, parts);
    case "purge":
      return purge(request.guildId, request.confirmed, parts);
  }
}

// --- internal ---

async function listGuilds({ departures, upkeep, write }: CommandParts): Promise<void> {
  const left = new Map((await departures.all()).map(({ guildId, leftAt }) => [guildId, leftAt]));
  for (const guildId of await departures.keptGuilds()) {
    const { length } = await upkeep.articleIds(guildId);
    const since = left.has(guildId) ? `, left on ${left.get(guildId)}` : "";
    await write(`${guildId}: ${length} ${length === 1 ? "article" : "articles"}${since}\n`);
  }
}

async function exportLibrary(guildId: string, file: string | null, parts: CommandParts): Promise<void> {
  await requireKept(guildId, parts);
  if (file === null) {
    for await (const line of exportLines(guildId, parts)) await parts.write(`${line}\n`);
  } else {
    await writeLines(file, exportLines(guildId, parts));
    await parts.write(`Exported to ${file}.\n`);
  }
  await parts.library.note(guildId, "exported", "operator");
}

/** Never over a file that is there. */
async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  const handle = await open(file, "wx").catch((fault: NodeJS.ErrnoException) => {
    const why = fault.code === "EEXIST" ? "it is there already" : `it can't be written (${fault.code})`;
    throw new UserError(`Nothing was exported to ${file}: ${why}. Name another file with --out.`, {
      cause: fault,
    });
  });
  try {
    for await (const line of lines) await handle.write(`${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function importLibrary(guildId: string, file: string, { upkeep, write }: CommandParts): Promise<void> {
  const { added, there, faults } = await importLines(linesOf(file), guildId, upkeep);
  await write(
    `Imported ${counted(added)}; ${counted(there)} ${there === 1 ? "was" : "were"} there already.\n`,
  );
  for (const { line, what } of faults) await write(`Line ${line} was left out: ${what}.\n`);
  if (faults.length > 0)
    throw new UserError(`${faults.length} of the lines could not be imported; the others were.`);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, { encoding: "utf8" });
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    throw new UserError(`${file} can't be read (${code}). Name a file that is there.`, { cause: fault });
  }
}

async function takeDown(
  { wanted, confirmed, now }: Extract<LibraryRequest, { kind: "remove" }>,
  parts: CommandParts,
): Promise<void> {
  const found = await parts.upkeep.find(wanted);
  if (found.length === 0) throw new UserError("No article of any server fits, so nothing was taken down.");
  for (const { guildId, articleId, title } of found)
    await parts.write(`${guildId} ${articleId} ${title.replaceAll(/[\p{Cc}\s]+/gu, " ")}\n`);
  if (!confirmed)
    throw new UserError(
      `Nothing was changed. With --yes ${found.length === 1 ? "this is" : "these are"} taken down.`,
    );
  for (const place of found) await takeOut(place, now, parts);
  await parts.write(
    now
      ? `Deleted ${found.length}.\n`
      : `Taken down ${found.length}. The bot marks their answers and deletes them within minutes, or when it next starts.\n`,
  );
}

async function takeOut(place: Place, now: boolean, parts: CommandParts): Promise<void> {
  if (!now) return void (await parts.upkeep.takeDown(place, "operator"));
  await forgetArticle(place, parts);
  await parts.upkeep.purge(place, "operator", "taken down");
}

async function purge(guildId: string, confirmed: boolean, parts: CommandParts): Promise<void> {
  await requireKept(guildId, parts);
  const { length } = await parts.upkeep.articleIds(guildId, true);
  if (!confirmed)
    throw new UserError(
      `Nothing was changed. With --yes everything of server ${guildId} is deleted: ${length} ${length === 1 ? "article" : "articles"}, settings, counts and history.`,
    );
  await deleteGuild(guildId, parts);
  await parts.write(`Everything of server ${guildId} is deleted.\n`);
}

async function requireKept(guildId: string, { departures }: CommandParts): Promise<void> {
  if ((await departures.keptGuilds()).includes(guildId)) return;
  throw new UserError(`Nothing is kept of server ${guildId}. \`library guilds\` lists those that are.`);
}

const counted = (revisions: number): string => `${revisions} ${revisions === 1 ? "revision" : "revisions"}`;
