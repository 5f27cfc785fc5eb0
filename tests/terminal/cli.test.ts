import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A process of its own: what a person types, and what comes of it. */
describe("the terminal", { timeout: 30_000 }, () => {
  let folder: string;
  let article: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "verbatim-"));
    article = join(folder, "lock.txt");
    const text = `Lock stays shut

The sea lock will stay shut until April, the harbour board
said on Tuesday. “We will not open it,” director Nadia Kerr said. \u001b[31mThe repair costs 40,000 crowns.`;
    await writeFile(article, text);
    await writeFile(join(folder, "program"), Buffer.from("7f454c46020101000000000000000000", "hex"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (words: readonly string[], input = "") => {
    const launch = join(import.meta.dirname, "../../src/launch.mjs");
    const done = spawnSync(process.execPath, [launch, "./cli.ts", ...words], { input, encoding: "utf8" });
    return { code: done.status, out: done.stdout, complaint: done.stderr };
  };

  it("prints a summary for people: numbered excerpts on lines of eighty, who asserts them, and the sources", () => {
    const { code, out } = run(["summary", article]);
    expect(code).toBe(0);
    expect(out).toContain(
      "Excerpts, word for word:\n1. The sea lock will stay shut until April, the harbour board",
    );
    expect(out).toMatch(/^Relies on .*Nadia Kerr \(quoted\)/mu);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("shows a control character of the text instead of obeying it", () => {
    expect(run(["extract", article]).out).not.toContain("\u001b");
  });

  it("prints the same as one JSON value, with the text that spans point into", () => {
    const { out } = run(["quotes", article, "--json"]);
    const { text, quotes } = JSON.parse(out) as { text: string; quotes: { start: number; end: number }[] };
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(["We will not open it,"]);
  });

  it("reads standard input for a dash", () => {
    const { out } = run(
      ["check", "-", "--claim", "The lock costs 5 crowns."],
      "Title\n\nThe lock costs 4 crowns.",
    );
    expect(out).toMatch(/^Not in the article: /mu);
  });

  it("prints what the README says it prints", () => {
    const root = join(import.meta.dirname, "../..");
    const [, quote, speaker, shown] =
      /--quote "([^"]+)" --speaker "([^"]+)"\n([^`]+)```/u.exec(
        readFileSync(join(root, "README.md"), "utf8"),
      ) ?? [];
    const sample = join(root, "src/playground/samples/harbour-barrier.html");
    expect(run(["check", sample, "--quote", quote!, "--speaker", speaker!]).out).toBe(shown);
  });

  it("says what is wrong with each bad line of a stream, and goes on", () => {
    const lines = [
      '{"id":{},"text":"a"}',
      "[1]",
      `{"id":3,"text":"${"a ".repeat(1_000_001)}"}`,
      '{"id":4,"text":""}',
    ];
    const { code, out } = run(["quotes", "--jsonl"], lines.join("\n"));
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: null, error: "id: is neither text nor a number" },
      { id: null, error: "the line: is not an object" },
      { id: 3, error: "text: has more than 2,000,000 characters" },
      { id: 4, quotes: [] },
    ]);
  });

  it("stops quietly when nobody reads on, and says so when the output cannot be written", () => {
    const launch = join(import.meta.dirname, "../../src/launch.mjs");
    const shell = (command: string) =>
      spawnSync("sh", ["-c", command, process.execPath, launch, article], { encoding: "utf8" });
    expect(shell('"$0" "$1" ./cli.ts quotes "$2" --json | true').stderr).toBe("");
    if (!existsSync("/dev/full")) return;
    const full = shell('"$0" "$1" ./cli.ts quotes "$2" --json > /dev/full');
    expect(full.status).toBe(1);
    expect(full.stderr).toBe("The output cannot be written (ENOSPC).\n");
  });

  const refused: readonly [string, () => readonly string[], RegExp][] = [
    [
      "a file that is not there",
      () => ["summary", join(folder, "none.txt")],
      /cannot be read: there is no such file/u,
    ],
    ["a folder", () => ["summary", folder], /cannot be read: it is a folder/u],
    ["a program", () => ["summary", join(folder, "program")], /not text/u],
    ["an address that leads inside", () => ["summary", "http://0x7f.1/"], /private or reserved network/u],
    ["an unknown command", () => ["sumary", article], /no command “sumary”/u],
  ];
  for (const [what, words, sentence] of refused) {
    it(`refuses ${what} with one clear line on standard error, nothing else, and exit 1`, () => {
      const { code, out, complaint } = run(words());
      expect(code).toBe(1);
      expect(out).toBe("");
      expect(complaint).toMatch(/^[^\n]+\n$/u);
      expect(complaint).toMatch(sentence);
    });
  }
});
