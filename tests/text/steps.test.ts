import fc from "fast-check";
import { expect, it } from "vitest";
import { searchable, searchableInSteps } from "../../src/text/find-quote.ts";
import { atOnce, each } from "../../src/text/steps.ts";
import { anyText } from "./arbitrary.ts";

it("takes one step an item, and makes the same at once", () => {
  const doubled = () => each([1, 2, 3], (item, at) => item * 10 + at);
  expect([...doubled()]).toHaveLength(3);
  expect(atOnce(doubled())).toEqual([10, 21, 32]);
});

it("folds a text in steps as it folds it at once, wherever a step ends", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 4_080, max: 4_100 }), (text, before) => {
      const raw = "a".repeat(before) + text;
      expect(atOnce(searchableInSteps(raw))).toEqual(searchable(raw));
    }),
  );
});

it("folds no more than a few thousand characters a step", () => {
  expect([...searchableInSteps("word ".repeat(20_000))].length).toBeGreaterThan(20);
});
