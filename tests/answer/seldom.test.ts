import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { seldom } from "../../src/answer/seldom.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("what a member may do seldom", () => {
  it("is refused once it was done as often as allowed, and allowed again when the first is long ago", () => {
    const take = seldom(2, 1_000);
    expect([take("ada"), take("ada"), take("ada")]).toEqual([true, true, false]);
    vi.advanceTimersByTime(1_001);
    expect(take("ada")).toBe(true);
  });

  it("is not put off by having been refused", () => {
    const take = seldom(1, 1_000);
    take("ada");
    vi.advanceTimersByTime(900);
    expect(take("ada")).toBe(false);
    vi.advanceTimersByTime(101);
    expect(take("ada")).toBe(true);
  });

  it("is each member's own", () => {
    const take = seldom(1, 1_000);
    expect([take("ada"), take("ben")]).toEqual([true, true]);
  });
});
