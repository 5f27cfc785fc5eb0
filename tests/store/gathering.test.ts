import { expect, it } from "vitest";
import { gathering } from "../../src/store/gathering.ts";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it("items that come close together are written as one, and each hears when it is written", async () => {
  const written: (readonly string[])[] = [];
  const gathered = gathering<string>(async (items) => void written.push(items), 5);
  await Promise.all(["a", "b", "c"].map((item) => gathered.add(item)));
  expect(written).toEqual([["a", "b", "c"]]);
  await gathered.add("d");
  expect(written).toEqual([["a", "b", "c"], ["d"]]);
});

it("whoever waits for all that was added need not wait for the time", async () => {
  const written: string[] = [];
  const gathered = gathering<string>(async (items) => void written.push(...items), 60_000);
  const added = gathered.add("a");
  await gathered.settled();
  await added;
  expect(written).toEqual(["a"]);
});

it("an item that cannot be written keeps none of the others", async () => {
  const written: string[] = [];
  const gathered = gathering<string>(async (items) => {
    await pause(1);
    if (items.includes("bad")) throw new Error("not this one");
    written.push(...items);
  }, 1);
  const added = ["a", "bad", "b"].map((item) => gathered.add(item));
  const states = (await Promise.allSettled(added)).map(({ status }) => status);
  expect(states).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(written).toEqual(["a", "b"]);
});
