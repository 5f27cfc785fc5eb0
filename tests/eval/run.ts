/**
 * `npm run eval`: measures what ships on data that others made, and prints one table. `npm run eval -- quotes ask` runs those
 * alone; `--keep` keeps the predictions. The data is found through VERBATIM_SHARED; what is absent is said and left out.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { DataSet, Place } from "./data-set.ts";
import { absentFiles } from "./read-data.ts";
import { dataSets } from "./sets/index.ts";
import { type Row, tableOf } from "./table.ts";

/** Each set runs the command with all processors for part of its time; more at once only wait for each other. */
const setsAtOnce = 2;
const root = fileURLToPath(new URL("../../", import.meta.url));

process.exitCode = await evaluate(process.argv.slice(2));

// --- internal ---

async function evaluate(words: readonly string[]): Promise<number> {
  const names = words.filter((word) => !word.startsWith("--"));
  const unknown = names.filter((name) => !dataSets.some((set) => set.name === name));
  if (unknown.length > 0) {
    say(
      `There is no data set ${unknown.join(", ")}. There are: ${dataSets.map(({ name }) => name).join(", ")}.`,
    );
    return 1;
  }
  const data = pathToFileURL(`${resolve(root, process.env.VERBATIM_SHARED ?? "../shared")}/eval/`);
  const wanted = dataSets.filter(({ name }) => names.length === 0 || names.includes(name));
  const present = wanted.filter((set) => isPresent(set, data));
  if (present.length === 0) {
    say("NOTHING WAS MEASURED. Set VERBATIM_SHARED to the folder that holds `eval/`.");
    return 0;
  }
  return measure(present, data, words.includes("--keep"));
}

async function measure(sets: readonly DataSet[], data: URL, keep: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-eval-"));
  try {
    const results = await runAll(sets, { data, predictions: pathToFileURL(`${folder}/`) });
    process.stdout.write(tableOf(results.flat(), new Date().toISOString().slice(0, 10)));
    return results.every((rows) => rows.length > 0) ? 0 : 1;
  } finally {
    if (keep) say(`The predictions are in ${folder}.`);
    else rmSync(folder, { recursive: true });
  }
}

function isPresent(set: DataSet, data: URL): boolean {
  const absent = absentFiles(data, set);
  if (absent.length > 0)
    say(`LEFT OUT: ${set.name}. Absent in ${fileURLToPath(data)}: ${absent.join(", ")}.`);
  return absent.length === 0;
}

/** Rows in the order of the sets, whichever ends first; none for a set that failed. */
async function runAll(sets: readonly DataSet[], place: Place): Promise<Row[][]> {
  const results: Row[][] = sets.map(() => []);
  const waiting = [...sets.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      results[next[0]] = await runOne(next[1], place);
  };
  await Promise.all(Array.from({ length: setsAtOnce }, work));
  return results;
}

async function runOne(set: DataSet, { data, predictions }: Place): Promise<Row[]> {
  const own = new URL(`${set.name}/`, predictions);
  mkdirSync(own);
  const begun = Date.now();
  try {
    const rows = (await set.run({ data, predictions: own })).map((measured) => ({
      set: set.name,
      ...measured,
    }));
    say(`${set.name}: ${((Date.now() - begun) / 1000).toFixed(0)} s`);
    return rows;
  } catch (fault) {
    say(`FAILED: ${set.name}. ${fault instanceof Error ? fault.message : String(fault)}`);
    return [];
  }
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
