/** Every sentence that a reader in Discord can see is in the catalogue; what stands in code is for whoever runs the bot. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainTexts, unsaidErrors } from "./plain-sentences.ts";

const root = new URL("../../", import.meta.url);
const files = ["src", "commands"].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`),
);
const sourceOf = (file: string): string => readFileSync(new URL(file, root), "utf8");
const findings = (find: (source: string) => string[], among: readonly string[]): string[] =>
  among.flatMap((file) => find(sourceOf(file)).map((words) => `${file}: ${words}`));

/** English for whoever runs the bot. A folder ends in "/". */
const forOperators: Readonly<Record<string, string>> = {
  "src/care/import-library.ts": "the `library` command of the terminal",
  "src/care/library-command.ts": "the `library` command of the terminal",
  "src/care/library-request.ts": "the `library` command of the terminal",
  "src/config.ts": "settings, before anything starts",
  "src/deploy.ts": "registers commands, at a terminal",
  "src/discord/advice.ts": "what is still to do in Discord's portal, at the start",
  "src/discord/client.ts": "joining Discord: there is nobody to tell yet",
  "src/discord/connection-faults.ts": "joining Discord: there is nobody to tell yet",
  "src/discord/deploy.ts": "registers commands, at a terminal",
  "src/engine/claude.ts": "the key and the models are asked about at the start",
  "src/engine/claude/prices.ts": "settings, before anything starts",
  "src/engine/prompt.ts": "prompts are read at the start",
  "src/main.ts": "the start",
  "src/open-terminal.ts": "the terminal",
  "src/playground/": "a local Discord, on the machine of whoever tries the bot",
  "src/store/database.ts": "the store is opened at the start",
  "src/store/migrate.ts": "the store is opened at the start",
  "src/terminal/": "the terminal",
};

/** Their errors are given a `Said` that was made elsewhere: types keep it one. */
const givenSaid: readonly string[] = [
  "src/discord/refusals.ts: words, { cause: error });",
  "src/loading/fetch/fault-refusal.ts: found.sentence, { cause: fault }) : fault;",
  "src/loading/fetch/status-refusal.ts: sentenceFor(status));",
  "src/loading/page-content.ts: page.refusal);",
  "src/loading/workers/pool.ts: answer.refused)",
];

const isFor = (file: string, listed: string): boolean =>
  file === listed || (listed.endsWith("/") && file.startsWith(listed));
const forReaders = files.filter((file) => !Object.keys(forOperators).some((listed) => isFor(file, listed)));

describe("an error for people", () => {
  it("is said by a key of the catalogue wherever a reader may see it", () => {
    expect(findings(unsaidErrors, forReaders).toSorted()).toEqual(givenSaid);
  });

  it.each(Object.keys(forOperators))("%s is there, and speaks English on purpose", (listed) => {
    const own = files.filter((file) => isFor(file, listed));
    expect(own.map(sourceOf).join("\n")).toMatch(/\p{L}+ \p{L}+/u);
  });

  it.each([
    ['throw new UserError("Gone.");', ['"Gone.");']],
    [`new UserError(\n    \`No \${thing}.\`,`, [`\`No \${thing}.\`,`]],
    ["new UserError(words)", ["words)"]],
    ['new UserError(said("common.article-gone"))', []],
    ['new UserError(some ? said("common.article-gone") : said("care.owner-only"))', []],
    ["// new UserError(words)", []],
  ])("is found where it is none: %s", (source, found) => {
    expect(unsaidErrors(source)).toEqual(found);
  });
});

describe("labels, lines and titles", () => {
  it("come from the catalogue", () => {
    expect(findings(plainTexts, forReaders)).toEqual([]);
  });

  it.each([
    ['{ label: "Quotes", id }', 1],
    [`title: \`Page \${page}\``, 1],
    ['lines: [["Nothing here."]]', 1],
    ['{ label: say.text("check.report") }', 0],
    ['field: { title: "article.field-title" }', 0],
    ['{ title: "", groups }', 0],
    [`label: \`**\${frame.speech.text(key)}** \``, 0],
    [`lines.push([\`− [\${before.passage}] \`])`, 0],
  ])("are found where they do not: %s", (source, count) => {
    expect(plainTexts(source)).toHaveLength(count);
  });
});
