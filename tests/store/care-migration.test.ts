import { Kysely } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import type { Database } from "../../src/store/database.ts";
import { kyselyLibrary } from "../../src/store/kysely-library.ts";
import { migrate } from "../../src/store/migrate.ts";
import { migrations } from "../../src/store/migrations/index.ts";
import { revisionRow } from "../../src/store/revision-row.ts";
import { sqliteDialect } from "../../src/store/sqlite.ts";
import type { Tables } from "../../src/store/tables.ts";
import { someContent } from "./some-content.ts";

test("articles from before previews and pages were known are found, counted and refreshed like new ones", async () => {
  const database: Database = new Kysely<Tables>({ dialect: sqliteDialect(":memory:") });
  onTestFinished(() => database.destroy());
  await migrate(
    database,
    "the database",
    migrations.filter(({ name }) => name < "m004"),
  );
  const now = "2026-11-01T10:00:00.000Z";
  const article = { guild_id: "1", id: "old", number: 1, title: "A bridge", folded_title: "a bridge" };
  await database.insertInto("guilds").values({ guild_id: "1", articles_added: 1, settings: null }).execute();
  await database
    .insertInto("articles")
    .values({ ...article, added_by: "2", added_at: now, revisions: 1 } as Tables["articles"])
    .execute();
  const revision = {
    ...someContent(),
    id: "first",
    articleId: "old",
    guildId: "1",
    number: 1,
    loadedAt: now,
  };
  await database.insertInto("revisions").values(revisionRow(revision)).execute();
  await migrate(database, "the database");
  const library = kyselyLibrary(database, { articles: 10, characters: revision.text.length });
  expect(await library.latest("1", "old")).toEqual(revision);
  expect((await library.byUrl("1", "http://www.courier.example/bridge/"))?.id).toBe("old");
  expect((await library.search("1", { words: "courier wei", limit: 1, offset: 0 })).total).toBe(1);
  expect((await library.origin("1", "first"))?.way).toBe("file");
  const more = { title: "B", content: someContent({ text: revision.text.concat(".") }), addedBy: "2" };
  await expect(library.add("1", more)).rejects.toThrow(/is full/);
});
