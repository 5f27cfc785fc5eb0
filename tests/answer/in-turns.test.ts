import { expect, it } from "vitest";
import { inTurns } from "../../src/answer/in-turns.ts";

it("works through everything in order", async () => {
  expect(await inTurns([1, 2, 3], (item) => item * 2)).toEqual([2, 4, 6]);
  expect(await inTurns([], () => 1)).toEqual([]);
});

it("lets others have their turn before it is done", async () => {
  let others = 0;
  setImmediate(() => {
    others += 1;
  });
  const seen = await inTurns([1, 2], () => {
    const until = performance.now() + 40;
    while (performance.now() < until);
    return others;
  });
  expect(seen).toEqual([0, 1]);
});

it("ends at what a piece of work throws", async () => {
  const failing = inTurns([1], () => {
    throw new Error("broken");
  });
  await expect(failing).rejects.toThrow("broken");
});
