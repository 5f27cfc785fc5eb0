import { describe, expect, it } from "vitest";
import { within } from "../../src/discord/within.ts";

describe("waiting within a time", () => {
  it("ends with the work", async () => {
    await expect(within(Promise.resolve("done"), 60_000)).resolves.toBeUndefined();
  });

  it("ends without work that never ends", async () => {
    const never = new Promise<void>(() => undefined);
    await expect(within(never, 1)).resolves.toBeUndefined();
  });

  it("says what went wrong with the work before the time is over, and nothing of what goes wrong later", async () => {
    await expect(within(Promise.reject(new Error("broken")), 60_000)).rejects.toThrow("broken");
    const { promise, reject } = Promise.withResolvers<void>();
    await within(promise, 1);
    reject(new Error("too late"));
    await expect(promise).rejects.toThrow("too late");
  });
});
