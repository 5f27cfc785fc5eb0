import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memberLimits } from "../../../src/answer/money/member-limits.ts";

describe("a member's runs", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("are so many an hour", async () => {
    const limits = memberLimits(2);
    expect([await limits.take("1", "a"), await limits.take("1", "a"), await limits.take("1", "a")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await limits.allows("1", "a")).toBe(false);
    await vi.advanceTimersByTimeAsync(3_600_001);
    expect(await limits.allows("1", "a")).toBe(true);
    expect(await limits.take("1", "a")).toBe(true);
  });

  it("are each member's own, in each server", async () => {
    const limits = memberLimits(1);
    await limits.take("1", "a");
    expect(await limits.allows("1", "b")).toBe(true);
    expect(await limits.allows("2", "a")).toBe(true);
  });

  it("are given back where they cost nothing, and not beyond what is allowed", async () => {
    const limits = memberLimits(1);
    await limits.take("1", "a");
    await limits.giveBack("1", "a");
    expect(await limits.take("1", "a")).toBe(true);
    expect(await limits.take("1", "a")).toBe(false);
  });

  it("are taken one at a time by many at once", async () => {
    const limits = memberLimits(5);
    const taken = await Promise.all(Array.from({ length: 50 }, () => limits.take("1", "a")));
    expect(taken.filter(Boolean)).toHaveLength(5);
  });
});
