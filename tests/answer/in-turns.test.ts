import { afterEach, expect, it, vi } from "vitest";
import { inTurns, sharedInTurns } from "../../src/answer/in-turns.ts";
import { each, type Steps } from "../../src/text/steps.ts";
import { everyStepTakes, turnsDuring } from "./support/turns.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

it("works through everything in order", async () => {
  expect(await inTurns(each([1, 2, 3], (item) => item * 2))).toEqual([2, 4, 6]);
  expect(await inTurns(each([], () => 1))).toEqual([]);
});

it("lets others have their turn after each slice", async () => {
  everyStepTakes(40);
  const items = Array.from({ length: 20 }, (_, item) => item);
  expect(await turnsDuring(inTurns(each(items, (item) => item)))).toBeGreaterThanOrEqual(20);
});

it("gives no turn away for less than a slice of work", async () => {
  everyStepTakes(1);
  expect(await turnsDuring(inTurns(each([1, 2, 3], (item) => item)))).toBe(1);
});

it("ends at what a step throws", async () => {
  const failing = inTurns(
    each([1], () => {
      throw new Error("broken");
    }),
  );
  await expect(failing).rejects.toThrow("broken");
});

it("does the same work once for all who ask while it is under way, and again for who asks later", async () => {
  everyStepTakes(40);
  let begun = 0;
  const shared = sharedInTurns(function* (of: { readonly value: number }): Steps<number> {
    begun += 1;
    yield;
    return of.value;
  });
  const of = { value: 7 };
  expect(await Promise.all([shared(of), shared(of), shared({ value: 8 })])).toEqual([7, 7, 8]);
  expect(begun).toBe(2);
  await shared(of);
  expect(begun).toBe(3);
});

it("tries again after what failed", async () => {
  let tries = 0;
  const shared = sharedInTurns(function* (_: object): Steps<string> {
    tries += 1;
    yield;
    if (tries === 1) throw new Error("broken");
    return "made";
  });
  const of = {};
  await expect(shared(of)).rejects.toThrow("broken");
  expect(await shared(of)).toBe("made");
});
