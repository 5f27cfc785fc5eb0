/** Turns of the event loop, counted: time is nothing that a test can rely on. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { vi } from "vitest";

/** A clock on which each look takes `ms`; until mocks are restored. */
export function everyStepTakes(ms: number): void {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += ms;
    return now;
  });
}

/** How many turns others had until `work` was done. */
export async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let done = false;
  const ended = work.finally(() => {
    done = true;
  });
  let turns = 0;
  while (!done) {
    await nextTurn();
    turns += 1;
  }
  await ended;
  return turns;
}
