/** The dependency rule, kept. What breaks it is named: the rule, the file, the import. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cyclesOf, reachable } from "./boundaries/graph.ts";
import { type Files, importsIn, importsOf } from "./boundaries/imports.ts";
import { rules } from "./boundaries/rules.ts";

const root = new URL("../", import.meta.url);
const paths = globSync(["{src,commands}/**/*.{ts,md}", "package.json"], { cwd: root }).map((path) =>
  path.replaceAll("\\", "/"),
);
const project: Files = new Map(paths.sort().map((path) => [path, readFileSync(new URL(path, root), "utf8")]));
const findings = (name: string, files: Files): string[] =>
  rules.find((rule) => rule.name.includes(name))!.findings(files);
const one = (path: string, source: string): Files => new Map([[path, source]]);

describe("the project keeps the rule:", () => {
  it("there is something to look at", () => {
    expect(project.size).toBeGreaterThan(50);
    expect(importsOf(project).length).toBeGreaterThan(100);
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
    expect(rule.findings(project).map((finding) => `${name}: ${finding}`)).toEqual([]);
  });
});

describe("each rule bites:", () => {
  it.each([
    ["reach no I/O", "src/text/a.ts", 'import { readFileSync } from "node:fs";'],
    ["reach no I/O", "src/text/a.ts", 'import { hash } from "crypto";'],
    ["reach no I/O", "src/verify/a.ts", 'import { fetch } from "undici";'],
    ["reach no I/O", "src/types.ts", 'export { x } from "node:path";'],
    ["reach no I/O", "src/text/a.ts", 'const fs = await import("node:fs");'],
    ["text imports only", "src/text/a.ts", 'import { b } from "../verify/b.ts";'],
    ["text imports only", "src/text/a.ts", 'import type { b } from "../errors.ts";'],
    ["never imports an engine", "src/verify/a.ts", 'import type { Engine } from "../engine/engine.ts";'],
    ["commands import", "commands/a.ts", 'import { Client } from "discord.js";'],
    ["commands import", "commands/a.ts", 'import type { Client } from "discord.js";'],
    ["commands import", "commands/a.ts", 'import { openLibrary } from "../src/store/open.ts";'],
    ["commands import", "commands/a.ts", 'import { engine } from "../src/engine/extractive.ts";'],
    ["commands import", "commands/a.ts", 'import { readFile } from "node:fs/promises";'],
    ["commands import", "commands/a.ts", 'import { render } from "../src/discord/render.ts";'],
    ["discord.js at run time", "src/answer/a.ts", 'import { Client } from "discord.js";'],
    ["discord.js at run time", "src/main.ts", 'import { type Client } from "discord.js";'],
    ["discord.js at run time", "src/main.ts", 'import { REST } from "@discordjs/rest";'],
    ["dependencies of package.json", "src/a.ts", 'import { test } from "vitest";'],
    ["Anthropic SDK", "src/engine/extractive.ts", 'import Anthropic from "@anthropic-ai/sdk";'],
    ["Anthropic SDK", "src/main.ts", 'import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";'],
    ["concrete store or engine", "src/answer/a.ts", 'import { openLibrary } from "../store/open.ts";'],
    [
      "concrete store or engine",
      "src/discord/a.ts",
      'import { extractiveEngine } from "../engine/extractive.ts";',
    ],
    ["concrete store or engine", "src/discord/a.ts", 'import { openServices } from "../open-services.ts";'],
    ["process.env", "src/main.ts", "const token = process.env.DISCORD_TOKEN;"],
    ["process.env", "src/main.ts", 'const token = process["env"];'],
    ["process.env", "src/main.ts", 'import { env } from "node:process";'],
    ["process.env", "src/main.ts", "const { env } = process;"],
    ["casts to a verified type", "src/answer/a.ts", "return claim as Verified<Claim>;"],
    ["casts to a verified type", "src/answer/a.ts", "return claim as unknown as VerifiedClaim;"],
    ["casts to a verified type", "src/store/a.ts", "return JSON.parse(row) as Digest;"],
    ["casts to a verified type", "commands/a.ts", "const answer = draft as\n  Answer;"],
    ["uses the brand", "src/answer/a.ts", 'import { brand } from "../verify/brand.ts";'],
    ["has a README.md", "src/answer/a.ts", ""],
    ["has a README.md", "src/answer/deep/a.ts", ""],
    ["no import cycles", "src/a.ts", 'import "./a.ts";'],
  ])("%s: %s: %s", (name, path, source) => {
    const said = findings(name, one(path, source));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(
      path.startsWith("src/answer/") && source === "" ? "src/answer/README.md" : path,
    );
  });

  it("I/O behind another file is found, and named where it is imported", () => {
    const files = new Map([
      ["src/verify/a.ts", 'import { b } from "../answer/b.ts";'],
      ["src/answer/b.ts", 'import { readFileSync } from "node:fs";'],
    ]);
    expect(findings("reach no I/O", files)).toEqual(["src/answer/b.ts imports node:fs"]);
  });

  it("a cycle over three files is named in order", () => {
    const files = new Map([
      ["src/a.ts", 'import "./b.ts";'],
      ["src/b.ts", 'export { c } from "./deep/c.ts";'],
      ["src/deep/c.ts", 'import { a } from "../a.ts";'],
    ]);
    expect(findings("no import cycles", files)).toEqual(["src/a.ts → src/b.ts → src/deep/c.ts → src/a.ts"]);
  });
});

