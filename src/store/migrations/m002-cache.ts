/** What the cache keeps; every row of it may be lost. */
import type { Migration } from "kysely/migration";

export const cache: Migration = {
  async up(database) {
    await database.schema
      .createTable("cache_entries")
      .addColumn("namespace", "text", (column) => column.notNull())
      .addColumn("key", "text", (column) => column.notNull())
      .addColumn("written_at", "bigint", (column) => column.notNull())
      .addColumn("expires_at", "bigint")
      .addColumn("value", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("cache_entries_key", ["namespace", "key"])
      .execute();
    for (const column of ["written_at", "expires_at"]) {
      await database.schema
        .createIndex(`cache_entries_${column}`)
        .on("cache_entries")
        .column(column)
        .execute();
    }
  },
};
