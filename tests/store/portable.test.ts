import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const folder = new URL("../../src/store/", import.meta.url);

/** What only SQLite understands. Comments may name it. */
const sqliteOnly = /node:sqlite|\bSqlite[A-Z]|\bpragma\b|\browid\b|\bautoIncrement\b|\bfts5\b|\binstr\(/;

test("only sqlite.ts holds what PostgreSQL would not understand", async () => {
  const names = await readdir(folder, { recursive: true });
  const sources = names.filter((name) => name.endsWith(".ts") && name !== "sqlite.ts");
  expect(sources.length).toBeGreaterThan(10);
  for (const name of sources) {
    const source = await readFile(new URL(name, folder), "utf8");
    const code = source.replaceAll(/^\s*(\/\*\*|\*|\/\/).*$/gm, "");
    expect(sqliteOnly.exec(code)?.[0], `${name} depends on SQLite`).toBeUndefined();
  }
});