describe("what the rules allow:", () => {
  it.each([
    ["reach no I/O", "src/text/a.ts", 'import { stemmer } from "stemmer";'],
    ["text imports only", "src/text/deep/a.ts", 'import type { Span } from "../../types.ts";'],
    ["commands import", "commands/a.ts", 'import type { Library } from "../src/store/library.ts";'],
    ["commands import", "commands/a.ts", 'import type { Routes } from "discord-api-types/v10";'],
    ["discord.js at run time", "src/answer/a.ts", 'import type { Client } from "discord.js";'],
    ["discord.js at run time", "src/discord/a.ts", 'import { Client } from "discord.js";'],
    ["Anthropic SDK", "src/engine/claude.ts", 'import Anthropic from "@anthropic-ai/sdk";'],
    ["concrete store or engine", "src/cli.ts", 'import { openLibrary } from "./store/open.ts";'],
    [
      "concrete store or engine",
      "src/playground/deep/a.ts",
      'import { openLibrary } from "../../store/open.ts";',
    ],
    ["concrete store or engine", "src/store/open.ts", 'import { kyselyLibrary } from "./kysely-library.ts";'],
    ["concrete store or engine", "src/answer/a.ts", 'import type { Engine } from "../engine/engine.ts";'],
    ["process.env", "src/main.ts", "// process.env is read in config.ts\n/** process.env */"],
    ["process.env", "src/config.ts", "return process.env;"],
    ["casts to a verified type", "src/verify/brand.ts", "return value as Verified<T>;"],
    ["casts to a verified type", "src/answer/a.ts", "// as Verified is not for us\nconst x = y as Answered;"],
    ["uses the brand", "src/verify/quote.ts", 'import { brand } from "./brand.ts";'],
  ])("%s: %s: %s", (name, path, source) => expect(findings(name, one(path, source))).toEqual([]));

  it("a cycle of types alone, which nothing loads", () => {
    const files = new Map([
      ["src/a.ts", 'import type { B } from "./b.ts";'],
      ["src/b.ts", 'import type { A } from "./a.ts";'],
    ]);
    expect(findings("no import cycles", files)).toEqual([]);
  });

  it("a package among the dependencies, and a type of any", () => {
    const files = new Map([
      ["package.json", '{"dependencies": {"zod": "4.6.7"}}'],
      ["src/a.ts", 'import { z } from "zod/mini";\nimport type { T } from "vitest";'],
    ]);
    expect(findings("dependencies of package.json", files)).toEqual([]);
  });

  it("a folder with its README", () => {
    const files = new Map([
      ["src/answer/a.ts", ""],
      ["src/answer/README.md", "# Answer"],
      ["src/main.ts", ""],
    ]);
    expect(findings("has a README.md", files)).toEqual([]);
  });
});

describe("the reader of imports", () => {
  const seen = (source: string): [string, boolean][] =>
    importsIn("src/deep/a.ts", source).map(({ target, typeOnly }) => [target, typeOnly]);

  it.each([
    ["one name", 'import { a } from "../b.ts";', ["src/b.ts", false]],
    ["several lines", 'import {\n  a,\n  type B,\n} from "./b.ts";', ["src/deep/b.ts", false]],
    ["a default named type", 'import type from "./b.ts";', ["src/deep/b.ts", false]],
    ["a type", 'import type { A } from "zod";', ["zod", true]],
    ["everything", 'import * as z from "zod";', ["zod", false]],
    [
      "a path in a package with a scope",
      'import { a } from "@scope/name/deep/path";',
      ["@scope/name", false],
    ],
    ["a built-in without its prefix", 'import { join } from "path";', ["node:path", false]],
    ["an effect", 'import "./b.ts";', ["src/deep/b.ts", false]],
    ["a re-export", 'export { a } from "./b.ts";', ["src/deep/b.ts", false]],
    ["a re-export of all", 'export * from "./b.ts";', ["src/deep/b.ts", false]],
    ["a re-export of types", 'export type { A } from "./b.ts";', ["src/deep/b.ts", true]],
    ["a dynamic import", 'const b = await import("./b.ts");', ["src/deep/b.ts", false]],
  ])("sees %s", (_, source, expected) => expect(seen(source)).toEqual([expected]));

  it.each([
    ["comments", '// import { a } from "./b.ts";\n/*\nimport { a } from "./b.ts";\n*/'],
    ["a declaration", 'export const from = "./b.ts";'],
    ["words in a string", 'const text = "import { a } from b";'],
    ["an address of this module", 'const here = new URL("./b.ts", import.meta.url);'],
    ["a dynamic import that is computed", "await import(new URL(entry, import.meta.url).href);"],
  ])("takes %s for no import", (_, source) => expect(seen(source)).toEqual([]));

  it("sees every import of a file, in order", () => {
    const source =
      'import { a } from "./a.ts";\nexport const x = 1;\nimport type { B } from "./b.ts";\nimport "./c.ts";';
    expect(seen(source).map(([target]) => target)).toEqual([
      "src/deep/a.ts",
      "src/deep/b.ts",
      "src/deep/c.ts",
    ]);
  });
});

describe("walks over the graph", () => {
  it("end on cycles and on files that are not there", () => {
    const imports = importsOf(
      new Map([
        ["a.ts", 'import "./b.ts";\nimport "./none.ts";'],
        ["b.ts", 'import "./a.ts";'],
      ]),
    );
    expect(reachable(imports, "a.ts").map(({ target }) => target)).toEqual(["b.ts", "none.ts", "a.ts"]);
    expect(cyclesOf(imports)).toEqual([["a.ts", "b.ts", "a.ts"]]);
  });
});
