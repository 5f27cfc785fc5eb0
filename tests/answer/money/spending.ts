/** Starts a process that sets money aside over and over until there is none, as a second bot or a terminal over the same data would. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export type SpendingWish = {
  readonly folder: string;
  readonly guildId: string;
  readonly dailyUsd: number;
  /** Of each request, in USD. */
  readonly worst: number;
  /** Takes one and keeps it. */
  readonly holds?: boolean;
};

export type Spending = {
  readonly process: ChildProcess;
  /** How many requests it had money for, once it is at its end. */
  granted(): Promise<number>;
  /** Resolves when it has taken the first. */
  holding(): Promise<unknown>;
};

export function startSpending(wish: SpendingWish): Spending {
  const program = fileURLToPath(new URL("spending-process.ts", import.meta.url));
  const child = spawn(process.execPath, [program, JSON.stringify(wish)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    output += piece;
  });
  const closed = once(child, "close");
  return {
    process: child,
    granted: async () => {
      await closed;
      return output.split("\n").filter((line) => line === "granted").length;
    },
    holding: () => once(child.stdout, "data"),
  };
}
