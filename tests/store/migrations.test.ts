import { createHash } from "node:crypto";
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { migrations } from "../../src/store/migrations/index.ts";

type Listed = (typeof migrations)[number];

/**
 * SHA-256 of each released migration's statements. A new migration adds a line; a line that is here never changes,
 * because databases that ran it will not run it again.
 */
const released: Readonly<Record<string, string>> = {
  "m001-library": "2feb877cb7b5eefc531b02d5e83a9be6804bfb2cac13a81e80890ef87778cba5",
  "m002-cache": "11fba1a8eeae41277cbb2cc0259b73dca48188c97ff3bc394df0180ed99a2c15",
  "m003-counters": "80293b5e06af29fe0d1cbc9f7e2aa39af18c3c138604b45b63ee30d1e412e436",
  "m004-care": "328daf91e6e787737e08ee412fcb5d35bded42a983af1c2c0ded2141ae679281",
  "m005-discussions": "742fd6c8f9e835e3bfdd236de547e6f4d4a543c3e1dbeac62344c2d6707c6408",
  "m006-recaps": "2ea290e199a53af2167cb9ac896a26db9ba735462e9d7184daf9a250445fd8bd",
};

/** The statements that a migration would run, taken down in place of being run. */
async function statementsOf({ migration }: Listed, dialect: "sqlite" | "postgres"): Promise<string[]> {
  const statements: string[] = [];
  const database = new Kysely<unknown>({
    dialect: {
      createAdapter: () => (dialect === "sqlite" ? new SqliteAdapter() : new PostgresAdapter()),
      createDriver: () => new DummyDriver(),
      createIntrospector: (inner) => new SqliteIntrospector(inner),
      createQueryCompiler: () =>
        dialect === "sqlite" ? new SqliteQueryCompiler() : new PostgresQueryCompiler(),
    },
    log: (event) => void statements.push(event.query.sql),
  });
  await migration.up(database);
  return statements;
}

async function emptyDatabase(): Promise<Database> {
  const database = await openDatabase(":memory:");
  onTestFinished(() => database.destroy());
  return database;
}

