/** Starts a process that adds articles to a data folder, and listens to what it acknowledges. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export type Acknowledged = { readonly id: string; readonly number: number };
export type Adding = {
  readonly process: ChildProcess;
  /** What it has said to be stored by now; a line that was cut by its end does not count. */
  acknowledged(): readonly Acknowledged[];
  /** What it wrote to its error output. */
  complaints(): string;
};

export function startAdding(wish: {
  readonly folder: string;
  readonly prefix: string;
  readonly count: number;
}): Adding {
  const child = spawn(
    process.execPath,
    [
      fileURLToPath(new URL("adding-process.ts", import.meta.url)),
      wish.folder,
      wish.prefix,
      String(wish.count),
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const output = collect(child.stdout);
  return { process: child, acknowledged: () => parseLines(output()), complaints: collect(child.stderr) };
}

// --- internal ---

function collect(stream: NodeJS.ReadableStream): () => string {
  const parts: string[] = [];
  stream.setEncoding("utf8").on("data", (part: string) => parts.push(part));
  return () => parts.join("");
}

function parseLines(output: string): Acknowledged[] {
  const whole = output.slice(0, output.lastIndexOf("\n") + 1);
  return whole
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [id = "", number] = line.split(" ");
      return { id, number: Number(number) };
    });
}
