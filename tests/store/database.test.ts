import { once } from "node:events";
import { chmod, chown, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { type Database, databaseFile, openDatabase } from "../../src/store/database.ts";
import { kyselyLibrary } from "../../src/store/kysely-library.ts";
import { startAdding } from "./adding.ts";
import { plainContent } from "./some-content.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function opened(dataDir: string): Promise<Database> {
  const database = await openDatabase(dataDir);
  onTestFinished(() => database.destroy());
  return database;
}

async function pragma(database: Database, name: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(database);
  return Object.values(rows[0] ?? {})[0];
}

describe("opening the database", () => {
  test("makes the data folder", async () => {
    const folder = join(await temporaryFolder(), "deep", "data");
    await opened(folder);
    expect((await stat(join(folder, databaseFile))).isFile()).toBe(true);
  });

  test("gives one that survives a power cut, checks references and overwrites what is deleted", async () => {
    const database = await opened(await temporaryFolder());
    expect(await pragma(database, "journal_mode")).toBe("wal");
    // 2 is FULL.
    expect(await pragma(database, "synchronous")).toBe(2);
    expect(await pragma(database, "foreign_keys")).toBe(1);
    expect(await pragma(database, "secure_delete")).toBe(1);
  });
});

describe("a database that can't be opened is named with what to do", () => {
  async function refusal(dataDir: string): Promise<string> {
    const error = await openDatabase(dataDir).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  }

  test("where the folder can't be made", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    expect(await refusal(join(file, "data"))).toMatch(
      /^The data folder .*data can't be made \(ENOTDIR\)\. Set DATA_DIR/,
    );
    expect(await refusal(file)).toMatch(/can't be made \(EEXIST\)\. Set DATA_DIR/);
  });

  test.runIf(process.platform === "linux")(
    "where nothing can be made, and nothing is said to be there",
    async () => {
      expect(await refusal("/proc/verbatim/data")).toMatch(/can't be made \(ENOENT\)\. Set DATA_DIR/);
    },
  );

  test("where the file is not a database, which stays as it is", async () => {
    const folder = await temporaryFolder();
    const notes = "These are notes, and no database at all. ".repeat(50);
    await writeFile(join(folder, databaseFile), notes);
    expect(await refusal(folder)).toMatch(
      /verbatim\.db is not a database\. Put a backup in its place, or move it away/,
    );
    expect(await readFile(join(folder, databaseFile), "utf8")).toBe(notes);
  });

  test("where the file is damaged", async () => {
    const folder = await temporaryFolder();
    const library = kyselyLibrary(await openDatabase(folder));
    await library.add("1", { title: "A", content: plainContent("A ".repeat(9_000)), addedBy: "1" });
    await library.close();
    const file = join(folder, databaseFile);
    const bytes = await readFile(file);
    // The schema's page keeps its header; what it lists is overwritten.
    bytes.fill(0xff, 100, 4_096);
    await writeFile(file, bytes);
    expect(await refusal(folder)).toMatch(/verbatim\.db is damaged\. Put a backup in its place/);
  });

  test("where a folder stands in its place", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, databaseFile));
    expect(await refusal(folder)).toMatch(/verbatim\.db can't be opened\. Let the user that runs Verbatim/);
  });

  test("where it may not be written", async () => {
    const folder = await temporaryFolder();
    await (await openDatabase(folder)).destroy();
    await chmod(join(folder, databaseFile), 0o444);
    const said = await boundByPermissions(folder, () => refusal(folder));
    expect(said).toMatch(/verbatim\.db can't be written\. Let the user that runs Verbatim/);
  });
});

describe("two at once", () => {
  test("open a new folder, and both find the newest schema", async () => {
    const folder = await temporaryFolder();
    const databases = await Promise.all([opened(folder), opened(folder), opened(folder)]);
    for (const database of databases) {
      expect(await database.selectFrom("articles").selectAll().execute()).toEqual([]);
    }
  });

  test("processes open a new folder and add to it, and both see all", { timeout: 30_000 }, async () => {
    const folder = await temporaryFolder();
    const children = ["left", "right"].map((prefix) => startAdding({ folder, prefix, count: 25 }));
    const exits = await Promise.all(
      children.map(async ({ process: child }) => (await once(child, "exit"))[0] as number),
    );
    expect(exits, children.map(({ complaints }) => complaints()).join("")).toEqual([0, 0]);
    const library = kyselyLibrary(await opened(folder));
    const { articles, total } = await library.search("1", { words: "", limit: 100, offset: 0 });
    expect(total).toBe(50);
    const acknowledged = children.flatMap(({ acknowledged: ids }) => ids());
    expect(articles.map(({ id }) => id).toSorted()).toEqual(acknowledged.map(({ id }) => id).toSorted());
  });

  test("a transaction that has read may still write: another's write waits, and stops nothing else", async () => {
    const folder = await temporaryFolder();
    const [holder, waiter] = [await opened(folder), kyselyLibrary(await opened(folder))];
    let adding: Promise<unknown> = Promise.resolve();
    const order: string[] = [];
    await holder.transaction().execute(async (transaction) => {
      await transaction.selectFrom("guilds").selectAll().execute();
      adding = waiter
        .add("1", { title: "A", content: plainContent("A"), addedBy: "1" })
        .then(() => order.push("waited"));
      await new Promise((resume) => setTimeout(resume, 60));
      await transaction
        .insertInto("guilds")
        .values({ guild_id: "1", articles_added: 0, settings: null })
        .execute();
      order.push("held");
    });
    await adding;
    expect(order).toEqual(["held", "waited"]);
  });
});

/** Permissions do not bind root, as whom CI runs: then `run` goes as nobody, who owns the folder meanwhile. */
async function boundByPermissions<T>(folder: string, run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run();
  const nobody = 65_534;
  await chown(folder, nobody, nobody);
  process.seteuid?.(nobody);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
