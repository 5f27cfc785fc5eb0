/** Brings a database to the newest schema. */
import type { Kysely } from "kysely";
import { DEFAULT_MIGRATION_TABLE, Migrator } from "kysely/migration";
import { UserError } from "../errors.ts";
import { migrations } from "./migrations/index.ts";
import type { Tables } from "./tables.ts";

/**
 * Runs the migrations that the database has not recorded, all in one transaction or none. A second process that opens
 * the same database at once waits for the first and then finds nothing to do.
 * @param place how to name the database to people
 * @throws UserError: a newer version of Verbatim made it.
 */
export async function migrate(database: Kysely<Tables>, place: string, known = migrations): Promise<void> {
  const byName = Object.fromEntries(known.map(({ name, migration }) => [name, migration]));
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => byName } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const newer = await firstUnknown(database, new Set(Object.keys(byName)));
  if (newer === null) throw error;
  throw new UserError(
    `${place} was made by a newer version of Verbatim (it records "${newer}"). ` +
      "Run that version, or set DATA_DIR to another folder. Nothing was changed.",
    { cause: error },
  );
}

// --- internal ---

/** The first recorded migration that this version does not have; null too where nothing could be recorded yet. */
async function firstUnknown(database: Kysely<Tables>, known: ReadonlySet<string>): Promise<string | null> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === DEFAULT_MIGRATION_TABLE)) return null;
  const recorded = await database
    .withTables<{ [DEFAULT_MIGRATION_TABLE]: { name: string } }>()
    .selectFrom(DEFAULT_MIGRATION_TABLE)
    .select("name")
    .orderBy("name")
    .execute();
  return recorded.find(({ name }) => !known.has(name))?.name ?? null;
}
