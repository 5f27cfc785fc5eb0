import { describe, expect, test } from "vitest";
import { createGate } from "../../../src/engine/claude/gate.ts";

const wish = { lifetimeMs: 1000, patienceMs: 3_600_000 };
const never = new AbortController().signal;
/** Lets everything that can go on go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("the gate to a cold prefix", () => {
  test("lets one request go first, and the others when its answer begins", async () => {
    const gate = createGate(wish);
    const order: number[] = [];
    const first = await gate.enter("article", never);
    const others = [1, 2, 3].map((at) => gate.enter("article", never).then(() => order.push(at)));
    await settle();
    expect(order).toEqual([]);
    first.opened();
    await Promise.all(others);
    expect(order).toEqual([1, 2, 3]);
    first.left();
  });

  test("lets the next one go first where the first failed", async () => {
    const gate = createGate(wish);
    const first = await gate.enter("article", never);
    const second = gate.enter("article", never);
    let third = false;
    void gate.enter("article", never).then(() => {
      third = true;
    });
    first.left();
    const leader = await second;
    await settle();
    expect(third).toBe(false);
    leader.opened();
    await settle();
    expect(third).toBe(true);
  });

  test("lets the others go too where the first hears nothing for long", async () => {
    const gate = createGate({ ...wish, patienceMs: 5 });
    await gate.enter("article", never);
    const others = await Promise.all([gate.enter("article", never), gate.enter("article", never)]);
    others[0]!.opened();
    await expect(gate.enter("article", never)).resolves.toBeDefined();
  });

  test("keeps prefixes apart", async () => {
    const gate = createGate(wish);
    await gate.enter("one", never);
    await expect(gate.enter("other", never)).resolves.toBeDefined();
  });

  test("is cold again when the cached prefix has run out, and each use lets it last longer", async () => {
    let now = 0;
    const gate = createGate({ ...wish, now: () => now });
    (await gate.enter("article", never)).opened();
    now = 900;
    (await gate.enter("article", never)).opened();
    now = 1800;
    await gate.enter("article", never);
    now = 1901;
    await gate.enter("article", never);
    let entered = false;
    void gate.enter("article", never).then(() => {
      entered = true;
    });
    await settle();
    expect(entered).toBe(false);
  });

  test("lets go of who does not wait any longer", async () => {
    const gate = createGate(wish);
    await gate.enter("article", never);
    const stop = new AbortController();
    const waiting = gate.enter("article", stop.signal);
    stop.abort(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
  });

  test("lets a thousand through behind one", async () => {
    const gate = createGate(wish);
    const first = await gate.enter("article", never);
    const all = Promise.all(Array.from({ length: 1000 }, () => gate.enter("article", never)));
    first.opened();
    await expect(all).resolves.toHaveLength(1000);
  });
});
