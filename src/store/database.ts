/** Opens the embedded database: one file in the data folder, at the newest schema. */
import { existsSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Kysely } from "kysely";
import { UserError } from "../errors.ts";
import { migrate } from "./migrate.ts";
import { sqliteDialect, sqliteTrouble } from "./sqlite.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

/** The file's name in the data folder. SQLite keeps `-wal` and `-shm` files beside it while it is open. */
export const databaseFile = "verbatim.db";

/**
 * Opens the database in a folder, made where there is none; ":memory:" keeps nothing. Several processes may.
 * @throws UserError: the folder can't be made, or the file can't be opened or written, is no database, is damaged, or
 * was made by a newer version.
 */
export async function openDatabase(dataDir: string): Promise<Database> {
  const inMemory = dataDir === ":memory:";
  if (!inMemory) await makeFolder(dataDir);
  const file = inMemory ? dataDir : join(dataDir, databaseFile);
  let ownWrites = 0;
  const dialect = sqliteDialect(file, (table) => {
    if (table === null || !besideLibraries.has(table)) ownWrites += 1;
  });
  const database: Database = new Kysely({ dialect });
  versions.set(database, () => `${ownWrites}:${dialect.othersWrites()}`);
  try {
    await migrate(database, file);
    await requireWritable(database);
    return database;
  } catch (error) {
    await database.destroy();
    const trouble = sqliteTrouble(error);
    throw trouble === null ? error : new UserError(`${file} ${trouble}`, { cause: error });
  }
}

/**
 * Another word after each write to the libraries, their settings and what hangs on them, by this process or another. What was read
 * under one word holds as long as it is the word. Tables that every answer writes to are left out: `besideLibraries`.
 */
export function libraryVersion(database: Database): string {
  const version = versions.get(database);
  if (!version) throw new Error("Only an opened database tells its version, not a transaction.");
  return version();
}

// --- internal ---

const versions = new WeakMap<Database, () => string>();

/** Written to at every answer, and read by nothing that `libraryVersion` speaks for. */
const besideLibraries: ReadonlySet<string> = new Set([
  "posts",
  "counts",
  "spending",
  "cache_entries",
] satisfies (keyof Tables)[]);

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeEach(resolve(folder));
  } catch (error) {
    throw new UserError(
      `The data folder ${folder} can't be made (${(error as NodeJS.ErrnoException).code}). ` +
        "Set DATA_DIR to a folder that the user that runs Verbatim can write.",
      { cause: error },
    );
  }
}

/** Not by `recursive: true`, which never ends in a place like /proc, where nothing can be made and nothing is said to be there. */
async function makeEach(folder: string): Promise<void> {
  if (!existsSync(dirname(folder))) await makeEach(dirname(folder));
  try {
    await mkdir(folder);
  } catch (error) {
    // There already, or made just now by another process that starts beside this one.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** A write that changes nothing: a file that may only be read opens well, and would fail at the first article. */
async function requireWritable(database: Database): Promise<void> {
  await database.updateTable("guilds").set({ articles_added: 0 }).where("guild_id", "=", "").execute();
}
