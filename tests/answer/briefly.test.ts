import { expect, it } from "vitest";
import { briefly } from "../../src/answer/briefly.ts";

it("remembers for its time and no longer", () => {
  let now = 0;
  const brief = briefly<string>(100, 10, () => now);
  brief.set("key", "value");
  now = 99;
  expect(brief.get("key")).toBe("value");
  now = 100;
  expect(brief.get("key")).toBeNull();
});

it("holds no more than it may, and forgets all when told", () => {
  const brief = briefly<number>(100, 2, () => 0);
  for (const at of [1, 2, 3]) brief.set(String(at), at);
  expect([brief.get("1"), brief.get("2"), brief.get("3")]).toEqual([null, 2, 3]);
  brief.clear();
  expect(brief.get("3")).toBeNull();
});
