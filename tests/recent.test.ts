import { expect, it } from "vitest";
import { recent } from "../src/recent.ts";

it("makes a value once while it is among the last used", () => {
  const made: string[] = [];
  const kept = recent<string>(2);
  const ask = (key: string) =>
    kept.of(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect([ask("a"), ask("b"), ask("a"), ask("c"), ask("a"), ask("b")]).toEqual([
    "A",
    "B",
    "A",
    "C",
    "A",
    "B",
  ]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

it("gives what it has, which is then the last used", () => {
  const kept = recent<number>(2);
  kept.of("a", () => 1);
  kept.of("b", () => 2);
  expect([kept.get("a"), kept.get("c")]).toEqual([1, undefined]);
  kept.of("c", () => 3);
  expect([kept.get("a"), kept.get("b")]).toEqual([1, undefined]);
});

it("makes a forgotten value anew", () => {
  const kept = recent<number>(1);
  expect(kept.of("a", () => 1)).toBe(1);
  kept.forget("a");
  expect(kept.of("a", () => 2)).toBe(2);
});
