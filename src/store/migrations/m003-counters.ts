/** What was done and spent, by guild and UTC day. Guilds are not referenced: who leaves and comes back has spent what it spent. */
import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const counters: Migration = {
  async up(database) {
    await createCounts(database);
    await createSpending(database);
  },
};

// --- internal ---

async function createCounts(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("counts")
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("thing", "text", (column) => column.notNull())
    .addColumn("amount", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("counts_key", ["guild_id", "day", "thing"])
    .execute();
}

/** A row a model and kind of request, so that prices can be looked into later. The day comes first: budgets ask for one day of all. */
async function createSpending(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("spending")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("model", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("requests", "bigint", (column) => column.notNull())
    .addColumn("input_tokens", "bigint", (column) => column.notNull())
    .addColumn("cache_read_tokens", "bigint", (column) => column.notNull())
    .addColumn("cache_write_tokens", "bigint", (column) => column.notNull())
    .addColumn("output_tokens", "bigint", (column) => column.notNull())
    .addColumn("billionths", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("spending_key", ["day", "guild_id", "model", "kind"])
    .execute();
}
