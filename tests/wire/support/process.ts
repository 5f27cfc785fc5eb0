/** The programs as an operator starts them: a process of their own, in an empty folder, with nothing set but what is given. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";

export type Started = {
  readonly child: ChildProcess;
  /** All that it wrote so far. */
  readonly output: () => string;
  readonly complaints: () => string;
  /** Waits for the end, and gives the exit code. */
  ended(): Promise<number | null>;
  /** Waits until it has written this. */
  wrote(words: RegExp): Promise<void>;
};

/** `entry` as launch.mjs takes it. `prepare` fills its folder before it starts. Ended after the test, if it still runs then. */
export async function start(
  entry: string,
  variables: Record<string, string> = {},
  words: readonly string[] = [],
  prepare?: (folder: string) => Promise<unknown>,
): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-"));
  await prepare?.(folder);
  const launch = join(import.meta.dirname, "../../../src/launch.mjs");
  const child = spawn(process.execPath, [launch, entry, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, complaints] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    output += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    complaints += piece;
  });
  const closed = once(child, "close") as Promise<[number | null]>;
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await closed;
    await rm(folder, { recursive: true, force: true });
  });
  return {
    child,
    output: () => output,
    complaints: () => complaints,
    ended: async () => (await closed)[0],
    wrote: (sentence) => expect.poll(() => output, { timeout: 15_000 }).toMatch(sentence),
  };
}
