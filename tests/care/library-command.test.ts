import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runLibraryCommand } from "../../src/care/library-command.ts";
import { readLibraryRequest } from "../../src/care/library-request.ts";
import { sweep } from "../../src/care/sweep.ts";
import { UserError } from "../../src/errors.ts";
import { readContent } from "../../src/loading/content.ts";
import { handedOver } from "../../src/store/library.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";
import { aCare, report } from "./a-care.ts";

async function anOperator() {
  const parts = await aCare();
  const folder = await temporaryFolder();
  const library = async (...words: string[]): Promise<string> => {
    const written: string[] = [];
    const write = async (piece: string): Promise<void> => void written.push(piece);
    await runLibraryCommand(readLibraryRequest(words), { ...parts, write });
    return written.join("");
  };
  const total = async (guildId: string): Promise<number> =>
    (await parts.library.search(guildId, { words: "", limit: 1, offset: 0 })).total;
  return { ...parts, folder, file: join(folder, "library.jsonl"), operator: library, total };
}

describe("library export and import", () => {
  it("bring a library back as it was, under its ids, and twice adds nothing", async () => {
    const { add, library, operator, file, total } = await anOperator();
    const article = await add(report);
    await add(`${report} It rained.`);
    await add(report, "2");
    const content = readContent({ text: `${report} The ferry stops.`, byline: "Ana Ruiz" });
    await library.addRevision("1", article.id, { content, by: "100", origin: handedOver("file") });
    await library.rename("1", article.id, "@everyone’s bridge", "100");
    const before = await library.article("1", article.id);
    const [latest, first] = [
      await library.latest("1", article.id),
      await library.revision("1", article.latestRevision),
    ];
    expect(await operator("export", "--guild", "1", "--out", file)).toBe(`Exported to ${file}.\n`);
    await operator("purge", "--guild", "1", "--yes");
    expect([await total("1"), await total("2")]).toEqual([0, 1]);
    expect(await operator("import", "--guild", "1", file)).toBe(
      "Imported 3 revisions; 0 revisions were there already.\n",
    );
    expect(await library.article("1", article.id)).toEqual(before);
    expect(await library.latest("1", article.id)).toEqual(latest);
    expect(await library.revision("1", article.latestRevision)).toEqual(first);
    expect(await operator("import", "--guild", "1", file)).toBe(
      "Imported 0 revisions; 3 revisions were there already.\n",
    );
    expect([await total("1"), await total("2")]).toEqual([2, 1]);
  });

  it("never cross servers", async () => {
    const { add, operator, file, total } = await anOperator();
    await add(report);
    await add(`${report} It rained.`, "2");
    await operator("export", "--guild", "1", "--out", file);
    await expect(operator("import", "--guild", "2", file)).rejects.toThrow(/library of server 1, not of 2/u);
    expect(await total("2")).toBe(1);
  });

  it("leave out bad lines, each with what is wrong, and take the others", async () => {
    const { add, operator, file, folder, library, total } = await anOperator();
    await add(report);
    await add(`${report} It rained.`);
    await operator("export", "--guild", "1", "--out", file);
    const [head, first, second] = (await readFile(file, "utf8")).trimEnd().split("\n");
    await operator("purge", "--guild", "1", "--yes");
    const broken = JSON.parse(first!);
    const lines = [
      head,
      first!.slice(0, 400),
      JSON.stringify({ ...broken, id: "../../escape" }),
      JSON.stringify({
        ...broken,
        content: {
          ...broken.content,
          quotes: [{ id: 1, start: 0, end: 9e6, kind: "direct", passage: 1, speaker: null }],
        },
      }),
      JSON.stringify({ ...broken, number: 2 }),
      JSON.stringify({ ...broken, content: { ...broken.content, text: "half \ud800" } }),
      second,
      "",
    ];
    const mixed = join(folder, "mixed.jsonl");
    await writeFile(mixed, `${lines.join("\n")}\n`);
    const importing = operator("import", "--guild", "1", mixed);
    await expect(importing).rejects.toThrow("5 of the lines could not be imported; the others were.");
    expect(await total("1")).toBe(1);
    const [article] = (await library.search("1", { words: "", limit: 1, offset: 0 })).articles;
    expect(article?.revisions).toBe(1);
  });

  it("refuse what is no export, a file that is not there, and to write over one that is", async () => {
    const { add, operator, file, folder } = await anOperator();
    await add(report);
    await writeFile(file, "one\ntwo\n");
    await expect(operator("import", "--guild", "1", file)).rejects.toThrow(/none of a library's export/u);
    await expect(operator("import", "--guild", "1", join(folder, "nothing"))).rejects.toThrow(UserError);
    await expect(operator("export", "--guild", "1", "--out", file)).rejects.toThrow(/there already/u);
    expect(await readFile(file, "utf8")).toBe("one\ntwo\n");
    await expect(operator("export", "--guild", "77")).rejects.toThrow(/Nothing is kept of server 77/u);
  });

  it("find passages and sources anew: a file cannot make them up", async () => {
    const { add, operator, file, folder, library } = await anOperator();
    const article = await add(report);
    const before = await library.latest("1", article.id);
    await operator("export", "--guild", "1", "--out", file);
    await operator("purge", "--guild", "1", "--yes");
    const [head, first] = (await readFile(file, "utf8")).trimEnd().split("\n");
    const line = JSON.parse(first!);
    line.content.sources = [];
    line.content.passages = [];
    line.content.contentHash = "forged";
    line.content.quotes.push({ id: 9, kind: "direct", start: 20, end: 40, speaker: null, passage: 1 });
    const forged = join(folder, "forged.jsonl");
    await writeFile(forged, `${head}\n${JSON.stringify(line)}\n`);
    await operator("import", "--guild", "1", forged);
    expect(await library.latest("1", article.id)).toEqual(before);
  });
});

describe("library remove", () => {
  it("shows what would go, and takes it down on all servers only when that is confirmed", async () => {
    const { add, operator, total, ...parts } = await anOperator();
    await add(report);
    await add(report, "2");
    await add(`${report} It rained.`);
    const url = `https://news.example/${report.length}`;
    await expect(operator("remove", "--url", url)).rejects.toThrow(
      /Nothing was changed. With --yes these are/u,
    );
    expect([await total("1"), await total("2")]).toEqual([2, 1]);
    expect(await operator("remove", "--url", url, "--yes")).toMatch(
      /^1 \w{12} Bridge .+\n2 .+\nTaken down 2\./su,
    );
    expect([await total("1"), await total("2")]).toEqual([1, 0]);
    expect(await sweep(parts)).toEqual({ articles: 2, guilds: 0 });
    expect(await operator("remove", "--site", "news.example", "--now", "--yes")).toContain("Deleted 1.");
    expect(await parts.upkeep.articleIds("1", true)).toEqual([]);
    await expect(operator("remove", "--site", "example", "--yes")).rejects.toThrow(/No article/u);
  });
});

describe("library guilds and purge", () => {
  it("name what is kept, and delete it only when that is confirmed", async () => {
    const { add, care, operator, total } = await anOperator();
    await add(report);
    await add(report, "2");
    await care.guildGone("2");
    expect(await operator("guilds")).toMatch(/^1: 1 article\n2: 1 article, left on \d{4}-.+\n$/u);
    await expect(operator("purge", "--guild", "1")).rejects.toThrow(
      /everything of server 1 is deleted: 1 article/u,
    );
    expect(await total("1")).toBe(1);
    await operator("purge", "--guild", "1", "--yes");
    expect(await operator("guilds")).toMatch(/^2: /u);
  });

  it.each([
    [["sing"], /Usage:/u],
    [[], /Usage:/u],
    [["export"], /--guild/u],
    [["export", "--guild", "../1"], /--guild/u],
    [["import", "--guild", "1"], /one file/u],
    [["remove", "--url", "a", "--site", "b"], /one of/u],
    [["purge", "--force"], /--force/u],
  ])("%j is refused with what is missing", (words, what) => {
    expect(() => readLibraryRequest(words)).toThrow(UserError);
    expect(() => readLibraryRequest(words)).toThrow(what);
  });
});
