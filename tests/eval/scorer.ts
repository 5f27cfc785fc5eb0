/** Running a data set's own scorer over our predictions. */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Place } from "./data-set.ts";

const execute = promisify(execFile);

/** Writes one JSON value a line, and gives the file's path. */
export function writePredictions({ predictions }: Place, name: string, rows: readonly object[]): string {
  const file = new URL(`${name}.jsonl`, predictions);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return fileURLToPath(file);
}

/** Writes one JSON object by id, and gives the file's path. */
export function writePredictionsById(
  { predictions }: Place,
  name: string,
  rows: Readonly<Record<string, object>>,
): string {
  const file = new URL(`${name}.json`, predictions);
  writeFileSync(file, JSON.stringify(rows));
  return fileURLToPath(file);
}

/** What `score.mjs` in that folder of the data prints for these arguments. Throws if it fails. */
export async function score({ data }: Place, folder: string, words: readonly string[]): Promise<string> {
  const cwd = fileURLToPath(new URL(`${folder}/`, data));
  const { stdout } = await execute(process.execPath, ["score.mjs", ...words], { cwd, maxBuffer: 2 ** 26 });
  return stdout;
}

/** The numbers of the line that begins with `name`, in order, without counts such as "(n=12)". Throws if there is no such line. */
export function figuresOf(printed: string, name: string): number[] {
  const line = printed.split("\n").find((candidate) => candidate.startsWith(`${name} `));
  if (line === undefined) throw new Error(`The scorer printed no line for ${name}:\n${printed}`);
  return [
    ...line
      .slice(name.length)
      .replace(/\(n=\d+\)/gu, "")
      .matchAll(/(?<![\w.])-?\d+(?:\.\d+)?(?!\w)/gu),
  ].map(([number]) => Number(number));
}
