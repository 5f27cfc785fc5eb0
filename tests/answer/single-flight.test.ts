import { expect, it } from "vitest";
import { singleFlight } from "../../src/answer/single-flight.ts";

it("runs once for all who ask while it runs", async () => {
  const once = singleFlight();
  let runs = 0;
  const run = async () => {
    runs += 1;
    await new Promise((resolve) => setImmediate(resolve));
    return runs;
  };
  const results = await Promise.all(Array.from({ length: 1000 }, () => once("key", run)));
  expect(new Set(results)).toEqual(new Set([1]));
  expect(runs).toBe(1);
});

it("runs different keys apart", async () => {
  const once = singleFlight();
  expect(await Promise.all([once("a", async () => "a"), once("b", async () => "b")])).toEqual(["a", "b"]);
});

it("tells everyone of a failure, and tries anew for who comes after", async () => {
  const once = singleFlight();
  const failing = async () => {
    throw new Error("engine down");
  };
  const both = await Promise.allSettled([once("key", failing), once("key", failing)]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await once("key", async () => "up again")).toBe("up again");
});