describe("migrations", () => {
  test("are numbered from 1 without a gap, in the order in which they run", () => {
    const numbers = migrations.map(({ name }) => /^m(\d{3})-[a-z]+(-[a-z]+)*$/.exec(name)?.[1]);
    expect(numbers).toEqual(migrations.map((_, index) => String(index + 1).padStart(3, "0")));
  });

  test.each(migrations)("$name is as it was released", async (listed) => {
    const statements = await statementsOf(listed, "sqlite");
    expect(statements).not.toEqual([]);
    const hash = createHash("sha256").update(statements.join(";\n")).digest("hex");
    expect(released[listed.name], `statements:\n${statements.join(";\n")}`).toBe(hash);
  });

  test("none was taken out", () => {
    expect(migrations.map(({ name }) => name)).toEqual(Object.keys(released));
  });

  test.each(migrations)("$name uses nothing that PostgreSQL lacks", async (listed) => {
    const columns = (await statementsOf(listed, "postgres")).join(";\n");
    expect(columns).not.toMatch(/autoincrement|blob|datetime|pragma|without rowid/i);
  });

  test("give this schema", async () => {
    const tables = await (await emptyDatabase()).introspection.getTables();
    const schema = tables.map(
      ({ name, columns }) =>
        `${name}: ${columns.map((column) => `${column.name} ${column.dataType}${column.isNullable ? "?" : ""}`).join(", ")}`,
    );
    expect(schema.toSorted()).toMatchInlineSnapshot(`
      [
        "articles: guild_id TEXT, id TEXT, number INTEGER, title TEXT, folded_title TEXT, added_by TEXT, added_at TEXT, revisions INTEGER, removed_at TEXT?, folded_facts TEXT?",
        "audit: guild_id TEXT, number INTEGER, done_at TEXT, done_by TEXT, deed TEXT, article_id TEXT?, revision INTEGER?",
        "cache_entries: namespace TEXT, key TEXT, written_at bigint, expires_at bigint?, value TEXT",
        "counts: guild_id TEXT, day TEXT, thing TEXT, amount bigint",
        "departures: guild_id TEXT, left_at TEXT",
        "discussions: guild_id TEXT, thread_id TEXT, article_id TEXT, revision_id TEXT, opened_by TEXT, opened_at TEXT",
        "guilds: guild_id TEXT, articles_added INTEGER, settings TEXT?",
        "loads: guild_id TEXT, revision_id TEXT, article_id TEXT, way TEXT, address TEXT?, etag TEXT?, last_modified TEXT?, edited TEXT?, address_key TEXT?, page_key TEXT?, characters INTEGER",
        "opt_outs: guild_id TEXT, user_id TEXT, since TEXT",
        "posts: guild_id TEXT, message_id TEXT, channel_id TEXT, revision_id TEXT, article_id TEXT, kind TEXT, cited TEXT, posted_at TEXT, mark TEXT?",
        "previews: guild_id TEXT, id TEXT, made_by TEXT, expires_at TEXT, article_id TEXT?, proposal TEXT?",
        "recaps: guild_id TEXT, message_id TEXT, channel_id TEXT, first_id TEXT, last_id TEXT, revision_id TEXT?, cited TEXT, draft TEXT?, locale TEXT, made_at TEXT",
        "revisions: guild_id TEXT, id TEXT, article_id TEXT, number INTEGER, loaded_at TEXT, content_hash TEXT, title TEXT?, byline TEXT?, site_name TEXT?, published_at TEXT?, language TEXT?, url TEXT?, furniture TEXT, passages TEXT, quotes TEXT, sources TEXT, links TEXT, warnings TEXT, text TEXT",
        "spending: day TEXT, guild_id TEXT, model TEXT, kind TEXT, requests bigint, input_tokens bigint, cache_read_tokens bigint, cache_write_tokens bigint, output_tokens bigint, billionths bigint",
      ]
    `);
  });

  test("change nothing when they run again", async () => {
    const database = await emptyDatabase();
    const before = await recorded(database);
    await migrate(database, "the database");
    expect(await recorded(database)).toEqual(before);
    expect(before.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  });

  test("run those that are new, on the data that is there", async () => {
    const database = await emptyDatabase();
    await database
      .insertInto("guilds")
      .values({ guild_id: "1", articles_added: 3, settings: null })
      .execute();
    const next: Listed = {
      name: "m999-next",
      migration: {
        async up(inner) {
          await inner.updateTable("guilds").set({ articles_added: 4 }).execute();
        },
      },
    };
    await migrate(database, "the database", [...migrations, next]);
    await migrate(database, "the database", [...migrations, next]);
    expect(await database.selectFrom("guilds").select("articles_added").execute()).toEqual([
      { articles_added: 4 },
    ]);
  });

  test("that fail leave the schema as it was", async () => {
    const database = await emptyDatabase();
    const failing: Listed = {
      name: "m999-failing",
      migration: {
        async up(inner) {
          await inner.schema.createTable("half").addColumn("id", "text").execute();
          throw new Error("the second step fails");
        },
      },
    };
    await expect(migrate(database, "the database", [...migrations, failing])).rejects.toThrow("second step");
    const tables = await database.introspection.getTables();
    expect(tables.map(({ name }) => name)).not.toContain("half");
    await migrate(database, "the database");
  });

  test("of a newer version are refused in words, and nothing is changed", async () => {
    const database = await emptyDatabase();
    const newer: Listed = { name: "m999-of-tomorrow", migration: { up: async () => undefined } };
    await migrate(database, "the database", [...migrations, newer]);
    const opening = migrate(database, "/data/verbatim.db");
    await expect(opening).rejects.toThrow(UserError);
    await expect(opening).rejects.toThrow(
      /^\/data\/verbatim\.db was made by a newer version.*"m999-of-tomorrow"/,
    );
  });
});

function recorded(database: Database): Promise<{ name: string; timestamp: string }[]> {
  return database
    .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
    .selectFrom("kysely_migration")
    .selectAll()
    .orderBy("name")
    .execute();
}
