import { describe, expect, it } from "vitest";
import { Turns } from "../../src/discord/turns.ts";

describe("turns", () => {
  it("come one after another in a channel, side by side across channels", async () => {
    const turns = new Turns(10);
    const door = Promise.withResolvers<void>();
    const done: string[] = [];
    turns.take("1", "ada", async () => {
      await door.promise;
      done.push("first");
    });
    turns.take("1", "ben", async () => void done.push("second"));
    turns.take("2", "ada", async () => void done.push("elsewhere"));
    await expect.poll(() => done).toEqual(["elsewhere"]);
    door.resolve();
    await turns.settled();
    expect(done).toEqual(["elsewhere", "first", "second"]);
  });

  it("are refused to who has too many waiting, and to nobody else", async () => {
    const turns = new Turns(2);
    const door = Promise.withResolvers<void>();
    turns.take("1", "ada", () => door.promise);
    await Promise.resolve();
    const taken = Array.from({ length: 4 }, () => turns.take("1", "ada", async () => undefined));
    expect(taken).toEqual([true, true, false, false]);
    expect(turns.take("1", "ben", async () => undefined)).toBe(true);
    expect(turns.take("2", "ada", async () => undefined)).toBe(true);
    for (let times = 0; times < 100; times += 1)
      expect(turns.take("1", null, async () => undefined)).toBe(true);
    door.resolve();
    await turns.settled();
    expect(turns.take("1", "ada", async () => undefined)).toBe(true);
  });
});
