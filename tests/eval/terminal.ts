/** The terminal contract, from outside: what is measured is what ships. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";

const root = new URL("../../", import.meta.url);

export type LineIn = { readonly id: string };
/** What came back for one line: the answer, or what the contract said is wrong with it. */
export type LineOut<Answer> =
  | ({ readonly id: string } & Answer)
  | { readonly id: string; readonly error: string };

/**
 * Runs one command over all lines (taken one by one, so that they may be made late) and gives the answers in order, without
 * the lines that gave an error; their number and the first of them are said on standard error. Throws if the command fails, or
 * if lines are missing or out of order.
 */
export async function runTerminal<Answer>(
  command: string,
  lines: Iterable<LineIn>,
): Promise<({ readonly id: string } & Answer)[]> {
  const asked: string[] = [];
  const child = spawn(process.execPath, ["src/launch.mjs", "./cli.ts", command, "--jsonl"], { cwd: root });
  const ended = once(child, "close") as Promise<[number | null]>;
  const [printed, complaint] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    // A command that ends early closes its input; its exit code and words say more than the broken pipe.
    pipeline(Readable.from(written(lines, asked)), child.stdin).catch(() => null),
  ]);
  const [code] = await ended;
  if (code !== 0) throw new Error(`\`${command}\` ended with ${code}: ${complaint.trim().slice(-2000)}`);
  return withoutErrors(command, rowsOf<Answer>(command, asked, printed));
}

/** What stands in `printed`, one a line, for the ids `asked`. Throws unless there is one for each, in order. */
export function rowsOf<Answer>(
  command: string,
  asked: readonly string[],
  printed: string,
): LineOut<Answer>[] {
  const rows = printed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LineOut<Answer>);
  const strayed = asked.findIndex((id, at) => rows[at]?.id !== id);
  if (rows.length !== asked.length || strayed !== -1) {
    throw new Error(
      `\`${command}\` gave ${rows.length} lines for ${asked.length}; the first that differs: ${strayed + 1}`,
    );
  }
  return rows;
}

// --- internal ---

/** The answers among `rows`; how many others there are, and the first of them, goes to standard error. */
function withoutErrors<Answer>(
  command: string,
  rows: readonly LineOut<Answer>[],
): ({ readonly id: string } & Answer)[] {
  const refused = rows.filter((row) => "error" in row);
  if (refused.length > 0) {
    process.stderr.write(
      `${command}: ${refused.length} of ${rows.length} lines gave an error, first: ${JSON.stringify(refused[0])}\n`,
    );
  }
  return rows.filter((row): row is { readonly id: string } & Answer => !("error" in row));
}

function* written(lines: Iterable<LineIn>, asked: string[]): Generator<string> {
  for (const line of lines) {
    asked.push(line.id);
    yield `${JSON.stringify(line)}\n`;
  }
}
