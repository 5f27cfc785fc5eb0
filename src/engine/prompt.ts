/** Reads what models are told, once, and fills it in. The prompts are files so that they can be read and changed alone. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../errors.ts";

export const promptNames = ["system", "digest", "answer", "recap", "repair", "entailment"] as const;
export type PromptName = (typeof promptNames)[number];

/** One prompt file: its head, which is for people and this program, and its body, which is sent. */
export type Prompt = {
  readonly purpose: string;
  /** The variables that the body uses, all of them. */
  readonly inputs: readonly string[];
  /** What it is answered with: "draft", "verdicts" or "none". */
  readonly schema: string;
  readonly version: number;
  readonly body: string;
};

export type Prompts = {
  /**
   * The body with `{{name}}` replaced, in one pass: what is filled in is never read for variables. Throws where a variable is missing
   * or not one of the prompt's: a request that says "{{points}}" must not leave the house.
   */
  fill(name: PromptName, values?: Readonly<Record<string, string>>): string;
  /** SHA-256 over everything that is sent: part of the cache key. */
  readonly hash: string;
};

export const projectPrompts = fileURLToPath(new URL("../../prompts/", import.meta.url));

/** Reads all prompts of a folder. Throws UserError that names the file and what is wrong with it. */
export function readPrompts(folder: string = projectPrompts): Prompts {
  const prompts = new Map(promptNames.map((name) => [name, readPrompt(folder, name)]));
  return {
    fill: (name, values = {}) => fill(name, prompts.get(name)!, values),
    hash: createHash("sha256")
      .update(JSON.stringify([...prompts].map(([name, { body }]) => [name, body])))
      .digest("hex"),
  };
}

/** Takes a file apart. Throws UserError; `name` is said in it. */
export function parsePrompt(name: string, text: string): Prompt {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text);
  if (!parts) throw broken(name, "it needs a head between two lines of ---");
  const head = readHead(name, parts[1]!);
  const body = parts[2]!.trim();
  const used = new Set([...body.matchAll(variable)].map((found) => found[1]!));
  const undeclared = [...used].filter((input) => !head.inputs.includes(input));
  const unused = head.inputs.filter((input) => !used.has(input));
  if (undeclared.length > 0) throw broken(name, `its inputs do not name ${undeclared.join(", ")}`);
  if (unused.length > 0) throw broken(name, `it does not use its input ${unused.join(", ")}`);
  if (body === "") throw broken(name, "it says nothing");
  return { ...head, body };
}

// --- internal ---

const variable = /\{\{(\w+)\}\}/gu;
const fields = ["purpose", "inputs", "schema", "version"] as const;
const schemas = ["draft", "verdicts", "none"];

const broken = (name: string, fault: string): UserError =>
  new UserError(`The prompt ${name}.md is broken: ${fault}. See prompts/README.md.`);

function readPrompt(folder: string, name: PromptName): Prompt {
  try {
    return parsePrompt(name, readFileSync(join(folder, `${name}.md`), "utf8").replaceAll("\r\n", "\n"));
  } catch (fault) {
    if (fault instanceof UserError) throw fault;
    throw broken(name, "it cannot be read");
  }
}

function readHead(name: string, text: string): Omit<Prompt, "body"> {
  const lines = new Map(
    text.split("\n").map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const missing = fields.filter((field) => !lines.has(field));
  if (missing.length > 0) throw broken(name, `its head does not say ${missing.join(", ")}`);
  const version = Number(lines.get("version"));
  if (!Number.isInteger(version) || version < 1) throw broken(name, "its version is not a whole number");
  const schema = lines.get("schema")!;
  if (!schemas.includes(schema)) throw broken(name, `its schema is none of ${schemas.join(", ")}`);
  const inputs = lines
    .get("inputs")!
    .split(",")
    .map((input) => input.trim())
    .filter((input) => input !== "" && input !== "none");
  return { purpose: lines.get("purpose")!, inputs, schema, version };
}

function fill(name: PromptName, prompt: Prompt, values: Readonly<Record<string, string>>): string {
  const given = Object.keys(values);
  const missing = prompt.inputs.filter((input) => !given.includes(input));
  const unknown = given.filter((input) => !prompt.inputs.includes(input));
  if (missing.length > 0) throw new Error(`The prompt ${name} is not told ${missing.join(", ")}.`);
  if (unknown.length > 0) throw new Error(`The prompt ${name} takes no ${unknown.join(", ")}.`);
  return prompt.body.replace(variable, (_found, input: string) => values[input]!);
}
