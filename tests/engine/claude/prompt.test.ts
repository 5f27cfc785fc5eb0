import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { parsePrompt, projectPrompts, promptNames, readPrompts } from "../../../src/engine/prompt.ts";
import { UserError } from "../../../src/errors.ts";

const head = "---\npurpose: To test.\ninputs: name, place\nschema: draft\nversion: 1\n---\n";
const folders: string[] = [];

function copyOfPrompts(): string {
  const folder = mkdtempSync(join(tmpdir(), "prompts-"));
  folders.push(folder);
  cpSync(projectPrompts, folder, { recursive: true });
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("a prompt file", () => {
  test("says in its head what it is for, what it takes, its schema and its version", () => {
    for (const name of promptNames) {
      const prompt = parsePrompt(name, readFileSync(join(projectPrompts, `${name}.md`), "utf8"));
      expect(prompt.purpose).not.toBe("");
      expect(prompt.version).toBeGreaterThan(0);
      expect(prompt.schema).toBe(name === "entailment" ? "verdicts" : "draft");
    }
  });

  test("that uses a variable it does not name in its head is refused", () => {
    expect(() => parsePrompt("digest", `${head}{{name}} {{place}} {{time}}`)).toThrow(
      new UserError("The prompt digest.md is broken: its inputs do not name time. See prompts/README.md."),
    );
  });

  test.each([
    ["without a head", "Only words."],
    ["that leaves an input unused", `${head}{{name}}`],
    ["without a version", `${head.replace("version: 1\n", "")}{{name}} {{place}}`],
    ["with a version that is no number", `${head.replace("1", "one")}{{name}} {{place}}`],
    ["with a schema that nobody knows", `${head.replace("draft", "poem")}{{name}} {{place}}`],
    ["that says nothing", `${head.replace("name, place", "none")}  `],
  ])("%s is refused", (_what, text) => {
    expect(() => parsePrompt("digest", text)).toThrow(UserError);
  });

  test("that is missing is named", () => {
    const folder = copyOfPrompts();
    rmSync(join(folder, "repair.md"));
    expect(() => readPrompts(folder)).toThrow("The prompt repair.md is broken: it cannot be read.");
  });
});

describe("filling in a prompt", () => {
  const prompts = readPrompts();
  const values = { material: "", points: "5", quotes: "4", sources: "8", language: "English (en)" };

  test("replaces every variable and sends no head", () => {
    const words = prompts.fill("digest", values);
    expect(words).toContain("Write 5 claims");
    expect(words).toContain("English (en)");
    expect(words).not.toMatch(/\{\{|purpose:|version:/u);
  });

  test("throws where a variable is missing", () => {
    const { points: _points, ...rest } = values;
    expect(() => prompts.fill("digest", rest)).toThrow("The prompt digest is not told points.");
  });

  test("throws where a variable is not one of the prompt's", () => {
    expect(() => prompts.fill("digest", { ...values, colour: "red" })).toThrow("takes no colour");
  });

  test("does not read what it fills in for variables", () => {
    expect(prompts.fill("digest", { ...values, material: "{{points}} $& $1" })).toContain("{{points}} $& $1");
  });

  test("has another hash when a word of any prompt changes, and not when only its head does", () => {
    const folder = copyOfPrompts();
    expect(readPrompts(folder).hash).toBe(prompts.hash);
    const file = join(folder, "answer.md");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^purpose: .*$/mu, "purpose: Something else."));
    expect(readPrompts(folder).hash).toBe(prompts.hash);
    writeFileSync(file, `${text} Be brief.`);
    expect(readPrompts(folder).hash).not.toBe(prompts.hash);
  });
});
